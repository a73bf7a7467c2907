using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Finds why a form is recommended rather than another: by changing answers and preferences of the plan until another form is.</summary>
internal sealed class Doorslagzoeker(Regelset regelset, Beoordeling beoordeling, Plan plan)
{
    private const int MostChanges = 3;
    private const int MostTries = 1000;

    private readonly Antwoordtekst _tekst = new(regelset);
    private readonly Vormkeuze _choice = regelset.Vormkeuze;

    /// <summary>
    /// The fewest changes that give another form; of equally few those that give the form that now comes next. A heavier form outside the
    /// law, which nobody asked for, comes after all others.
    /// </summary>
    /// <returns>What gives the decision; <see langword="null"/> when no form is recommended, when a statute imposes it, or when it takes more than three changes.</returns>
    public Doorslag? Find()
    {
        if (beoordeling.Recommended is not { } best || best == beoordeling.Prescribed)
        {
            return null;
        }

        var others = Enumerable.Range(0, _choice.Vormen.Length).Where(index => _choice.Vormen[index] != best).ToHashSet();
        var found = beoordeling.WhatIf.FewestChanges(others, [.. OfAnswers(), .. OfPreferences()], MostChanges, MostTries);
        var nearest = others.Where(index => !found[index].IsEmpty)
            .OrderBy(index => _choice.Vormen[index] is { BuitenDeWet: true } heavier && heavier.Zwaarte > best.Zwaarte)
            .ThenBy(index => found[index][0].Changes.Length)
            .ThenBy(index => beoordeling.Standing.IndexOf(_choice.Vormen[index]) is >= 0 and var rank ? rank : int.MaxValue)
            .ThenBy(index => Math.Abs(_choice.Vormen[index].Zwaarte - best.Zwaarte))
            .Select(index => (int?)index)
            .FirstOrDefault();
        return nearest is { } other
            ? found[other].Select(set => Describe(best, _choice.Vormen[other], [.. set.Changes.Select(WijzigingVan)])).OrderBy(doorslag => doorslag.Regels.IsEmpty).First()
            : null;
    }

    /// <summary>By answer what it can become: another answer first, then none.</summary>
    private IEnumerable<ImmutableArray<Change>> OfAnswers() =>
        from each in Wijzigingsruimte.GegevenAntwoorden(regelset, beoordeling, plan)
        let others = each.Nu is FactValue.MultiChoice many ? WithOneLess(each.Vraag, many) : each.Keuzes.Where(change => !change.Value!.Equals(each.Nu)) // "!": what is chosen from has a value
        select others.Append(new Change(regelset.Program, each.Vraag.Id, null)).ToImmutableArray();

    /// <summary>A multi-choice without one of its options: what a plan does not say, is no reason.</summary>
    private IEnumerable<Change> WithOneLess(Vraag vraag, FactValue.MultiChoice now) =>
        now.Values.Select(optie => new Change(regelset.Program, vraag.Id, new FactValue.MultiChoice(now.Values.Remove(optie))));

    /// <summary>By preference the weight without it.</summary>
    private IEnumerable<ImmutableArray<Change>> OfPreferences() =>
        from voorkeur in plan.Voorkeuren
        let standaard = regelset.Criterium(voorkeur.Key)!.Standaardgewicht // "!": the reader checked it
        select ImmutableArray.Create(new Change(voorkeur.Key, _choice.PuntenVan(voorkeur.Key, standaard)));

    private Wijziging WijzigingVan(Change change) => plan.Voorkeuren.TryGetValue(change.Fact, out var gewicht)
        ? new Wijziging(null, change.Fact, new FactValue.Choice(gewicht), null)
        : new Wijziging(change.Fact, null, beoordeling.Rules.Facts[change.Fact], change.Value);

    private Doorslag Describe(Vorm best, Vorm other, ImmutableArray<Wijziging> wijzigingen)
    {
        var rules = beoordeling.Rules.Lezingen.Where(regel => beoordeling.Rules.TruthOf(regel) == Inference.Truth.True
            && (regel.DoetAfvallen(other.Id) || beoordeling.Weging.Points(regel, best) > beoordeling.Weging.Points(regel, other))
            && wijzigingen.Any(wijziging => wijziging.Criterium is { } criterium
                ? regel.Dan is Gevolg.Weegt weegt && weegt.Criterium == criterium
                : beoordeling.Rules.GroundsOf(regel).Any(grond => grond.Vraag == wijziging.Vraag)));
        var because = DutchText.List(wijzigingen.Select(Because), "en");
        return new Doorslag(other.Id, wijzigingen, [.. rules.Select(regel => regel.Id)], $"De doorslag geeft dat {because}. {Otherwise(wijzigingen)} past {other.MetLidwoord} het best.");
    }

    private string Because(Wijziging wijziging) => wijziging switch
    {
        { Criterium: { } criterium, Van: { } weight } => $"u ‘{regelset.Criterium(criterium)!.Naam}’ {_tekst.Gewicht(weight)} vindt", // "!": the reader checked it
        { Vraag: { } vraag, Van: FactValue.MultiChoice now, Naar: FactValue.MultiChoice then } =>
            $"u {_tekst.Optie(vraag, now.Values.Except(then.Values).Single())} kiest bij {_tekst.Vraag(vraag)}",
        { Vraag: { } vraag, Van: { } now } => $"u {_tekst.Antwoord(vraag, now)} antwoordt op {_tekst.Vraag(vraag)}",
        _ => throw new NotSupportedException("A change is of an answer or of a preference."),
    };

    private string Otherwise(ImmutableArray<Wijziging> wijzigingen) => wijzigingen switch
    {
        [{ Criterium: not null }] => "Zonder die wens",
        [{ Naar: null }] => "Zonder dat antwoord",
        [{ Naar: FactValue.MultiChoice }] => "Zonder die keuze",
        [{ Vraag: { } vraag, Naar: { } then }] => $"Met {_tekst.Antwoord(vraag, then)}",
        _ => "Is dat anders, dan",
    };
}
