using System.Numerics;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>A case that is filled in one variable at a time, with what is left of every condition that a decision rests on. What is filled in can be taken back.</summary>
/// <remarks>Only what is still open is kept: variables that are known and conditions that are decided have gone. Variables are numbered anew, those that most conditions test first.</remarks>
internal sealed class PartialCase
{
    private readonly RuleProgram _program;
    private readonly int[] _variables;
    private readonly ulong[] _masks;
    private readonly int[][] _dependents;
    private readonly LocalNode[] _nodes;
    private readonly int[] _formulaOf;
    private readonly int[] _localOf;
    private readonly Truth[] _rootTruth;
    private readonly (int Result, int Whole, int Part)[] _differences;
    private readonly ulong[] _fixed;
    private readonly Dictionary<int, int> _rank;
    private readonly Dictionary<int, NumberRange> _ranges;
    private readonly Stack<(bool IsVariable, int Index, ulong Before)> _undo = new();

    /// <summary>Starts from what is known.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="case">What is known.</param>
    public PartialCase(Decision decision, Case @case)
    {
        _program = decision.Program;
        _ranges = decision.Ranges.ToDictionary(range => VariableOf(range.Fact));
        var possible = @case.Possible.ToArray();
        foreach (var (variable, range) in _ranges)
        {
            possible[variable] &= _program.Variables[variable].MaskMeeting(range.AtLeast ?? -Variable.Far, range.AtMost ?? Variable.Far);
        }

        IsImpossible = possible.Contains(0UL);
        _rootTruth = new Truth[_program.NodeCount];
        _program.Evaluate(possible, _rootTruth);
        var needed = NeededNodes(decision);
        _localOf = new int[_program.NodeCount];
        Array.Fill(_localOf, -1);
        for (var local = 0; local < needed.Count; local++)
        {
            _localOf[needed[local]] = local;
        }

        _variables = OrderVariables(decision, needed, possible);
        var rank = new Dictionary<int, int>(_variables.Length);
        for (var variable = 0; variable < _variables.Length; variable++)
        {
            rank.Add(_variables[variable], variable);
        }

        _masks = [.. _variables.Select(variable => possible[variable])];
        Formulas = new Formulas([.. _masks]);
        _differences = [.. decision.Differences
            .Select(difference => (VariableOf(difference.Result), VariableOf(difference.Whole), VariableOf(difference.Part)))
            .Where(three => rank.ContainsKey(three.Item1) || rank.ContainsKey(three.Item2) || rank.ContainsKey(three.Item3))];
        _fixed = possible;
        _rank = rank;
        _nodes = [.. needed.Select(node => ToLocal(node))];
        _dependents = FindDependents();
        _formulaOf = new int[_nodes.Length];
        for (var node = 0; node < _nodes.Length; node++)
        {
            _formulaOf[node] = FormulaAt(node);
        }

        PropagateDifferences();
        _undo.Clear();
    }

    /// <summary>The formulas in which conditions are kept.</summary>
    public Formulas Formulas { get; }

    /// <summary>The number of open variables.</summary>
    public int VariableCount => _variables.Length;

    /// <summary>Whether numbers that are reckoned from each other leave no value for one of them.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>The variable of the program behind an open variable.</summary>
    public int ProgramVariable(int variable) => _variables[variable];

    /// <summary>The values that a variable can still have.</summary>
    public ulong MaskOf(int variable) => _masks[variable];

    /// <summary>What is left of a condition.</summary>
    /// <param name="programNode">The node of the program; -1 for what never holds.</param>
    public int FormulaOf(int programNode) => programNode < 0 ? Formulas.False
        : _localOf[programNode] >= 0 ? _formulaOf[_localOf[programNode]]
        : _rootTruth[programNode] == Truth.True ? Formulas.True
        : Formulas.False;

    /// <summary>The values that numbers which are reckoned from each other can still have: what formulas do not tell.</summary>
    public void AppendTo(List<int> key)
    {
        foreach (var (result, whole, part) in _differences)
        {
            foreach (var variable in (ReadOnlySpan<int>)[result, whole, part])
            {
                var mask = Possible(variable);
                key.Add((int)mask);
                key.Add((int)(mask >> 32));
            }
        }
    }

    /// <summary>Fills in a value.</summary>
    /// <returns>What to give to <see cref="TakeBack"/>.</returns>
    public int Fill(int variable, ulong value)
    {
        var mark = _undo.Count;
        Narrow(variable, value);
        PropagateDifferences();
        return mark;
    }

    /// <summary>Takes back what was filled in since.</summary>
    public void TakeBack(int mark)
    {
        while (_undo.Count > mark)
        {
            var (isVariable, index, before) = _undo.Pop();
            if (isVariable)
            {
                _masks[index] = before;
            }
            else
            {
                _formulaOf[index] = (int)before;
            }
        }

        IsImpossible = false;
    }

    private int VariableOf(string fact) => _program.FirstVariableOf(fact);

    private List<int> NeededNodes(Decision decision)
    {
        var wanted = new SortedSet<int>();
        foreach (var root in decision.Nodes().Where(node => node >= 0))
        {
            Visit(root);
        }

        return [.. wanted];

        void Visit(int node)
        {
            if (_rootTruth[node] != Truth.Unknown || !wanted.Add(node))
            {
                return;
            }

            foreach (var child in _program.ChildrenOf(node))
            {
                Visit(child);
            }
        }
    }

