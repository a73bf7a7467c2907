using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>The readings of all rules in the words that go with certain kinds of participants.</summary>
internal sealed class Bewoording
{
    /// <summary>Puts the rules in those words.</summary>
    /// <param name="regels">The rules.</param>
    /// <param name="soorten">The kinds of participants, as <see cref="Sleutel"/> writes them; empty when none is known.</param>
    /// <param name="vormen">The forms.</param>
    public Bewoording(ImmutableArray<Regel> regels, string soorten, ImmutableArray<Vorm> vormen)
    {
        Regels = [.. regels.Select(regel => regel.Bewoordingen.GetValueOrDefault(soorten, regel))];
        Lezingen = [.. Regels.SelectMany(regel => regel.Lezingen)];
        AfvalRegels = vormen.ToFrozenDictionary(
            vorm => vorm.Id,
            vorm => Lezingen.Where(regel => regel.DoetAfvallen(vorm.Id)).ToImmutableArray(),
            StringComparer.Ordinal);
        Afwegingen = vormen.ToFrozenDictionary(
            vorm => vorm.Id,
            vorm => Lezingen.Where(regel => regel.Dan is Gevolg.Weegt weegt && weegt.Richting(vorm.Id) != 0).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The rules, in the order of the files.</summary>
    public ImmutableArray<Regel> Regels { get; }

    /// <summary>Their readings, in the order of the files: what an advice quotes.</summary>
    public ImmutableArray<Regel> Lezingen { get; }

    /// <summary>By form the readings that take it out when they apply.</summary>
    public FrozenDictionary<string, ImmutableArray<Regel>> AfvalRegels { get; }

    /// <summary>By form the readings of considerations about it.</summary>
    public FrozenDictionary<string, ImmutableArray<Regel>> Afwegingen { get; }

    /// <summary>What kinds of participants are called together.</summary>
    public static string Sleutel(IEnumerable<string> soorten) => string.Join(' ', soorten.Order(StringComparer.Ordinal));
}
