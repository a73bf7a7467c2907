using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Regels;

/// <summary>The choice of a form as a decision that the engine can look ahead in.</summary>
internal sealed class Vormkeuze
{
    private readonly ImmutableArray<Regel> _afwegingen;

    /// <summary>Describes the choice.</summary>
    public Vormkeuze(CaseSpace denkbarePlannen, ImmutableArray<Vorm> vormen, ImmutableArray<Regel> regels, ImmutableArray<Vraag> vragen)
    {
        Vormen = [.. vormen.OrderBy(vorm => vorm.Zwaarte).ThenBy(vorm => vorm.Id, StringComparer.Ordinal)];
        _afwegingen = [.. regels.Where(regel => regel.Dan is Gevolg.Weegt)];
        Decision = new Decision(
            denkbarePlannen,
            [.. Vormen.Select(vorm => AlternativeOf(vorm.Id))],
            [.. _afwegingen.Select(regel => regel.Nummer)],
            [.. regels.Where(regel => regel.Dan is Gevolg.Splitst).Select(ForkOf)]);
        Vooruitblikken = Vormen.ToDictionary(vorm => vorm.Id, vorm => new Vormvooruitblik(denkbarePlannen, vorm, AlternativeOf(vorm.Id), _afwegingen), StringComparer.Ordinal);
        Antwoorden = [.. vragen.Select(vraag => (vraag, AnswersTo(vraag).Select(answer => new Change(denkbarePlannen.Program, vraag.Id, answer)).ToImmutableArray()))];
    }

    /// <summary>The decision; its alternatives are <see cref="Vormen"/>.</summary>
    public Decision Decision { get; }

    /// <summary>The forms, from light to heavy: on equal points the lightest wins.</summary>
    public ImmutableArray<Vorm> Vormen { get; }

    /// <summary>By form what tells what can still become of the verdict on it.</summary>
    public IReadOnlyDictionary<string, Vormvooruitblik> Vooruitblikken { get; }

    /// <summary>By question the answers to try.</summary>
    /// <remarks>Of a multi-choice each option alone and none of them; of a number one of each group that the rules do not tell apart.</remarks>
    public ImmutableArray<(Vraag Vraag, ImmutableArray<Change> Keuzes)> Antwoorden { get; }

    /// <summary>What each consideration of the decision adds to the score of each form on a day.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="punten">What a rule adds to the score of a form.</param>
    public ImmutableArray<ImmutableArray<int>> PuntenOp(DateOnly dag, Func<Regel, Vorm, int> punten) =>
        [.. _afwegingen.Select(regel => regel.LezingOp(dag)).Select(lezing => Vormen.Select(vorm => punten(lezing, vorm)).ToImmutableArray())];

    /// <summary>What the considerations of a criterium add to the score of each form with a weight, by their place in the decision.</summary>
    public ImmutableDictionary<int, ImmutableArray<int>> PuntenVan(string criterium, int gewicht) =>
        Enumerable.Range(0, _afwegingen.Length)
            .Where(index => ((Gevolg.Weegt)_afwegingen[index].Dan).Criterium == criterium)
            .ToImmutableDictionary(index => index, index => Vormen.Select(vorm => ((Gevolg.Weegt)_afwegingen[index].Dan).Richting(vorm.Id) * gewicht).ToImmutableArray());

    private Fork ForkOf(Regel regel)
    {
        var splitst = (Gevolg.Splitst)regel.Dan;
        return new Fork(regel.Nummer, splitst.Vraag, [.. Enumerable.Range(0, Vormen.Length).Where(vorm => splitst.Vormen.Contains(Vormen[vorm].Id))]);
    }

    private IEnumerable<FactValue> AnswersTo(Vraag vraag) => vraag.Type switch
    {
        VraagType.JaNee => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
        VraagType.Keuze => vraag.Opties.Select(optie => new FactValue.Choice(optie.Id)),
        VraagType.Meerkeuze => [.. vraag.Opties.Select(optie => new FactValue.MultiChoice([optie.Id])), new FactValue.MultiChoice([])],
        _ => Decision.Program.NumbersToTellApart(vraag.Id, vraag.Minimum ?? 0, vraag.Maximum ?? long.MaxValue).Select(number => new FactValue.Number(number)),
    };

    private static Alternative AlternativeOf(string vorm) => new(
        vorm,
        [new Conclusion(Vormfeiten.Uitgesloten, vorm), new Conclusion(Vormfeiten.Ongeschikt, vorm)],
        new Conclusion(Vormfeiten.Voorgeschreven, vorm),
        new Conclusion(Vormfeiten.Betwijfeld, vorm));
}
