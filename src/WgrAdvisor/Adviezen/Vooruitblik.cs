using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What a plan can still come to, over every way to answer the open questions that can be.</summary>
internal sealed class Vooruitblik
{
    /// <summary>Plans of which a little is known take a few dozen steps, and one that is not certain stops at the second outcome. Beyond this nothing is said for certain.</summary>
    private const int MostSteps = 5000;

    private readonly Vormkeuze _choice;
    private readonly Exploration _firstTwo;
    private readonly Lazy<Exploration> _all;

    /// <summary>Looks ahead in a plan whose answers can all be true.</summary>
    public Vooruitblik(Regelset regelset, Regeltoepassing rules, ImmutableArray<ImmutableArray<int>> points)
    {
        _choice = regelset.Vormkeuze;
        var found = 0;
        _firstTwo = Explore(_ => ++found > 1);
        _all = new Lazy<Exploration>(() => _firstTwo.IsComplete ? _firstTwo : Explore(_ => false), isThreadSafe: false);
        (SureWinner, NothingFits) = _firstTwo is { IsComplete: true, Outcomes: [var only] }
            ? (only is { Alternative: >= 0, RestsOnDoubt: false } ? _choice.Vormen[only.Alternative] : null, only.Alternative < 0)
            : (null, false);

        Exploration Explore(Func<Outcome, bool> isEnough) =>
            DecisionDiagram.Explore(_choice.Decision, points, regelset.Program.CreateCase(rules.Facts), isEnough, MostSteps);
    }

    /// <summary>The form that wins, and without doubt, whatever the answers to the open questions are; none when that is not so.</summary>
    public Vorm? SureWinner { get; }

    /// <summary>Whether every form is out whatever the answers to the open questions are.</summary>
    public bool NothingFits { get; }

    /// <summary>Whether a form can win with some answers to the open questions.</summary>
    public bool KanWinnen(Vorm vorm) => !_all.Value.IsComplete || _all.Value.Outcomes.Any(outcome => outcome.Alternative == _choice.Vormen.IndexOf(vorm));
}
