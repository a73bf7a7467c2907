using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.NRules.Tests;

public sealed class NRulesEngineTests
{
    [Fact]
    public void Advise_PracticeCases_GivesTheSameBytesAsTheCircuit()
    {
        var circuit = RandomPlans.Adviseur;
        var nrules = new Adviseur(circuit.Regelset, new NRulesEngine(circuit.Regelset.Program));

        circuit.Regelset.Praktijkvoorbeelden.Should().AllSatisfy(voorbeeld =>
            AdviesWriter.ToUtf8Bytes(nrules.Advise(voorbeeld.Plan)).Should().Equal(AdviesWriter.ToUtf8Bytes(circuit.Advise(voorbeeld.Plan))));
    }

    [Fact]
    public void Evaluate_OneCaseAfterTheOther_RemembersNothingOfTheFirst()
    {
        var program = Build(RuleSet([YesNo("p"), YesNo("q")], Rule("p", Yes("p")), Rule("q", Yes("q"))));
        var engine = new NRulesEngine(program);

        engine.Evaluate(Known(("p", Value(true)), ("q", Value(true))));
        var second = engine.Evaluate(Known(("q", Value(false))));

        (second.RuleTruth("p"), second.RuleTruth("q")).Should().Be((Inference.Truth.Unknown, Inference.Truth.False));
    }

    [Fact]
    public void Evaluate_UnknownFact_IsRefused()
    {
        var engine = new NRulesEngine(Build(RuleSet([YesNo("p")], Rule("p", Yes("p")))));

        var evaluate = () => engine.Evaluate(Known(("x", new FactValue.YesNo(true))));

        evaluate.Should().Throw<ArgumentException>();
    }
}
