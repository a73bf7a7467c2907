using CsCheck;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests;

public sealed class CaseTests
{
    [Fact]
    public void Keep_SomeFacts_MakesTheOthersUnknown() =>
        Situation.Large.ForAll(
            s => s.Program.CreateCase(s.Complete).Keep(s.Program, fact => s.Known.ContainsKey(fact.Id)).Possible.ToArray()
                .Should().Equal(s.Program.CreateCase(s.Known).Possible.ToArray()),
            samples: 500);

    [Fact]
    public void Keep_NothingKept_LeavesTheOriginalAsItWas()
    {
        var program = Compile(RuleSet([YesNo("p")], Rule("r", Yes("p"))));
        var original = program.CreateCase(Known(("p", Value(true))));

        original.Keep(program, _ => false);

        program.Evaluate(original).RuleTruth("r").Should().Be(Truth.True);
    }

    /// <summary>Of a choice that may not be complete only what is chosen is known: one option more is still possible, one less is not.</summary>
    [Fact]
    public void CreateCase_MultiChoiceThatMayNotBeComplete_LeavesTheOtherOptionsOpen()
    {
        var program = Compile(RuleSet([MultiChoice("fruit", "fig", "pear")], Rule("fig", Contains("fruit", "fig")), Rule("pear", Contains("fruit", "pear"))));
        var fig = Known(("fruit", Values("fig")));

        var (complete, incomplete) = (program.Evaluate(program.CreateCase(fig)), program.Evaluate(program.CreateCase(fig, ["fruit"])));

        (complete.RuleTruth("fig"), complete.RuleTruth("pear")).Should().Be((Truth.True, Truth.False));
        (incomplete.RuleTruth("fig"), incomplete.RuleTruth("pear")).Should().Be((Truth.True, Truth.Unknown));
    }
}