    /// <summary>Variables that conditions about being out, imposed, doubted or impossible test go first, those tested most before others.</summary>
    private int[] OrderVariables(Decision decision, List<int> needed, ulong[] possible)
    {
        var hard = new HashSet<int>();
        foreach (var root in decision.HardNodes().Where(node => node >= 0))
        {
            Visit(root);
        }

        var tested = needed.Where(IsTest).GroupBy(node => _program.NodeAt(node).First)
            .ToDictionary(group => group.Key, group => (Hard: group.Count(hard.Contains), All: group.Count()));
        foreach (var difference in decision.Differences)
        {
            foreach (var variable in (ReadOnlySpan<int>)[VariableOf(difference.Result), VariableOf(difference.Whole), VariableOf(difference.Part)])
            {
                if (BitOperations.PopCount(possible[variable]) > 1)
                {
                    tested.TryAdd(variable, default);
                }
            }
        }

        return [.. tested.OrderByDescending(pair => pair.Value.Hard).ThenByDescending(pair => pair.Value.All).ThenBy(pair => pair.Key).Select(pair => pair.Key)];

        void Visit(int node)
        {
            if (_localOf[node] < 0 || !hard.Add(node))
            {
                return;
            }

            foreach (var child in _program.ChildrenOf(node))
            {
                Visit(child);
            }
        }
    }

    private bool IsTest(int node) => _program.NodeAt(node).Kind == NodeKind.Atom;

    private LocalNode ToLocal(int node)
    {
        var (kind, first, _, accepted) = _program.NodeAt(node);
        if (kind == NodeKind.Atom)
        {
            return new LocalNode(kind, [_rank[first]], accepted);
        }

        // A child that is decided from the start is the neutral one, or else the node would be decided too.
        return new LocalNode(kind, [.. _program.ChildrenOf(node).ToArray().Select(child => _localOf[child]).Where(child => child >= 0)], 0);
    }

    private int[][] FindDependents()
    {
        var rests = new HashSet<int>[_nodes.Length];
        var dependents = new List<int>[_variables.Length];
        for (var variable = 0; variable < dependents.Length; variable++)
        {
            dependents[variable] = [];
        }

        for (var node = 0; node < _nodes.Length; node++)
        {
            rests[node] = _nodes[node].Kind == NodeKind.Atom ? [.. _nodes[node].Children] : [.. _nodes[node].Children.SelectMany(child => rests[child])];
            foreach (var variable in rests[node])
            {
                dependents[variable].Add(node);
            }
        }

        return [.. dependents.Select(nodes => nodes.ToArray())];
    }

    private int FormulaAt(int node)
    {
        var (kind, children, accepted) = _nodes[node];
        switch (kind)
        {
            case NodeKind.Atom:
                var mask = _masks[children[0]];
                return (mask & ~accepted) == 0 ? Formulas.True : (mask & accepted) == 0 ? Formulas.False : Formulas.Test(children[0], accepted);
            case NodeKind.Not:
                return Formulas.Not(_formulaOf[children[0]]);
            default:
                Span<int> parts = children.Length <= 128 ? stackalloc int[children.Length] : new int[children.Length];
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = _formulaOf[children[i]];
                }

                return Formulas.Group(kind == NodeKind.All, parts);
        }
    }

    private void Narrow(int variable, ulong mask)
    {
        _undo.Push((true, variable, _masks[variable]));
        _masks[variable] = mask;
        foreach (var node in _dependents[variable])
        {
            var before = _formulaOf[node];
            if (before is Formulas.True or Formulas.False)
            {
                continue;
            }

            var formula = FormulaAt(node);
            if (formula != before)
            {
                _undo.Push((false, node, (ulong)before));
                _formulaOf[node] = formula;
            }
        }
    }

    private ulong Possible(int programVariable) => _rank.TryGetValue(programVariable, out var variable) ? _masks[variable] : _fixed[programVariable];

    /// <summary>Leaves of numbers that are reckoned from each other only the values that go together.</summary>
    public void PropagateDifferences()
    {
        for (var changed = true; changed && !IsImpossible;)
        {
            changed = false;
            foreach (var (result, whole, part) in _differences)
            {
                var (wholeRange, partRange, resultRange) = (RangeOf(whole), RangeOf(part), RangeOf(result));
                changed |= Keep(result, wholeRange.Least - partRange.Most, wholeRange.Most - partRange.Least)
                    | Keep(whole, resultRange.Least + partRange.Least, resultRange.Most + partRange.Most)
                    | Keep(part, wholeRange.Least - resultRange.Most, wholeRange.Most - resultRange.Least);
            }
        }
    }

    private (long Least, long Most) RangeOf(int programVariable)
    {
        var (least, most) = _program.Variables[programVariable].RangeOf(Possible(programVariable));
        return _ranges.TryGetValue(programVariable, out var range)
            ? (Math.Max(least, range.AtLeast ?? least), Math.Min(most, range.AtMost ?? most))
            : (least, most);
    }

    private bool Keep(int programVariable, long least, long most)
    {
        var mask = Possible(programVariable);
        var kept = mask & _program.Variables[programVariable].MaskMeeting(least, most);
        if (kept == mask)
        {
            return false;
        }

        if (kept == 0 || !_rank.TryGetValue(programVariable, out var variable))
        {
            IsImpossible = true;
            return false;
        }

        Narrow(variable, kept);
        return true;
    }

    private readonly record struct LocalNode(NodeKind Kind, int[] Children, ulong Accepted);
}
