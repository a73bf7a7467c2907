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
}
