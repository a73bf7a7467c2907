using System.Numerics;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Builds a decision diagram: fills in one variable at a time, and stops where the outcome is decided or the case cannot be.</summary>
/// <remarks>
/// Two ways to fill in that leave the same to decide become the same node: what is left of the conditions about each alternative that can
/// still win, the points between these alternatives, and the considerations that can still change them.
/// </remarks>
internal sealed class DiagramBuilder
{
    private readonly Decision _decision;
    private readonly PartialCase _case;
    private readonly int _mostSteps;
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _known = new Dictionary<int[], int>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _same = new Dictionary<int[], int>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private readonly Dictionary<int[], bool>.AlternateLookup<ReadOnlySpan<int>> _possible = new Dictionary<int[], bool>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private readonly List<DiagramNode> _nodes = [];
    private readonly List<int> _children = [];
    private readonly int[][] _points;
    private readonly int[] _considerationNodes;
    private readonly List<int> _key = [];
    private int _steps;

    /// <summary>Prepares to build.</summary>
    public DiagramBuilder(Decision decision, Case @case, int mostSteps)
    {
        _decision = decision;
        _case = new PartialCase(decision, @case);
        _mostSteps = mostSteps;
        _points = [.. decision.Considerations.Select(consideration => consideration.Points.ToArray())];
        _considerationNodes = [.. decision.Considerations.Select(consideration => decision.Program.RuleNode(consideration.Rule))];
    }

    /// <summary>Builds the diagram.</summary>
    /// <returns>The diagram; <see langword="null"/> when it takes more steps than allowed.</returns>
    public DecisionDiagram? Build()
    {
        var root = _case.IsImpossible ? DecisionDiagram.Impossible : Visit();
        return _steps > _mostSteps
            ? null
            : new DecisionDiagram(_decision.Program, root, [.. _nodes], [.. _children], [.. Enumerable.Range(0, _case.VariableCount).Select(_case.ProgramVariable)]);
    }

    private int Visit()
    {
        if (++_steps > _mostSteps)
        {
            return DecisionDiagram.Impossible; // the whole diagram is thrown away
        }

        var state = new DecisionState(_decision, _case, _points, _considerationNodes);
        if (state.Impossible == Formulas.True)
        {
            return DecisionDiagram.Impossible;
        }

        if (state.Outcome is { } outcome)
        {
            return CanBe(state.Impossible) ? DecisionDiagram.Leaf(outcome) : DecisionDiagram.Impossible;
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

    private int Branch(int variable)
    {
        var size = _decision.Program.Variables[_case.ProgramVariable(variable)].Size;
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

    /// <summary>Whether some way to fill in the rest can be.</summary>
    private bool CanBe(int impossible)
    {
        if (impossible is Formulas.True or Formulas.False)
        {
            return impossible == Formulas.False;
        }

        _key.Clear();
        _key.Add(impossible);
        _case.AppendTo(_key);
        int[] key = [.. _key];
        if (_possible.TryGetValue(key, out var can))
        {
            return can;
        }

        var variable = _case.Formulas.FirstVariable(impossible);
        for (var rest = _case.MaskOf(variable); rest != 0 && !can; rest &= rest - 1)
        {
            var mark = _case.Fill(variable, rest & ~(rest - 1));
            can = !_case.IsImpossible && CanBe(_case.FormulaOf(_decision.ImpossibleNode));
            _case.TakeBack(mark);
        }

        _possible[key] = can;
        return can;
    }
}
