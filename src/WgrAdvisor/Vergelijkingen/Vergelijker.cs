using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>Puts plans side by side: what differs in the answers and the outcome, and which rules and articles make the difference.</summary>
public static class Vergelijker
{
    /// <summary>The smallest number of plans in one comparison.</summary>
    public const int MinPlannen = 2;

    /// <summary>The largest number of plans in one comparison.</summary>
    public const int MaxPlannen = 10;

    /// <summary>Compares plans.</summary>
    /// <param name="adviseur">The adviseur that judges them.</param>
    /// <param name="plannen">Two to ten plans.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two or more than ten plans.</exception>
    public static Vergelijking Compare(Adviseur adviseur, IReadOnlyList<Plan> plannen)
    {
        ArgumentNullException.ThrowIfNull(adviseur);
        ArgumentNullException.ThrowIfNull(plannen);
        ArgumentOutOfRangeException.ThrowIfLessThan(plannen.Count, MinPlannen, nameof(plannen));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plannen.Count, MaxPlannen, nameof(plannen));
        var adviezen = plannen.Select(plan => adviseur.Advise(plan with { Onderdelen = [Onderdeel.Kern] })).ToList();
        var oordelen = adviseur.Regelset.Vormen
            .Select((vorm, index) => new VerschilInOordeel(vorm.Id, [.. adviezen.Select(advies => advies.Vormen[index].Oordeel)]))
            .Where(verschil => verschil.Oordelen.Distinct().Count() > 1)
            .ToImmutableArray();
        return new Vergelijking(
            [.. plannen.Zip(adviezen, (plan, advies) => new VergelekenPlan(plan.Naam, advies.Regelset.Peildatum, advies.Uitkomst, advies.AanbevolenVorm))],
            AnswersThatDiffer([.. plannen.Select(plan => PlanFacts.Of(plan, adviseur.Regelset).RemoveRange(adviseur.Regelset.Begrippen.Select(begrip => begrip.Id)))]),
            oordelen,
            RulesThatDiffer(adviezen, [.. oordelen.Select(verschil => verschil.Vorm)]),
            StepsThatDiffer(adviezen));
    }

    private static ImmutableArray<VerschilInAntwoord> AnswersThatDiffer(ImmutableArray<ImmutableSortedDictionary<string, FactValue>> facts) =>
        [.. facts.SelectMany(known => known.Keys)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new VerschilInAntwoord(id, [.. facts.Select(known => known.GetValueOrDefault(id))]))
            .Where(verschil => verschil.Antwoorden.Select(AsText).Distinct().Count() > 1)];

    private static string? AsText(FactValue? value) => value is FactValue.MultiChoice choice ? string.Join(',', choice.Values) : value?.ToString();

    private static ImmutableArray<VerschilInRegel> RulesThatDiffer(List<Advies> adviezen, ImmutableArray<string> vormen)
    {
        var reasons = adviezen.SelectMany((advies, plan) => advies.Vormen
                .Where(vorm => vormen.Contains(vorm.Vorm))
                .SelectMany(vorm => vorm.Redenen.Select(reden => (Plan: plan, vorm.Vorm, Reden: reden, advies.Regels[reden.Regel].Titel, Bronnen: Titles(advies.Regels[reden.Regel].Bronnen, advies)))))
            .GroupBy(found => found.Reden.Regel, StringComparer.Ordinal);
        return [.. reasons
            .Select(group => (
                group.First().Reden,
                Verschil: new VerschilInRegel(
                    group.Key,
                    group.First().Titel,
                    group.First().Bronnen,
                    [.. group.Select(found => found.Vorm).Distinct()],
                    [.. adviezen.Select((_, plan) => group.Any(found => found.Plan == plan))])))
            .Where(pair => pair.Verschil.Geldt.Contains(false))
            .OrderBy(pair => pair.Reden.Laag)
            .Select(pair => pair.Verschil)];
    }

    private static ImmutableArray<VerschilInStap> StepsThatDiffer(List<Advies> adviezen) =>
        [.. adviezen.SelectMany((advies, plan) => StepsOf(advies).Select(stap => (Plan: plan, stap.Titel, Termijn: stap.JaarlijksVoor ?? stap.Termijn, Bronnen: Titles(stap.Bronnen, advies))))
            .GroupBy(found => (found.Titel, found.Termijn))
            .Select(group => new VerschilInStap(
                group.Key.Titel,
                group.Key.Termijn,
                [.. group.SelectMany(found => found.Bronnen).Distinct()],
                [.. adviezen.Select((_, plan) => group.Any(found => found.Plan == plan))]))
            .Where(verschil => verschil.Geldt.Contains(false))];

    /// <summary>The duties of the form that a cooperation has already; otherwise the steps for the recommended form.</summary>
    private static ImmutableArray<Stap> StepsOf(Advies advies) => advies.Toets?.Plichten ?? advies.Stappen;

    private static ImmutableArray<string> Titles(ImmutableArray<string> bronnen, Advies advies) =>
        [.. bronnen.Select(bron => advies.Bronnen[bron].Titel)];
}
