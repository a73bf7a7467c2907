using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Bewijzen;

/// <summary>Finds a plan that meets what is required, on any day that plans can be judged at.</summary>
internal sealed class Planvinder
{
    /// <summary>Far more than any look at the rules takes; a look that is longer settles nothing.</summary>
    private const int MostSteps = 100_000;

    private readonly Regelset _regelset;
    private readonly ImmutableArray<DateOnly> _dagen;

    /// <summary>Prepares to look: one day of each stretch in which the rules do not change, the standard day first.</summary>
    public Planvinder(Regelset regelset)
    {
        _regelset = regelset;
        var kenmerken = regelset.Kenmerken;
        var stretches = regelset.Program.NumbersToTellApart(Regelset.Peildatum, kenmerken.VroegstePeildatum.DayNumber, PlanReader.LaatstePeildatum.DayNumber);
        _dagen =
        [
            kenmerken.Standaardpeildatum,
            .. stretches.Select(day => DateOnly.FromDayNumber((int)day)).OrderByDescending(day => day <= kenmerken.Standaardpeildatum).ThenByDescending(day => day),
        ];
    }

    /// <summary>Looks for a plan.</summary>
    /// <param name="space">Which plans can be.</param>
    /// <param name="requirements">What it must meet, all together.</param>
    /// <returns>The plan; <see langword="null"/> when there is none, or when it was not settled.</returns>
    public (Plan? Plan, bool IsSettled) Find(CaseSpace space, params ImmutableArray<Requirement> requirements)
    {
        var finder = new CaseFinder(space, requirements);
        var settled = true;
        foreach (var day in _dagen)
        {
            var found = finder.Find(new Dictionary<string, FactValue> { [Regelset.Peildatum] = new FactValue.Date(day) }, MostSteps);
            if (found.Facts is { } facts)
            {
                return (PlanOf(facts, day), true);
            }

            settled &= found.IsImpossible;
        }

        return (null, settled);
    }

    private Plan PlanOf(ImmutableSortedDictionary<string, FactValue> facts, DateOnly day) => new()
    {
        Peildatum = day,
        HuidigeVorm = facts.GetValueOrDefault(Regelset.HuidigeVorm) is FactValue.Choice vorm ? vorm.Value : null,
        Antwoorden = facts.Where(fact => _regelset.Vraag(fact.Key) is not null).ToImmutableSortedDictionary(StringComparer.Ordinal),
    };
}
