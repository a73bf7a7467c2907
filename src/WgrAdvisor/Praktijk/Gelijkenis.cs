using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Praktijk;

/// <summary>Finds the practice cases that are like a plan.</summary>
internal sealed class Gelijkenis
{
    /// <summary>The most cases that are given.</summary>
    public const int MostGiven = 3;

    /// <summary>When fewer questions are answered by both, it is too early to say what is alike.</summary>
    public const int FewestShared = 6;

    /// <summary>The least likeness of a case that is given.</summary>
    public const decimal LeastLikeness = 0.5m;

    private readonly ImmutableArray<string> _vragen;
    private readonly ImmutableArray<(Praktijkvoorbeeld Voorbeeld, ImmutableSortedDictionary<string, FactValue> Feiten)> _voorbeelden;

    /// <summary>Prepares to compare with the practice cases of a rule set.</summary>
    public Gelijkenis(Regelset regelset)
    {
        // Who take part and how many they are tells the number of each kind, so that is not counted once more.
        _vragen = [.. regelset.Vragen.Where(vraag => vraag.UitDeelnemers is not UitDeelnemers.Tel).Select(vraag => vraag.Id)];
        _voorbeelden = [.. regelset.Praktijkvoorbeelden.Select(voorbeeld => (voorbeeld, PlanFacts.Of(voorbeeld.Plan, regelset)))];
    }

    /// <summary>The cases that are most like a plan, the best first.</summary>
    /// <param name="feiten">What is known of the plan.</param>
    public ImmutableArray<GelijkendVoorbeeld> Find(IReadOnlyDictionary<string, FactValue> feiten) =>
    [
        .. _voorbeelden
            .Select(each => (each.Voorbeeld, each.Feiten, Shared: _vragen.Where(vraag => feiten.ContainsKey(vraag) && each.Feiten.ContainsKey(vraag)).ToList()))
            .Where(each => each.Shared.Count >= FewestShared)
            .Select(each => Compare(each.Voorbeeld, [.. each.Shared.Select(vraag => new Antwoordverschil(vraag, feiten[vraag], each.Feiten[vraag]))]))
            .Where(voorbeeld => voorbeeld.Gelijkenis >= LeastLikeness)
            .OrderByDescending(voorbeeld => voorbeeld.Gelijkenis)
            .ThenByDescending(voorbeeld => voorbeeld.Overeenkomsten.Length)
            .Take(MostGiven),
    ];

    private static GelijkendVoorbeeld Compare(Praktijkvoorbeeld voorbeeld, ImmutableArray<Antwoordverschil> both) => new(
        voorbeeld.Id,
        voorbeeld.Naam,
        voorbeeld.Plan.Peildatum!.Value, // "!": a practice case always has its date
        voorbeeld.Verwacht.Vorm,
        voorbeeld.HuidigRecht.Vorm,
        decimal.Round(both.Average(Between), 2),
        [.. both.Where(pair => Between(pair) == 1).Select(pair => new Grond(pair.Vraag, pair.Plan))],
        [.. both.Where(pair => Between(pair) < 1)]);

    /// <summary>How much two answers to one question are alike, from 0 to 1.</summary>
    private static decimal Between(Antwoordverschil pair) => (pair.Plan, pair.Voorbeeld) switch
    {
        (FactValue.MultiChoice a, FactValue.MultiChoice b) => a.Values.Union(b.Values).Count() is var all and > 0 ? (decimal)a.Values.Intersect(b.Values).Count() / all : 1,
        (FactValue.Number a, FactValue.Number b) => a == b ? 1 : Math.Min(a.Value, b.Value) is var least and > 0 ? (decimal)least / Math.Max(a.Value, b.Value) : 0,
        var (one, other) => one.Equals(other) ? 1 : 0,
    };
}
