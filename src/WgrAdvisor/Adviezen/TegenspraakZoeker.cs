using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Finds every smallest set of answers that cannot all be true or leaves no form on the date of the plan.</summary>
/// <remarks>Answers that cannot all be true come first: while there are any, only these are sought, because what the law says of the rest says little.</remarks>
internal sealed class TegenspraakZoeker(
    Regelset regelset,
    IInferenceEngine engine,
    ImmutableSortedDictionary<string, FactValue> facts)
{
    private const int MostSets = 20;
    private const int MostTries = 1000;

    // The law that holds on the date is what the answers clash with: another date is no way out. What is reckoned from answers is none.
    private readonly ImmutableSortedSet<string> _answers =
        facts.Keys.Where(id => id != Regelset.Peildatum && regelset.Begrip(id) is null).ToImmutableSortedSet(StringComparer.Ordinal);

    private bool _cannotBeTrue;
    private bool _onlyJointly;

    /// <summary>The smallest sets, those with the fewest reasons first; at most twenty, found in a limited number of tries.</summary>
    public ImmutableArray<Tegenspraak> Find()
    {
        _cannotBeTrue = CannotBeTrue(_answers);
        _onlyJointly = !_cannotBeTrue && NotYetOut(_answers).Any();
        var found = ConflictSearch.Find(_answers, Clashes, MostSets, MostTries);
        var opens = found.SelectMany(set => set).Distinct().ToDictionary(id => id, id => Opens(id, found), StringComparer.Ordinal);
        return [.. found
            .Select(set => (Set: set, Reasons: ReasonsFor(set)))
            .OrderBy(clash => clash.Reasons.Length)
            .ThenBy(clash => clash.Set.Count)
            .ThenBy(clash => string.Join(' ', clash.Set), StringComparer.Ordinal)
            .Select(clash => ToTegenspraak(clash.Set, clash.Reasons, opens))];
    }

    /// <summary>The forms that another answer to a question can leave; none while a clash stands that it has nothing to do with.</summary>
    private ImmutableArray<string> Opens(string vraag, ImmutableArray<ImmutableSortedSet<string>> clashes) =>
        clashes.All(clash => clash.Contains(vraag)) ? [.. FormsLeftBy(_answers.Remove(vraag)).Select(vorm => vorm.Id)] : [];

    private Tegenspraak ToTegenspraak(ImmutableSortedSet<string> clash, ImmutableArray<Regel> reasons, Dictionary<string, ImmutableArray<string>> opens) => new(
        [.. clash.Select(id => new Grond(id, facts[id]))],
        [.. reasons.Select(regel => new Tegenspraakreden(regel.Id, regel.Dan.Laag))],
        Regardless(clash, reasons),
        [.. clash.Select(id => new Oplossing(id, opens[id]))],
        _cannotBeTrue);

    /// <summary>The questions outside the clash that its rules wait for.</summary>
    private ImmutableArray<string> Regardless(ImmutableSortedSet<string> clash, ImmutableArray<Regel> reasons)
    {
        var evaluation = Evaluate(clash);
        return [.. reasons.SelectMany(regel => evaluation.WaitsFor(regel.Nummer)).SelectMany(regelset.VragenAchter).Where(id => regelset.Vraag(id) is not null && !clash.Contains(id)).Distinct()];
    }

    /// <summary>When the answers cannot all be true, why not; otherwise the rules that take the forms out, first the few that suffice.</summary>
    private ImmutableArray<Regel> ReasonsFor(ImmutableSortedSet<string> clash)
    {
        var evaluation = Evaluate(clash);
        var rules = regelset.WoordenVoor(facts).Regels;
        return _cannotBeTrue
            ? [.. regelset.DenkbarePlannen.RulesAgainst(evaluation).Select(rule => Reading(rules[rule]))]
            :
            [
                .. SufficientFirst([.. rules.Where(regel => evaluation.RuleTruth(regel.Nummer) == Truth.True && FormsOut(regel).Any()).Select(Reading)]),
                .. regelset.Vormen.Where(vorm => evaluation.IsAfgevallen(vorm.Id) != Truth.True)
                    .SelectMany(vorm => regelset.PlannenMet(vorm).RulesAgainst(evaluation)).Distinct().Select(rule => Reading(rules[rule])),
            ];
    }

    /// <summary>Each time the rule that takes the most forms out of those that are still left; then the rules that add nothing.</summary>
    private ImmutableArray<Regel> SufficientFirst(List<Regel> rules)
    {
        var ordered = ImmutableArray.CreateBuilder<Regel>(rules.Count);
        var left = regelset.Vormen.Select(vorm => vorm.Id).ToHashSet(StringComparer.Ordinal);
        while (rules.MaxBy(regel => FormsOut(regel).Count(left.Contains)) is { } next)
        {
            ordered.Add(next);
            left.ExceptWith(FormsOut(next));
            rules.Remove(next);
        }

        return ordered.ToImmutable();
    }

    private Regel Reading(Regel regel) => regel.LezingOp(((FactValue.Date)facts[Regelset.Peildatum]).Value);

    private IEnumerable<string> FormsOut(Regel regel) => regelset.Vormen.Select(vorm => vorm.Id).Where(regel.DoetAfvallen);

    /// <summary>Whether answers clash; when all of them can be true together, so can any of them.</summary>
    /// <remarks>Each form is out for a rule that applies, unless that is nowhere so: then rules may take it out that cannot all be avoided.</remarks>
    private bool Clashes(ImmutableSortedSet<string> kept) =>
        _cannotBeTrue ? CannotBeTrue(kept) : !(_onlyJointly ? FormsLeftBy(kept) : NotYetOut(kept)).Any();

    private bool CannotBeTrue(ImmutableSortedSet<string> kept) => regelset.DenkbarePlannen.Botsen(FactsOf(kept));

    /// <summary>The forms that are not out with some answers to the other questions.</summary>
    private IEnumerable<Vorm> FormsLeftBy(ImmutableSortedSet<string> kept) =>
        _cannotBeTrue && CannotBeTrue(kept) ? [] : NotYetOut(kept).Where(vorm => !regelset.PlannenMet(vorm).Botsen(FactsOf(kept)));

    /// <summary>The forms that no rule takes out yet.</summary>
    private IEnumerable<Vorm> NotYetOut(ImmutableSortedSet<string> kept)
    {
        var evaluation = Evaluate(kept);
        return regelset.Vormen.Where(vorm => evaluation.IsAfgevallen(vorm.Id) != Truth.True);
    }

    private Evaluation Evaluate(ImmutableSortedSet<string> kept) => engine.Evaluate(FactsOf(kept));

    private ImmutableSortedDictionary<string, FactValue> FactsOf(ImmutableSortedSet<string> kept) => PlanFacts.Complete(
        kept.Add(Regelset.Peildatum).ToImmutableSortedDictionary(id => id, id => facts[id], StringComparer.Ordinal),
        regelset);
}
