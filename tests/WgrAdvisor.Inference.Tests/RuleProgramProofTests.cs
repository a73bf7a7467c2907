using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Proofs;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests;

public sealed class RuleProgramProofTests
{
    private static readonly RuleSetDefinition Rules = RuleSet(
        [YesNo("p"), YesNo("q"), Choice("colour", "red", "green"), Number("size")],
        [YesNo("ready"), Choice("level", "low", "high")],
        Rule("by size", All(Yes("p"), InRange("size", 10, null)), "ready"),
        Rule("by colour", OneOf("colour", "red"), "ready"),
        Rule("lower", Yes("ready"), "level", "low"),
        Rule("raise", All(No("ready"), Yes("q")), "level", "high"),
        Rule("start", Any(OneOf("level", "low", "high"), All(Yes("p"), Yes("q")))));

    [Fact]
    public void Prove_RuleThatFires_NamesOneSufficientLineOfReasoning()
    {
        var evaluation = Evaluate(Rules, ("p", Value(true)), ("q", Value(false)), ("size", Value(12)));

        var proof = evaluation.ProveRule(4);

        Outline(proof).Should().Equal(
            "rule start: True",
            "  derived level low: True",
            "    rule lower: True",
            "      derived ready: True",
            "        rule by size: True",
            "          fact p is yes: True",
            "          fact size in 10..: True");
    }

    [Fact]
    public void Prove_RuleThatCannotFire_RefutesEveryAlternative()
    {
        var evaluation = Evaluate(Rules, ("p", Value(false)), ("q", Value(false)), ("colour", Value("green")));

        var proof = evaluation.ProveRule(4);

        Outline(proof).Should().Equal(
            "rule start: False",
            "  derived level low: False",
            "    rule lower: False",
            "      derived ready: False",
            "        rule by size: False",
            "          fact p is yes: False",
            "        rule by colour: False",
            "          fact colour is red: False",
            "  derived level high: False",
            "    rule raise: False",
            "      fact q is yes: False",
            "  fact p is yes: False");
    }

    [Fact]
    public void Prove_DerivedFactThatFails_RefutesAllItsRules()
    {
        var evaluation = Evaluate(Rules, ("size", Value(9)), ("colour", Value("green")));

        var proof = evaluation.ProveDerived("ready");

        Outline(proof).Should().Equal(
            "derived ready: False",
            "  rule by size: False",
            "    fact size in 10..: False",
            "  rule by colour: False",
            "    fact colour is red: False");
    }

    [Fact]
    public void Prove_ConditionThatAlwaysHolds_NeedsNoPremises()
    {
        var evaluation = Evaluate(RuleSet([], Rule("r", All())));

        var proof = evaluation.ProveRule(0);

        Outline(proof).Should().Equal("rule r: True");
    }

    [Fact]
    public void Prove_SeveralAlternativesHold_PrefersFewestTests()
    {
        var rules = RuleSet(
            [YesNo("p"), YesNo("q"), YesNo("s")],
            [YesNo("d")],
            Rule("r1", All(Yes("p"), Yes("q")), "d"),
            Rule("r2", Any(Yes("d"), All(Yes("p"), Yes("q"), Yes("s")), Yes("s"))));
        var evaluation = Evaluate(rules, ("p", Value(true)), ("q", Value(true)), ("s", Value(true)));

        var proof = evaluation.ProveRule(1);

        Outline(proof).Should().Equal("rule r2: True", "  fact s is yes: True");
    }

    [Fact]
    public void Prove_SeveralReasonsToFail_PrefersFewestTests()
    {
        var rules = RuleSet([YesNo("p"), YesNo("q"), YesNo("s")], Rule("r", All(Any(Yes("p"), Yes("q")), Yes("s"))));
        var evaluation = Evaluate(rules, ("p", Value(false)), ("q", Value(false)), ("s", Value(false)));

        var proof = evaluation.ProveRule(0);

        Outline(proof).Should().Equal("rule r: False", "  fact s is yes: False");
    }

    [Fact]
    public void Prove_EquallyShortAlternatives_PrefersTheFirst()
    {
        var rules = RuleSet([YesNo("p"), YesNo("q")], Rule("r", Any(Yes("q"), Yes("p"))));
        var evaluation = Evaluate(rules, ("p", Value(true)), ("q", Value(true)));

        var proof = evaluation.ProveRule(0);

        Outline(proof).Should().Equal("rule r: True", "  fact q is yes: True");
    }

    [Fact]
    public void Prove_EveryDecidedSubject_ProvesWhatWasAskedAndWhatIsSo() =>
        Situation.Large.ForAll(
            s => s.Decided.Select(subject => Outline(subject.ProveIn(s.Evaluation)).First())
                .Should().Equal(s.Decided.Select(subject => $"{subject}: {subject.TruthIn(s.Evaluation)}")),
            samples: 500);

    [Fact]
    public void Prove_EveryDecidedSubject_EachConclusionInTheTreeVerifies() =>
        Situation.Large.ForAll(
            s => s.Decided
                .SelectMany(subject => Tree(subject.ProveIn(s.Evaluation)))
                .Where(node => node is not Proof.Fact && !s.Program.Verify(node, s.Evaluation.Case))
                .Should().BeEmpty(),
            samples: 1_000);

