using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What an advice says of rules and of points stands once, and adds up.</summary>
public sealed class RegeltekstenTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    /// <summary>The points by criterium are what the reasons of that criterium add up to, for and against apart; a form that is out has none.</summary>
    [Fact]
    public void Advise_AnyPlan_CountsPointsByCriterium() =>
        RandomPlans.Plans(60).ForAll(
            plan => Adviseur.Advise(plan).Vormen.All(vorm =>
                vorm.Punten.ToDictionary(punten => punten.Criterium, punten => (punten.Voor, punten.Tegen)) is var counted
                && (vorm.Rang is not null || counted.Count == 0)
                && vorm.Redenen.Where(reden => reden.Punten != 0 && reden.Criterium is not null).GroupBy(reden => reden.Criterium!).ToDictionary(
                    group => group.Key,
                    group => (group.Where(reden => reden.Punten > 0).Sum(reden => reden.Punten!.Value), -group.Where(reden => reden.Punten < 0).Sum(reden => reden.Punten!.Value)))
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(counted.OrderBy(pair => pair.Key, StringComparer.Ordinal))),
            samples: 300,
            print: PlanWriter.ToIndentedString);

    /// <summary>What a rule says stands once: every rule that a reason, an open rule or a clash names is there, and no other.</summary>
    [Fact]
    public void Advise_AnyPlan_SaysOnceWhatEachNamedRuleSays() =>
        RandomPlans.AnyPlans(50).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                string[] clashing = [.. advies.Tegenspraken.SelectMany(clash => clash.Redenen).Select(reden => reden.Regel)];
                string[] named =
                [
                    .. advies.Vormen.SelectMany(vorm => vorm.Redenen).Select(reden => reden.Regel),
                    .. advies.Vormen.SelectMany(vorm => vorm.OpenRegels ?? []),
                    .. clashing,
                ];
                return advies.Regels.Keys.ToHashSet().SetEquals(named)
                    && advies.Vormen.All(vorm => vorm.Rang is not null || vorm.Redenen.All(reden => reden.Laag != Laag.Afweging))
                    && advies.Vormen.SelectMany(vorm => vorm.OpenRegels ?? []).All(id => (advies.Regels[id].Tekst is null) != clashing.Contains(id))
                    && advies.Vormen.SelectMany(vorm => vorm.OpenRegels ?? []).Select(id => advies.Regels[id])
                        .All(regel => regel is { OpGrondVan.IsEmpty: true, WachtOp: { IsEmpty: false } waits } && waits.All(vraag => !plan.Antwoorden.ContainsKey(vraag)))
                    && advies.Vormen.SelectMany(vorm => vorm.Redenen).Select(reden => advies.Regels[reden.Regel]).All(regel => regel is { Tekst: not null, WachtOp: null });
            },
            samples: 500,
            print: PlanWriter.ToIndentedString);
}
