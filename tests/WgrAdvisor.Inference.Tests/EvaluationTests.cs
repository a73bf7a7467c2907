using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests;

public sealed class EvaluationTests
{
    [Fact]
    public void Truths_AnyCase_AgreeWithReference() =>
        Situation.Large.ForAll(s => TruthsByProgram(s).Should().Equal(TruthsByReference(s)), samples: 5_000);

    [Fact]
    public void Truths_EveryPartialCaseOfSmallRuleSet_AgreeWithReference() =>
        Situation.Small.ForAll(
            s => Domain.PartialCases(s.Rules)
                .Select(known => s with { Known = known })
                .Where(partial => !TruthsByProgram(partial).SequenceEqual(TruthsByReference(partial)))
                .Select(partial => RuleSetText.Of(partial.Known))
                .Should().BeEmpty(),
            samples: 1_000);

    [Fact]
    public void Truths_Decided_AgreeWithEveryCompletion() =>
        Situation.Small.ForAll(
            s => Domain.Completions(s.Rules, s.Known)
                .Select(complete => s with { Known = complete })
                .SelectMany(full => s.Decided.Where(subject => subject.TruthIn(full.Reference) != subject.TruthIn(s.Evaluation)))
                .Should().BeEmpty(),
            samples: 1_000);

    [Fact]
    public void Truths_OneMoreAnswer_KeepWhatWasDecided() =>
        Situation.Large.ForAll(
            s => s.Unknown
                .Select(fact => s.Answer([fact]).Evaluation)
                .SelectMany(later => s.Decided.Where(subject => subject.TruthIn(later) != subject.TruthIn(s.Evaluation)))
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void Truths_EverythingKnown_AreDecided() =>
        Situation.Large.ForAll(s => s.Answer(s.Unknown).Undecided.Should().BeEmpty(), samples: 2_000);

    [Fact]
    public void Truths_DefinitionInAnotherOrder_StayTheSame() =>
        Situation.Large
            .SelectMany(s => s.Shuffled().Select(other => (s, other)))
            .ForAll(pair => TruthsByProgram(pair.Item2).Should().Equal(TruthsByProgram(pair.Item1)), samples: 2_000);

    [Fact]
    public void RuleTruth_FactOrItsOpposite_StaysUnknownUntilAnswered()
    {
        var rules = RuleSet([YesNo("p")], Rule("r", Any(Yes("p"), No("p"))));

        var evaluation = Evaluate(rules);

        evaluation.RuleTruth("r").Should().Be(Truth.Unknown);
    }

    [Theory]
    [InlineData("low", Truth.True)]
    [InlineData("middle", Truth.Unknown)]
    [InlineData("high", Truth.False)]
    public void DerivedTruth_DerivedChoice_IsOfEachOptionApart(string option, Truth expected)
    {
        var rules = RuleSet(
            [YesNo("p"), YesNo("q")],
            [Choice("level", "low", "middle", "high")],
            Rule("r1", Yes("p"), "level", "low"),
            Rule("r2", Yes("q"), "level", "middle"),
            Rule("r3", No("p"), "level", "high"));

        var evaluation = Evaluate(rules, ("p", Value(true)));

        evaluation.DerivedTruth("level", option).Should().Be(expected);
    }

    [Fact]
    public void WaitsFor_AnyRule_IsEmptyExactlyWhenDecided() =>
        Situation.Large.ForAll(
            s => s.Rules.Rules.Where(rule => WaitsFor(s, rule.Id).IsEmpty == (s.Evaluation.RuleTruth(rule.Id) == Truth.Unknown))
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void WaitsFor_AnyRule_NamesUnknownFactsInOrderOfVocabulary() =>
        Situation.Large.ForAll(
            s => s.Rules.Rules
                .Select(rule => WaitsFor(s, rule.Id))
                .Where(facts => !facts.SequenceEqual(s.Rules.Facts.Select(fact => fact.Id).Intersect(s.Unknown).Intersect(facts)))
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void WaitsFor_AllOfItAnswered_DecidesTheRule() =>
        Situation.Large.ForAll(
            s => s.Rules.Rules.Where(rule => s.Answer(WaitsFor(s, rule.Id)).Evaluation.RuleTruth(rule.Id) == Truth.Unknown)
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void WaitsFor_EverythingElseAnswered_LeavesTheRuleUndecided() =>
        Situation.Large.ForAll(
            s => s.Undecided
                .Where(subject => subject.IsRule)
                .Where(rule => s.Answer(s.Unknown.Except(WaitsFor(s, rule.Id))).Evaluation.RuleTruth(rule.Id) != Truth.Unknown)
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void WaitsFor_PartThatNoLongerMatters_IsLeftOut()
    {
        var rules = RuleSet(
            [YesNo("p"), YesNo("q"), MultiChoice("fruit", "fig", "pear")],
            [YesNo("d")],
            Rule("r1", All(Yes("p"), Yes("q")), "d"),
            Rule("r2", Any(Yes("d"), Contains("fruit", "fig"), Contains("fruit", "pear"))));

        var evaluation = Evaluate(rules, ("p", Value(false)));

        evaluation.WaitsFor(1).Should().Equal("fruit");
    }

    private static ImmutableArray<string> WaitsFor(Situation s, string ruleId) =>
        s.Evaluation.WaitsFor(s.Program.RuleIndex(ruleId));

    private static IEnumerable<string> TruthsByProgram(Situation s)
    {
        var evaluation = s.Evaluation;
        return Subject.AllOf(s.Rules).Select(subject => $"{subject}: {subject.TruthIn(evaluation)}");
    }

    private static IEnumerable<string> TruthsByReference(Situation s)
    {
        var reference = s.Reference;
        return Subject.AllOf(s.Rules).Select(subject => $"{subject}: {subject.TruthIn(reference)}");
    }
}