    [Fact]
    public void Prove_EveryDecidedSubject_ReferenceConcludesTheSameFromItsTestsAlone() =>
        Situation.Large.ForAll(
            s => s.Decided
                .Select(subject => (subject, proof: subject.ProveIn(s.Evaluation)))
                .Where(proven => proven.subject.TruthIn(OnlyTestsOf(s.Rules, proven.proof)) != proven.proof.Truth)
                .Should().BeEmpty(),
            samples: 2_000);

    [Fact]
    public void Prove_EveryDecidedSubject_HoldsInEveryCaseWithTheSameOutcomesOfItsTests() =>
        Situation.Small.ForAll(
            s => s.Decided
                .Select(subject => (subject, proof: subject.ProveIn(s.Evaluation)))
                .SelectMany(proven => Domain.Completions(s.Rules, Known())
                    .Where(complete => proven.proof.Facts.All(fact => HasSameOutcome(fact, complete)))
                    .Where(complete => proven.subject.TruthIn(new ReferenceEvaluator(s.Rules, complete)) != proven.proof.Truth))
                .Should().BeEmpty(),
            samples: 500);

    [Fact]
    public void ProveRule_Undecided_Throws()
    {
        var evaluation = Evaluate(Rules);

        var prove = () => evaluation.ProveRule(0);

        prove.Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("ready", null)]
    [InlineData("level", "high")]
    public void ProveDerived_Undecided_Throws(string factId, string? option)
    {
        var evaluation = Evaluate(Rules);

        var prove = () => evaluation.ProveDerived(factId, option);

        prove.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Verify_FactLeftOutOfProof_Fails()
    {
        var evaluation = Evaluate(Rules, ("p", Value(true)), ("size", Value(12)));
        var proof = evaluation.ProveRule(0);

        var tampered = proof with { Premises = proof.Premises.RemoveAt(1) };

        evaluation.Program.Verify(tampered, evaluation.Case).Should().BeFalse();
    }

    [Fact]
    public void Verify_OptionOfMultiChoiceLeftOutOfProof_Fails()
    {
        var rules = RuleSet(
            [MultiChoice("fruit", "fig", "pear")],
            Rule("r", All(Contains("fruit", "fig"), Contains("fruit", "pear"))));
        var evaluation = Evaluate(rules, ("fruit", Values("fig", "pear")));
        var proof = evaluation.ProveRule(0);

        var tampered = proof with { Premises = proof.Premises.RemoveAt(1) };

        evaluation.Program.Verify(tampered, evaluation.Case).Should().BeFalse();
    }

    [Fact]
    public void Verify_OppositeTruth_Fails()
    {
        var evaluation = Evaluate(Rules, ("p", Value(true)), ("size", Value(12)));

        var tampered = evaluation.ProveRule(0) with { Truth = Truth.False };

        evaluation.Program.Verify(tampered, evaluation.Case).Should().BeFalse();
    }

    [Fact]
    public void Verify_ProofOfOtherRule_Fails()
    {
        var evaluation = Evaluate(Rules, ("colour", Value("red")));

        var tampered = (Proof.Rule)evaluation.ProveRule(1) with { RuleId = "by size" };

        evaluation.Program.Verify(tampered, evaluation.Case).Should().BeFalse();
    }

    [Fact]
    public void Verify_CaseWithOtherValues_Fails()
    {
        var evaluation = Evaluate(Rules, ("colour", Value("red")));
        var other = evaluation.Program.CreateCase(Known(("colour", Value("green"))));

        var verified = evaluation.Program.Verify(evaluation.ProveDerived("ready"), other);

        verified.Should().BeFalse();
    }

    [Fact]
    public void Verify_SingleTest_Throws()
    {
        var evaluation = Evaluate(Rules, ("colour", Value("red")));
        var leaf = evaluation.ProveRule(1).Premises[0];

        var verify = () => evaluation.Program.Verify(leaf, evaluation.Case);

        verify.Should().Throw<ArgumentException>();
    }

    /// <summary>The reference, which knows nothing but the outcomes of the tests that a proof names.</summary>
    private static ReferenceEvaluator OnlyTestsOf(RuleSetDefinition rules, Proof proof)
    {
        var outcomes = proof.Facts.ToDictionary(fact => (fact.FactId, fact.Test), fact => fact.Truth);
        return new ReferenceEvaluator(rules, atom => outcomes.GetValueOrDefault((atom.FactId, atom.Test)));
    }

    private static bool HasSameOutcome(Proof.Fact fact, ImmutableDictionary<string, FactValue> complete) =>
        ReferenceEvaluator.Passes(fact.Test, complete[fact.FactId]) == (fact.Truth == Truth.True);

    private static IEnumerable<Proof> Tree(Proof proof) => proof.Premises.SelectMany(Tree).Prepend(proof);

    /// <summary>The tree in lines, each premise indented under what it proves.</summary>
    private static IEnumerable<string> Outline(Proof proof) =>
        proof.Premises.SelectMany(Outline).Select(line => "  " + line).Prepend($"{Name(proof)}: {proof.Truth}");

    private static string Name(Proof proof) => proof switch
    {
        Proof.Rule rule => $"rule {rule.RuleId}",
        Proof.Derived derived => $"derived {derived.FactId} {derived.Option}".TrimEnd(),
        Proof.Fact fact => $"fact {fact.FactId} {RuleSetText.Of(fact.Test)}",
        _ => throw new ArgumentException($"{proof} is no proof.", nameof(proof)),
    };
}
