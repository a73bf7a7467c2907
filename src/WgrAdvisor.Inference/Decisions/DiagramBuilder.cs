using System.Numerics;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Builds a decision diagram: fills in one variable at a time, and stops where the outcome is decided or the case cannot be.</summary>
/// <remarks>
/// Two ways to fill in that leave the same to decide become the same node: what is left of the conditions about each alternative that can
/// still win, the points between these alternatives, and the considerations that can still change them.
/// </remarks>
internal sealed class DiagramBuilder
{
    private readonly Decision _decision;
    private readonly int[][] _points;
    private readonly PartialCase _case;
    private readonly int _mostSteps;
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _known = new Dictionary<int[], int>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _same = new Dictionary<int[], int>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private readonly Possibility _possibility;
    private readonly List<DiagramNode> _nodes = [];
    private readonly List<int> _children = [];
    private readonly List<int> _key = [];
    private int _steps;
    private readonly HashSet<Outcome> _outcomes = [];
    private Func<Outcome, bool>? _isEnough;
    private bool _hasEnough;

    /// <summary>Prepares to build.</summary>
    public DiagramBuilder(Decision decision, int[][] points, Case @case, int mostSteps)
    {
        _decision = decision;
        _points = points;
        _case = new PartialCase(decision.Space, decision.Cone, @case);
        _possibility = new Possibility(_case, decision.ForbiddingAt, mostSteps);
        _mostSteps = mostSteps;
    }

    private bool GaveUp => _steps > _mostSteps || _possibility.GaveUp;

    /// <summary>Builds the diagram.</summary>
    /// <param name="known">The facts of the case.</param>
    /// <returns>The diagram; <see langword="null"/> when it takes more steps than allowed.</returns>
    public DecisionDiagram? Build(IReadOnlyDictionary<string, FactValue> known)
    {
        var root = _case.IsImpossible ? DecisionDiagram.Impossible : Visit();
        return GaveUp
            ? null
            : new DecisionDiagram(_decision.Space, known, root, [.. _nodes], [.. _children], _case.Variables.ToArray());
    }

    /// <summary>Finds outcomes until that is enough.</summary>
    /// <param name="isEnough">Asked of each outcome when it is first found.</param>
    public Exploration Explore(Func<Outcome, bool> isEnough)
    {
        _isEnough = isEnough;
        if (!_case.IsImpossible)
        {
            Visit();
        }

        return new Exploration([.. _outcomes], !_hasEnough && !GaveUp);
    }

    private int Visit()
    {
        if (_hasEnough || ++_steps > _mostSteps)
        {
            return DecisionDiagram.Impossible; // the whole diagram is thrown away
        }

        var state = new DecisionState(_decision, _points, _case);
        if (state.Forbidden == Formulas.True)
        {
            return DecisionDiagram.Impossible;
        }

        if (state.Outcome is { } outcome)
        {
            return _possibility.CanBe() ? Leaf(outcome) : DecisionDiagram.Impossible;
        }

        _key.Clear();
        state.AppendTo(_key);
        _case.AppendTo(_key);
        int[] key = [.. _key];
        if (_known.TryGetValue(key, out var node))
        {
            return node;
        }

        node = Branch(state.NextVariable());
        _known[key] = node;
        return node;
    }

    private int Leaf(Outcome outcome)
    {
        _hasEnough |= _outcomes.Add(outcome) && _isEnough is not null && _isEnough(outcome);
        return DecisionDiagram.Leaf(outcome);
    }

    private int Branch(int variable)
    {
        var size = _decision.Program.Variables[_case.Variables[variable]].Size;
        var children = new int[size + 1];
        children[0] = variable;
        Array.Fill(children, DecisionDiagram.Impossible, 1, size);
        for (var rest = _case.MaskOf(variable); rest != 0; rest &= rest - 1)
        {
            var mark = _case.Fill(variable, rest & ~(rest - 1));
            children[BitOperations.TrailingZeroCount(rest) + 1] = _case.IsImpossible ? DecisionDiagram.Impossible : Visit();
            _case.TakeBack(mark);
        }

        var values = children.AsSpan(1);
        if (!values.ContainsAnyExcept(values[0]))
        {
            return values[0];
        }

        if (!_same.TryGetValue(children, out var node))
        {
            node = _nodes.Count;
            _nodes.Add(new DiagramNode(variable, _children.Count, size));
            _children.AddRange(values);
            _same[children] = node;
        }

        return node;
    }
}
