using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What a plan can still come to, over every way to answer the open questions that can be.</summary>
internal sealed class Vooruitblik
{
    /// <summary>Plans of which a little is known take a few dozen steps, and one that is not certain stops at the second outcome. Beyond this nothing is said for certain.</summary>
    private const int MostSteps = 5000;

    /// <summary>Looks ahead in a plan whose answers can all be true.</summary>
    public Vooruitblik(Regelset regelset, Regeltoepassing rules, ImmutableArray<ImmutableArray<int>> points)
    {
        var choice = regelset.Vormkeuze;
        var outcome = DecisionDiagram.OnlyOutcome(choice.Decision, points, regelset.Program.CreateCase(rules.Facts), MostSteps);
        SureWinner = outcome is { Alternative: >= 0, RestsOnDoubt: false } sure ? choice.Vormen[sure.Alternative] : null;
        NothingFits = outcome is { Alternative: < 0 };
    }

    /// <summary>The form that wins, and without doubt, whatever the answers to the open questions are; none when that is not so.</summary>
    public Vorm? SureWinner { get; }

    /// <summary>Whether every form is out whatever the answers to the open questions are.</summary>
    public bool NothingFits { get; }
}
