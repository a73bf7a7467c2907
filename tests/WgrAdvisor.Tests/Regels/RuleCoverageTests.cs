using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Regels;

/// <summary>Every rule must be seen to fire, not to fire and to stay open.</summary>
public sealed class RuleCoverageTests
{
    private static readonly Regelset Regelset = RandomPlans.Adviseur.Regelset;

    [Theory]
    [InlineData(Truth.True)]
    [InlineData(Truth.False)]
    [InlineData(Truth.Unknown)]
    public void Evaluate_EveryRule_HasACaseForEachTruth(Truth truth)
    {
        var unseen = Regelset.Regels
            .Where(regel => truth == Truth.True || regel.Als != Condition.Always)
            .Where(regel => !Cases(regel.Id).Any(@case => Regelset.Program.Evaluate(@case).RuleTruth(Regelset.Program.RuleIndex(regel.Id)) == truth))
            .Select(regel => regel.Id);

        unseen.Should().BeEmpty();
    }

    /// <summary>The case of which nothing is known, and many random cases over just the facts that the rule rests on.</summary>
    private static IEnumerable<Case> Cases(string id)
    {
        var nothing = Regelset.Program.CreateCase([]);
        yield return nothing;
        var facts = Regelset.Program.Evaluate(nothing).WaitsFor(Regelset.Program.RuleIndex(id));
        var random = new Random(20260101);
        for (var i = 0; i < 4000; i++)
        {
            yield return Regelset.Program.CreateCase(facts.Select(fact => KeyValuePair.Create(fact, ValueOf(fact, random))));
        }
    }

    private static FactValue ValueOf(string fact, Random random) => fact switch
    {
        Regelset.Peildatum => new FactValue.Date(Regelset.Kenmerken.VroegstePeildatum.AddDays(random.Next(16000))),
        Regelset.HuidigeVorm => new FactValue.Choice(Regelset.Vormen[random.Next(Regelset.Vormen.Length)].Id),
        _ when Regelset.Vraag(fact) is { Type: VraagType.Meerkeuze } vraag =>
            new FactValue.MultiChoice([.. vraag.Opties.Where(_ => random.Next(2) == 0).Select(optie => optie.Id)]),
        _ when Regelset.Begrip(fact)?.Verschil is not null => new FactValue.Number(random.Next(-2, 3)),
        _ => RandomPlans.AnswerTo(Regelset.Vraag(fact)!, (ulong)random.NextInt64()),
    };
}
