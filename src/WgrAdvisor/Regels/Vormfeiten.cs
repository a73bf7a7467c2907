using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Regels;

/// <summary>The facts that rules derive about forms. Each is a derived choice whose options are the forms; several can hold at once.</summary>
/// <remarks>Here, and nowhere else, stands what it means that a form is out.</remarks>
public static class Vormfeiten
{
    /// <summary>The law does not allow the form, or a special statute imposes another.</summary>
    public const string Uitgesloten = "vorm.uitgesloten";

    /// <summary>The form cannot give what the plan needs.</summary>
    public const string Ongeschikt = "vorm.ongeschikt";

    /// <summary>A special statute imposes the form.</summary>
    public const string Voorgeschreven = "vorm.voorgeschreven";

    /// <summary>It is doubtful that the law allows the form; it stays in, but never for certain.</summary>
    public const string Betwijfeld = "vorm.betwijfeld";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> Alle { get; } = [Uitgesloten, Ongeschikt, Voorgeschreven, Betwijfeld];

    /// <summary>What a rule concludes about forms.</summary>
    internal static ImmutableArray<Conclusion> Conclusions(Gevolg gevolg, IEnumerable<string> vormen) => gevolg switch
    {
        Gevolg.SluitUit => [.. gevolg.Vormen.Select(vorm => new Conclusion(Uitgesloten, vorm))],
        Gevolg.MaaktOngeschikt => [.. gevolg.Vormen.Select(vorm => new Conclusion(Ongeschikt, vorm))],
        Gevolg.Waarschuwt { Twijfel: true } => [.. gevolg.Vormen.Select(vorm => new Conclusion(Betwijfeld, vorm))],
        Gevolg.SchrijftVoor voorschrift =>
        [
            new Conclusion(Voorgeschreven, voorschrift.Vorm),
            .. vormen.Where(vorm => vorm != voorschrift.Vorm).Select(vorm => new Conclusion(Uitgesloten, vorm)),
        ],
        _ => [],
    };

    /// <summary>Whether the law excludes a form.</summary>
    internal static Truth IsUitgesloten(this Evaluation evaluation, string vorm) => evaluation.TruthOf(Uitgesloten, vorm);

    /// <summary>Whether a special statute imposes a form.</summary>
    internal static Truth IsVoorgeschreven(this Evaluation evaluation, string vorm) => evaluation.TruthOf(Voorgeschreven, vorm);

    /// <summary>Whether it is doubtful that the law allows a form.</summary>
    internal static Truth IsBetwijfeld(this Evaluation evaluation, string vorm) => evaluation.TruthOf(Betwijfeld, vorm);

    /// <summary>Whether a form is out: excluded by law or unsuitable for the plan.</summary>
    internal static Truth IsAfgevallen(this Evaluation evaluation, string vorm) =>
        (evaluation.IsUitgesloten(vorm), evaluation.TruthOf(Ongeschikt, vorm)) switch
        {
            (Truth.True, _) or (_, Truth.True) => Truth.True,
            (Truth.False, Truth.False) => Truth.False,
            _ => Truth.Unknown,
        };

    /// <summary>The truth of a fact; a rule set in which nothing concludes it does not have it.</summary>
    private static Truth TruthOf(this Evaluation evaluation, string fact, string vorm) =>
        evaluation.Program.Derives(fact, vorm) ? evaluation.DerivedTruth(fact, vorm) : Truth.False;
}
