using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>A random decision over a random rule set, with the outcome of a complete case as the words of <see cref="Inference.Decisions.Decision"/> say it.</summary>
internal sealed record RandomDecision(Decision Decision, ImmutableArray<ImmutableArray<int>> Points)
{
    public static RandomDecision Of(Situation situation, int[] seeds)
    {
        var next = 0;
        var subjects = Subject.AllOf(situation.Rules).Where(subject => !subject.IsRule).Select(subject => new Conclusion(subject.Id, subject.Option)).ToArray();
        var alternatives = Enumerable.Range(0, 3).Select(index => new Alternative($"a{index}", [.. new[] { Any(3), Any(5) }.OfType<Conclusion>()], Any(4), Any(3))).ToImmutableArray();
        ImmutableArray<int> considerations = [.. Enumerable.Range(0, situation.Rules.Rules.Length).Where(_ => Next() % 4 != 0)];
        var points = considerations.Select(_ => Enumerable.Range(0, 3).Select(_ => (Next() % 5) - 2).ToImmutableArray()).ToImmutableArray();
        var oneIn = 2 + (Next() % 9);
        ImmutableArray<int> forbidding = [.. Enumerable.Range(0, situation.Rules.Rules.Length).Where(_ => Next() % oneIn == 0)];
        ImmutableArray<Fork> forks = [.. Enumerable.Range(0, situation.Rules.Rules.IsEmpty || situation.Rules.Facts.IsEmpty ? 0 : Next() % 3).Select(_ => new Fork(
            Next() % situation.Rules.Rules.Length,
            situation.Rules.Facts[Next() % situation.Rules.Facts.Length].Id,
            [.. Enumerable.Range(0, 3).Where(_ => Next() % 2 == 0)]))];
        return new RandomDecision(new Decision(new CaseSpace(situation.Program, forbidding, [], []), alternatives, considerations, forks), points);

        Conclusion? Any(int chance) => subjects.Length == 0 || Next() % chance != 0 ? null : subjects[Next() % subjects.Length];
        int Next() => seeds[next++ % seeds.Length];
    }

    /// <summary>What is chosen on what is known: what is not surely so does not count.</summary>
    public int? ChosenOn(RuleSetDefinition rules, ImmutableDictionary<string, FactValue> known)
    {
        var reference = new ReferenceEvaluator(rules, known);
        int[] ranking = [.. Enumerable.Range(0, Decision.Alternatives.Length)
            .Where(index => !Decision.Alternatives[index].TakenOutBy.Any(Holds))
            .OrderByDescending(index => Holds(Decision.Alternatives[index].ImposedBy))
            .ThenBy(index => Holds(Decision.Alternatives[index].DoubtedBy))
            .ThenByDescending(index => Enumerable.Range(0, Points.Length).Where(consideration => RuleTruth(Decision.Considerations[consideration]) == Truth.True).Sum(consideration => Points[consideration][index]))
            .ThenBy(index => index)];
        return ranking is [var best, ..] && !Decision.Forks.Any(fork => fork.Alternatives.Contains(best) && !known.ContainsKey(fork.Fact) && RuleTruth(fork.Rule) != Truth.False) ? best : null;

        bool Holds(Conclusion? conclusion) => conclusion is not null && reference.Derived(conclusion.FactId, conclusion.Option) == Truth.True;
        Truth RuleTruth(int rule) => reference.Rule(rules.Rules[rule].Id);
    }

    /// <summary>Whether a goal is reached on what is known: what is not surely so does not count.</summary>
    public bool Reaches(Goal goal, int alternative, RuleSetDefinition rules, ImmutableDictionary<string, FactValue> known)
    {
        var reference = new ReferenceEvaluator(rules, known);
        var outBy = Decision.Alternatives[alternative].TakenOutBy.Where(conclusion => reference.Derived(conclusion.FactId, conclusion.Option) == Truth.True).ToList();
        return !IsForbidden(rules, known) && goal switch
        {
            Goal.NotOutByTheFirst => !outBy.Contains(Decision.Alternatives[alternative].TakenOutBy.FirstOrDefault(new Conclusion("", null))),
            Goal.Standing => outBy.Count == 0,
            _ => ChosenOn(rules, known) == alternative,
        };
    }

    /// <summary>Whether a rule surely says that it cannot be.</summary>
    public bool IsForbidden(RuleSetDefinition rules, ImmutableDictionary<string, FactValue> known)
    {
        var reference = new ReferenceEvaluator(rules, known);
        return Decision.Space.Forbidding.Any(rule => reference.Rule(rules.Rules[rule].Id) == Truth.True);
    }

    /// <summary>The outcome; none of a case that cannot be.</summary>
    public Outcome? OutcomeOf(RuleSetDefinition rules, ImmutableDictionary<string, FactValue> complete)
    {
        var reference = new ReferenceEvaluator(rules, complete);
        if (Decision.Space.Forbidding.Any(Fires))
        {
            return null;
        }

        int[] standing = [.. Enumerable.Range(0, Decision.Alternatives.Length).Where(index => !Decision.Alternatives[index].TakenOutBy.Any(Holds)).OrderByDescending(Score).ThenBy(index => index)];
        int[] imposed = [.. standing.Where(index => Holds(Decision.Alternatives[index].ImposedBy))];
        if (standing.Length == 0)
        {
            return new Outcome(-1, false, false);
        }

        var best = (imposed.Length > 0 ? imposed : standing).OrderBy(IsDoubted).First();
        return new Outcome(best, imposed.Length > 0, IsDoubted(best) || (imposed.Length == 0 && IsDoubted(standing[0])));

        bool Fires(int rule) => reference.Rule(rules.Rules[rule].Id) == Truth.True;
        bool Holds(Conclusion? conclusion) => conclusion is not null && reference.Derived(conclusion.FactId, conclusion.Option) == Truth.True;
        bool IsDoubted(int index) => Holds(Decision.Alternatives[index].DoubtedBy);
        int Score(int index) => Enumerable.Range(0, Points.Length).Where(consideration => Fires(Decision.Considerations[consideration])).Sum(consideration => Points[consideration][index]);
    }
}
