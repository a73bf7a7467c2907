using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Regels;

/// <summary>One declarative rule, or one reading of it.</summary>
/// <remarks>
/// A rule whose article, text or period changed with the law has a reading for each time (<see cref="Perioden"/>). What makes it hold and
/// what it concludes are the same in all of them. The rule itself then shows its latest reading, and holds in the whole time.
/// </remarks>
/// <param name="Id">The permanent identifier.</param>
/// <param name="Titel">The rule in one Dutch sentence.</param>
/// <param name="Vanaf">The first day the rule holds; <see langword="null"/> for always.</param>
/// <param name="Tot">The first day it no longer holds; <see langword="null"/> for no end.</param>
/// <param name="Als">The condition, without the period.</param>
/// <param name="Dan">The conclusion.</param>
/// <param name="Bronnen">Citations; every one exists during the whole period.</param>
/// <param name="Zekerheid">How certain the basis is.</param>
/// <param name="Uitleg">The explanation, in Dutch.</param>
/// <param name="Vindplaats">The file and line of the rule.</param>
/// <param name="Notitie">A note for those who review the rules, never part of an advice; <see langword="null"/> when there is none.</param>
public sealed record Regel(
    string Id,
    string Titel,
    DateOnly? Vanaf,
    DateOnly? Tot,
    Condition Als,
    Gevolg Dan,
    ImmutableArray<string> Bronnen,
    Zekerheid Zekerheid,
    string Uitleg,
    string Vindplaats,
    string? Notitie)
{
    /// <summary>The readings, in order of time; empty when one text holds for the whole time.</summary>
    public ImmutableArray<Regel> Perioden { get; init; } = [];

    /// <summary>
    /// The same rule in the words for certain kinds of participants, by those kinds in alphabetical order with a space between; empty when
    /// its words do not depend on them.
    /// </summary>
    public ImmutableDictionary<string, Regel> Bewoordingen { get; init; } = ImmutableDictionary<string, Regel>.Empty;

    /// <summary>A rule about a step in the words for a form, by form; empty when its words do not depend on it.</summary>
    public ImmutableDictionary<string, Regel> BijVorm { get; init; } = ImmutableDictionary<string, Regel>.Empty;

    /// <summary>When the rule does not hold after all; <see langword="null"/> for never. While this is open, the rule holds: unlike a
    /// condition it need not be known not to be so.</summary>
    public Condition? Tenzij { get; init; }

    /// <summary>The identifier of the exception in the compiled program.</summary>
    internal string TenzijId => $"{Id}.tenzij";

    /// <summary>The index of the rule in the compiled program.</summary>
    internal int Nummer { get; private init; }

    /// <summary>The index of the exception in the compiled program; only when there is one.</summary>
    internal int TenzijNummer { get; private init; }

    /// <summary>The readings; of a rule with one text, the rule itself.</summary>
    public ImmutableArray<Regel> Lezingen => Perioden.IsEmpty ? [this] : Perioden;

    /// <summary>Whether a day falls within the validity.</summary>
    /// <param name="dag">The day.</param>
    /// <returns>Whether the rule, or this reading, can hold on that day.</returns>
    public bool GeldtOp(DateOnly dag) => (Vanaf is null || dag >= Vanaf) && (Tot is null || dag < Tot);

    /// <summary>The reading for a day.</summary>
    /// <param name="dag">The day.</param>
    /// <returns>That reading; the rule itself when it has none for that day.</returns>
    public Regel LezingOp(DateOnly dag) => Perioden.FirstOrDefault(lezing => lezing.GeldtOp(dag)) ?? this;

    /// <summary>The same rule, with its readings and in all its words, with a place in the compiled program.</summary>
    internal Regel Genummerd(int nummer, int tenzijNummer) => this with
    {
        Nummer = nummer,
        TenzijNummer = tenzijNummer,
        Perioden = [.. Perioden.Select(lezing => lezing.Genummerd(nummer, tenzijNummer))],
        Bewoordingen = Bewoordingen.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Genummerd(nummer, tenzijNummer)),
        BijVorm = BijVorm.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Genummerd(nummer, tenzijNummer)),
    };

    /// <summary>Whether it is doubtful that the law allows a form when this rule applies.</summary>
    /// <param name="vorm">The form.</param>
    /// <returns>Whether the rule throws doubt on the form.</returns>
    public bool Betwijfelt(string vorm) => Dan is Gevolg.Waarschuwt { Twijfel: true } && Dan.Vormen.Contains(vorm);

    /// <summary>Whether a form is out when this rule applies: excluded, unsuitable, or passed over by a prescribed form.</summary>
    /// <param name="vorm">The form.</param>
    /// <returns>Whether the rule takes the form out.</returns>
    public bool DoetAfvallen(string vorm) => Dan switch
    {
        Gevolg.SchrijftVoor voorschrift => voorschrift.Vorm != vorm,
        Gevolg.SluitUit or Gevolg.MaaktOngeschikt => Dan.Vormen.Contains(vorm),
        _ => false,
    };
}
