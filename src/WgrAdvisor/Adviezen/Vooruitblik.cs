using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What a plan can still come to, over every way to answer the open questions that can be.</summary>
internal sealed class Vooruitblik(Regelset regelset, Regeltoepassing rules, Weging weging)
{
    /// <summary>Plans of which a little is known take a few dozen steps, and one that is not certain stops at the second outcome. Beyond this nothing is said for certain.</summary>
    private const int MostSteps = 5000;

    /// <summary>The form that wins, and without doubt, whatever the answers to the open questions are; none when that is not so.</summary>
    public Vorm? SureWinner()
    {
        var choice = regelset.Vormkeuze;
        var outcome = DecisionDiagram.OnlyOutcome(choice.Decision, choice.PuntenOp(rules.Peildatum, weging.Points), regelset.Program.CreateCase(rules.Facts), MostSteps);
        return outcome is { Alternative: >= 0, RestsOnDoubt: false } sure ? choice.Vormen[sure.Alternative] : null;
    }
}
