using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>A diagram holds exactly what every way to fill in the rest comes to, told by trying them all.</summary>
public sealed class DecisionDiagramTests
{
    private const int Enough = 100_000;

    /// <summary>A random situation with a random decision over it.</summary>
    private static readonly Gen<(Situation Situation, Decision Decision)> Decisions =
        from situation in Situation.Small
        from seeds in Gen.Int[0, 999].Array[40]
        select (situation, RandomDecision(situation, seeds));

    [Fact]
    public void Outcomes_AnySituation_AreThoseOfAllCompletions() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var diagram = Build(decision, situation.Known);
            diagram.Outcomes.Should().BeEquivalentTo(
                Domain.Completions(situation.Rules, situation.Known).Select(complete => OutcomeOf(situation.Rules, decision, complete)).OfType<Outcome>().Distinct());
        },
        iter: 3000);

    [Fact]
    public void Follow_AnyCompletionThatCanBe_ComesToItsOutcome() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var diagram = Build(decision, situation.Known);
            foreach (var complete in Domain.Completions(situation.Rules, situation.Known).Where(complete => OutcomeOf(situation.Rules, decision, complete) is not null))
            {
                diagram.Follow(situation.Program.CreateCase(complete)).Should().Be(OutcomeOf(situation.Rules, decision, complete));
            }
        },
        iter: 1000);

    [Fact]
    public void FactsThatMatter_AnySituation_AreTheOnlyOnesThatCanChangeTheOutcome() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var matter = Build(decision, situation.Known).FactsThatMatter().Select(fact => fact.Id).ToHashSet();
            var groups = Domain.Completions(situation.Rules, situation.Known)
                .Select(complete => (Complete: complete, Outcome: OutcomeOf(situation.Rules, decision, complete)))
                .Where(item => item.Outcome is not null)
                .GroupBy(item => string.Join(';', item.Complete.Where(known => matter.Contains(known.Key) || situation.Known.ContainsKey(known.Key)).OrderBy(known => known.Key, StringComparer.Ordinal).Select(Text)));
            groups.All(group => group.Select(item => item.Outcome).Distinct().Count() == 1).Should().BeTrue();
        },
        iter: 1000);

    [Fact]
    public void Outcomes_QuestionThatComesToTheSameEitherWay_IsOne()
    {
        var program = Compile(RuleSet([YesNo("p")], [Choice("out", "a", "b")], Rule("r1", Yes("p"), "out", "a"), Rule("r2", Not(Yes("p")), "out", "a")));
        var decision = new Decision(program, [Out("a"), Out("b")], []);

        var diagram = Build(decision, ImmutableDictionary<string, FactValue>.Empty);

        (diagram.Outcomes.Single(), diagram.Size).Should().Be((new Outcome(1, false, false), 0));
    }

    [Theory]
    [InlineData(5, null, "big small")]
    [InlineData(4, 2, "small")]
    [InlineData(2, null, "small")]
    public void Outcomes_NumberThatIsReckoned_OnlyHasValuesThatGoTogether(int whole, int? part, string expected)
    {
        var program = Compile(RuleSet(
            [Number("whole"), Number("part"), Number("rest")],
            [Choice("out", "big", "small", "other")],
            Rule("r1", InRange("rest", null, 3), "out", "big"),
            Rule("r2", InRange("whole", 3, 5), "out", "other"),
            Rule("r3", InRange("part", 2, null), "out", "other")));
        var decision = new Decision(
            program,
            [Out("big"), Out("small")],
            [],
            ranges: [new NumberRange("part", 0, null), new NumberRange("whole", 0, null)],
            differences: [new Difference("rest", "whole", "part")]);
        var known = ImmutableDictionary<string, FactValue>.Empty.Add("whole", Value(whole));

        var diagram = Build(decision, part is { } number ? known.Add("part", Value(number)) : known);

        string.Join(' ', diagram.Outcomes.Select(outcome => decision.Alternatives[outcome.Alternative].Id)).Should().Be(expected);
    }

    [Fact]
    public void Build_MoreStepsThanAllowed_GivesNothing()
    {
        var program = Compile(RuleSet([YesNo("p")], [Choice("out", "a", "b")], Rule("r1", Yes("p"), "out", "a")));
        var decision = new Decision(program, [Out("a"), Out("b")], []);
        var nothing = program.CreateCase([]);

        DecisionDiagram.Build(decision, nothing, 1).Should().BeNull();
        DecisionDiagram.Build(decision, nothing, 3)!.Outcomes.Should().HaveCount(2);
    }

    private static Alternative Out(string id) => new(id, [new Conclusion("out", id)]);

    private static DecisionDiagram Build(Decision decision, ImmutableDictionary<string, FactValue> known) =>
        DecisionDiagram.Build(decision, decision.Program.CreateCase(known), Enough)!;

    private static string Text(KeyValuePair<string, FactValue> known) =>
        $"{known.Key}={(known.Value is FactValue.MultiChoice many ? string.Join('+', many.Values.Order(StringComparer.Ordinal)) : known.Value)}";

    private static Decision RandomDecision(Situation situation, int[] seeds)
    {
        var next = 0;
        var subjects = Subject.AllOf(situation.Rules).Where(subject => !subject.IsRule).Select(subject => new Conclusion(subject.Id, subject.Option)).ToArray();
        Conclusion? Any(int oneIn) => subjects.Length == 0 || Next() % oneIn != 0 ? null : subjects[Next() % subjects.Length];
        int Next() => seeds[next++ % seeds.Length];
        var alternatives = Enumerable.Range(0, 3).Select(index => new Alternative($"a{index}", [.. new[] { Any(1), Any(3) }.OfType<Conclusion>()], Any(3), Any(3))).ToImmutableArray();
        var considerations = Enumerable.Range(0, situation.Rules.Rules.Length).Where(_ => Next() % 2 == 0)
            .Select(rule => new Consideration(rule, [.. Enumerable.Range(0, 3).Select(_ => (Next() % 5) - 2)]));
        return new Decision(situation.Program, alternatives, [.. considerations], Any(2));
    }

    /// <summary>The outcome as the words of <see cref="Decision"/> say it, of a case in which everything is known.</summary>
    private static Outcome? OutcomeOf(RuleSetDefinition rules, Decision decision, ImmutableDictionary<string, FactValue> complete)
    {
        var reference = new ReferenceEvaluator(rules, complete);
        bool Holds(Conclusion? conclusion) => conclusion is not null && reference.Derived(conclusion.FactId, conclusion.Option) == Truth.True;
        if (decision.Impossible is { } impossible && Holds(impossible))
        {
            return null;
        }

        var standing = Enumerable.Range(0, decision.Alternatives.Length)
            .Where(index => !decision.Alternatives[index].TakenOutBy.Any(Holds))
            .OrderByDescending(index => Holds(decision.Alternatives[index].ImposedBy))
            .ThenBy(index => Holds(decision.Alternatives[index].DoubtedBy))
            .ThenByDescending(index => decision.Considerations.Where(item => reference.Rule(rules.Rules[item.Rule].Id) == Truth.True).Sum(item => item.Points[index]))
            .ThenBy(index => index)
            .Select(index => decision.Alternatives[index])
            .FirstOrDefault();
        return standing is null
            ? new Outcome(-1, false, false)
            : new Outcome(decision.Alternatives.IndexOf(standing), Holds(standing.ImposedBy), Holds(standing.DoubtedBy));
    }
}
