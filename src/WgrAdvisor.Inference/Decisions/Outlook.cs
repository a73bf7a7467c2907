using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>What is still open in a decision, and how much of it an answer would settle.</summary>
/// <remarks>
/// A fact that does not matter cannot change the outcome, whatever the other facts turn out to be. The other way round is not so sure: two
/// facts that only matter apart are both said to. Not safe to share between threads.
/// </remarks>
public sealed class Outlook
{
    private readonly Decision _decision;
    private readonly int[][] _points;
    private readonly PartialCase _case;

    /// <summary>Looks at a case.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="case">What is known, made by the program of the decision.</param>
    public Outlook(Decision decision, ImmutableArray<ImmutableArray<int>> points, Case @case)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(@case);
        (_decision, _points, _case) = (decision, [.. points.Select(each => each.ToArray())], new PartialCase(decision.Space, decision.Cone, @case));
        FactsThatMayMatter = Facts();
    }

    /// <summary>The open facts that may still change the outcome, in the order of the vocabulary; none when it is decided.</summary>
    public ImmutableArray<string> FactsThatMayMatter { get; }

    /// <summary>The facts that may still change the outcome after an answer.</summary>
    /// <param name="answer">A fact that is open gets a value.</param>
    /// <returns>The facts; <see langword="null"/> when it shows at once that the answer cannot be.</returns>
    public ImmutableArray<string>? After(Change answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var mark = _case.Fill(answer);
        ImmutableArray<string>? facts = _case.IsImpossible || _case.Any(_decision.ForbiddingAt) == Formulas.True ? null : Facts();
        _case.TakeBack(mark);
        return facts;
    }

    private ImmutableArray<string> Facts()
    {
        var state = new DecisionState(_decision, _points, _case);
        return [.. state.Variables().Select(variable => _decision.Program.Variables[_case.Variables[variable]].Fact).Distinct().Order().Select(fact => _decision.Program.Facts[fact].Id)];
    }
}
