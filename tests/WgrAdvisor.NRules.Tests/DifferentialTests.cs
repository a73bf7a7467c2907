using CsCheck;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.NRules.Tests;

/// <summary>Three ways to work out the same: the circuit, NRules, and the plain reading of the rules. They agree on everything.</summary>
public sealed class DifferentialTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;
    private static readonly NRulesEngine Engine = new(Adviseur.Regelset.Program);

    [Fact]
    public void Evaluate_PracticeCases_AllThreeAgree()
    {
        var differences = Adviseur.Regelset.Praktijkvoorbeelden.SelectMany(voorbeeld =>
            Differences(Adviseur.Regelset.Program, Engine, Adviseur.FactsOf(voorbeeld.Plan)).Select(difference => $"{voorbeeld.Id}: {difference}"));

        differences.Should().BeEmpty();
    }

    /// <summary>Plans of every date on which the law changes, from hardly anything answered to nearly everything.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(70)]
    [InlineData(95)]
    public void Evaluate_HalfFilledPlans_AllThreeAgree(int percentAnswered) =>
        RandomPlans.Plans(percentAnswered).ForAll(
            plan => !Differences(Adviseur.Regelset.Program, Engine, Adviseur.FactsOf(plan)).Any(),
            samples: 500);

    [Fact]
    public void Evaluate_RandomRuleSets_AllThreeAgree() =>
        Situation.Large.ForAll(
            situation => !Differences(situation.Program, new NRulesEngine(situation.Program), situation.Known).Any(),
            samples: 150);

    private static IEnumerable<string> Differences(
        RuleProgram program,
        NRulesEngine engine,
        IReadOnlyDictionary<string, FactValue> known)
    {
        var (circuit, nrules, plain) = (program.Evaluate(known), engine.Evaluate(known), new ReferenceEvaluator(program.Definition, known));
        return
            from subject in Subject.AllOf(program.Definition)
            let truths = (Circuit: subject.TruthIn(circuit), NRules: subject.TruthIn(nrules), Plain: subject.TruthIn(plain))
            where truths.Circuit != truths.NRules || truths.Circuit != truths.Plain
            select $"{subject}: {truths}";
    }
}
