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

    private static readonly ImmutableDictionary<string, FactValue> Nothing = ImmutableDictionary<string, FactValue>.Empty;

    /// <summary>Random situations with a random decision over them: many small ones, and some in which more hangs together.</summary>
    private static readonly Gen<(Situation Situation, RandomDecision Decision)> Decisions =
        from situation in Gen.Frequency((1, (IGen<Situation>)Situation.Small), (1, Situation.Large))
        from seeds in Gen.Int[0, 999].Array[40]
        select (situation, RandomDecision.Of(situation, seeds));

    [Fact]
    public void Outcomes_AnySituation_AreThoseOfAllCompletions() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var diagram = Build(decision, situation.Known);
            diagram.Outcomes.Should().BeEquivalentTo(
                Domain.Completions(situation.Rules, situation.Known).Select(complete => decision.OutcomeOf(situation.Rules, complete)).OfType<Outcome>().Distinct());
        },
        samples: 3000);

    [Fact]
    public void Follow_AnyCompletionThatCanBe_ComesToItsOutcome() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var diagram = Build(decision, situation.Known);
            foreach (var complete in Domain.Completions(situation.Rules, situation.Known).Where(complete => decision.OutcomeOf(situation.Rules, complete) is not null))
            {
                diagram.Follow(situation.Program.CreateCase(complete)).Should().Be(decision.OutcomeOf(situation.Rules, complete));
            }
        },
        samples: 1000);

    [Fact]
    public void FactsThatMatter_AnySituation_AreTheOnlyOnesThatCanChangeTheOutcome() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var matter = Build(decision, situation.Known).FactsThatMatter().Select(fact => fact.Id).ToHashSet();
            var groups = Domain.Completions(situation.Rules, situation.Known)
                .Select(complete => (Complete: complete, Outcome: decision.OutcomeOf(situation.Rules, complete)))
                .Where(item => item.Outcome is not null)
                .GroupBy(item => string.Join(';', item.Complete.Where(known => matter.Contains(known.Key) || situation.Known.ContainsKey(known.Key)).OrderBy(known => known.Key, StringComparer.Ordinal).Select(Text)));
            groups.All(group => group.Select(item => item.Outcome).Distinct().Count() == 1).Should().BeTrue();
        },
        samples: 1000);

    /// <summary>There is a witness of exactly the outcomes that can be, and whatever it leaves open, the case comes to that outcome.</summary>
    [Fact]
    public void Witness_AnySituation_ComesToTheOutcomeHoweverTheRestIsFilledIn() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var diagram = Build(decision, situation.Known);
            for (var alternative = -1; alternative < 3; alternative++)
            {
                var witness = diagram.Witness(outcome => outcome.Alternative == alternative);
                (witness is not null).Should().Be(diagram.Outcomes.Any(outcome => outcome.Alternative == alternative));
                if (witness is not null)
                {
                    var outcomes = Domain.Completions(situation.Rules, situation.Known.SetItems(witness)).Select(complete => decision.OutcomeOf(situation.Rules, complete)).ToList();
                    outcomes.Should().NotBeEmpty().And.OnlyContain(outcome => outcome != null && outcome.Value.Alternative == alternative);
                }
            }
        },
        samples: 1000);

    [Fact]
    public void Explore_AnySituation_FindsWhatItLooksForExactlyWhenItIsThere() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var outcomes = Domain.Completions(situation.Rules, situation.Known).Select(complete => decision.OutcomeOf(situation.Rules, complete)).OfType<Outcome>().Distinct().ToList();
            var all = Explore(_ => false);
            all.IsComplete.Should().BeTrue();
            all.Outcomes.Should().BeEquivalentTo(outcomes).And.OnlyHaveUniqueItems();
            for (var alternative = -1; alternative < 3; alternative++)
            {
                var some = Explore(outcome => outcome.Alternative == alternative);
                some.IsComplete.Should().Be(outcomes.TrueForAll(outcome => outcome.Alternative != alternative));
                some.Outcomes.Count(outcome => outcome.Alternative == alternative).Should().Be(some.IsComplete ? 0 : 1);
            }

            Exploration Explore(Func<Outcome, bool> isEnough) =>
                DecisionDiagram.Explore(decision.Decision, decision.Points, situation.Program.CreateCase(situation.Known), isEnough, Enough);
        },
        samples: 1000);

    /// <summary>What was asked before makes no difference: the same space is asked of cases of which more and more is known.</summary>
    [Fact]
    public void CanBe_AnySituation_IsSoWhenSomeCompletionCan() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            foreach (var complete in Domain.Completions(situation.Rules, situation.Known).Take(6))
            {
                for (var known = 0; known <= complete.Count; known++)
                {
                    var facts = situation.Known.SetItems(complete.Take(known));
                    decision.Decision.Space.CanBe(situation.Program.CreateCase(facts), Enough).Should().Be(
                        Domain.Completions(situation.Rules, facts).Any(each => decision.OutcomeOf(situation.Rules, each) is not null));
                }
            }
        },
        samples: 1000);

    [Fact]
    public void CanBe_MoreStepsThanAllowed_IsNotDenied()
    {
        var program = Compile(RuleSet(
            [YesNo("p"), YesNo("q")],
            [],
            Rule("r1", All(Yes("p"), Yes("q"))),
            Rule("r2", All(Yes("p"), Not(Yes("q")))),
            Rule("r3", All(Not(Yes("p")), Yes("q"))),
            Rule("r4", All(Not(Yes("p")), Not(Yes("q"))))));
        var nothing = program.CreateCase([]);
        var space = new CaseSpace(program, [0, 1, 2, 3], [], []);

        (space.CanBe(nothing, Enough), space.CanBe(nothing, 0), new CaseSpace(program, [0, 1, 2], [], []).CanBe(nothing, Enough)).Should().Be((false, true, true));
    }

    [Fact]
    public void FewestAgainst_RulesThatTogetherLeaveNoWay_LeavesOutWhatOthersSayToo()
    {
        var program = Compile(RuleSet(
            [YesNo("p"), YesNo("q")],
            [],
            Rule("both", All(Yes("p"), Yes("q"))),
            Rule("p alone", All(Yes("p"), Not(Yes("q")))),
            Rule("q alone", All(Not(Yes("p")), Yes("q"))),
            Rule("neither", All(Not(Yes("p")), Not(Yes("q")))),
            Rule("p", Yes("p"))));
        var space = new CaseSpace(program, [0, 1, 2, 3, 4], [], []);

        space.FewestAgainst(program.CreateCase([]), [0, 1, 2, 3, 4], Enough).Should().Equal(2, 3, 4);
        space.FewestAgainst(program.CreateCase([]), [0, 1, 2, 3, 4], 0).Should().Equal(0, 1, 2, 3, 4);
    }

    /// <summary>That a condition always holds may only show when it is denied.</summary>
    [Fact]
    public void CanBe_RuleThatAlwaysFiresInDisguise_ForbidsEverything()
    {
        var always = Any(All(Yes("p"), InRange("size", 2, null)), Any(Not(Yes("p")), InRange("size", null, 1)));
        var program = Compile(RuleSet([YesNo("p"), Number("size")], [], Rule("r1", Not(Not(always)))));

        new CaseSpace(program, [0], [], []).CanBe(program.CreateCase([]), Enough).Should().BeFalse();
    }

    [Fact]
    public void Outcomes_QuestionThatComesToTheSameEitherWay_IsOne()
    {
        var program = Compile(RuleSet([YesNo("p")], [Choice("out", "a", "b")], Rule("r1", Yes("p"), "out", "a"), Rule("r2", Not(Yes("p")), "out", "a")));
        var decision = new Decision(Everything(program), [Out("a"), Out("b")], [], []);

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
        var space = new CaseSpace(program, [], [new NumberRange("part", 0, null), new NumberRange("whole", 0, null)], [new Difference("rest", "whole", "part")]);
        var decision = new Decision(space, [Out("big"), Out("small")], [], []);
        var known = ImmutableDictionary<string, FactValue>.Empty.Add("whole", Value(whole));

        var diagram = Build(decision, part is { } number ? known.Add("part", Value(number)) : known);

        string.Join(' ', diagram.Outcomes.Select(outcome => decision.Alternatives[outcome.Alternative].Id)).Should().Be(expected);
    }

    /// <summary>Whether p or not, the same rules are left; but what can be, and what is doubted, differs.</summary>
    [Fact]
    public void Outcomes_SameConditionsLeftButOtherwiseDifferent_AreNotTakenTogether()
    {
        var pFirst = Any(Yes("p"), Yes("p"), All(Yes("p"), Yes("p")));
        var program = Compile(RuleSet(
            [YesNo("p"), YesNo("q")],
            [Choice("out", "a", "b"), YesNo("doubt")],
            Rule("r1", All(Not(pFirst), Yes("q"))),
            Rule("r2", Any(All(pFirst, Yes("q")), All(Not(pFirst), Yes("q"))), "out", "a"),
            Rule("r3", pFirst, "doubt"),
            Rule("r4", Yes("q"), "out", "b"),
            Rule("r5", Not(Yes("q")))));

        var forbidding = new Decision(new CaseSpace(program, [0], [], []), [Out("a"), Out("c")], [], []);
        DecisionDiagram.Build(forbidding, [], Nothing, Enough)!.Outcomes.Select(outcome => outcome.Alternative).Should().Equal(0, 1);

        var doubting = new Decision(Everything(program), [new Alternative("a", [], null, new Conclusion("doubt")), Out("b")], [4], []); // "b" is out when q, and has points when not
        DecisionDiagram.Build(doubting, [[0, 2]], Nothing, Enough)!.Outcomes.Should().Equal(new Outcome(0, false, false), new Outcome(0, false, true), new Outcome(1, false, false));
    }

    [Fact]
    public void Build_MoreStepsThanAllowed_GivesNothing()
    {
        var program = Compile(RuleSet([YesNo("p")], [Choice("out", "a", "b")], Rule("r1", Yes("p"), "out", "a")));
        var decision = new Decision(Everything(program), [Out("a"), Out("b")], [], []);

        DecisionDiagram.Build(decision, [], Nothing, 1).Should().BeNull();
        DecisionDiagram.Explore(decision, [], program.CreateCase([]), _ => false, 1).IsComplete.Should().BeFalse();
        DecisionDiagram.Explore(decision, [], program.CreateCase([]), _ => false, 3).IsComplete.Should().BeTrue();
        DecisionDiagram.Build(decision, [], Nothing, 3)!.Outcomes.Should().HaveCount(2);
    }

    private static CaseSpace Everything(RuleProgram program) => new(program, [], [], []);

    private static Alternative Out(string id) => new(id, [new Conclusion("out", id)]);

    private static DecisionDiagram Build(RandomDecision random, ImmutableDictionary<string, FactValue> known) =>
        DecisionDiagram.Build(random.Decision, random.Points, known, Enough)!;

    private static DecisionDiagram Build(Decision decision, ImmutableDictionary<string, FactValue> known) =>
        DecisionDiagram.Build(decision, [], known, Enough)!;

    private static string Text(KeyValuePair<string, FactValue> known) =>
        $"{known.Key}={(known.Value is FactValue.MultiChoice many ? string.Join('+', many.Values.Order(StringComparer.Ordinal)) : known.Value)}";
}
