using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Proofs;

public sealed class ProofTests
{
    [Fact]
    public void Facts_FactTestedByTwoRules_IsListedOnce()
    {
        var rules = RuleSet(
            [Choice("colour", "red", "green"), YesNo("p")],
            [YesNo("d1"), YesNo("d2")],
            Rule("r1", All(Yes("p"), OneOf("colour", "red")), "d1"),
            Rule("r2", OneOf("colour", "red"), "d2"),
            Rule("r3", All(Yes("d1"), Yes("d2"))));
        var evaluation = Evaluate(rules, ("colour", Value("red")), ("p", Value(true)));

        var facts = evaluation.ProveRule(2).Facts;

        facts.Select(fact => fact.FactId).Should().Equal("p", "colour");
    }

    [Fact]
    public void Facts_TwoTestsOfOneFact_AreBothListed()
    {
        var rules = RuleSet([Number("size")], Rule("r", All(InRange("size", 3, null), InRange("size", null, 5))));
        var evaluation = Evaluate(rules, ("size", Value(4)));

        var facts = evaluation.ProveRule(0).Facts;

        facts.Should().HaveCount(2);
    }
}
