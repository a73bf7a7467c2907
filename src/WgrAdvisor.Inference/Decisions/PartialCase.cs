using System.Numerics;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>A case that is filled in one variable at a time, with what is left of every condition of a cone. What is filled in can be taken back.</summary>
/// <remarks>Only what is still open is kept: variables that are known and conditions that are decided have gone.</remarks>
internal sealed class PartialCase
{
    private readonly CaseSpace _space;
    private readonly Cone _cone;
    private readonly ulong[] _known;
    private readonly int[] _variables;
    private readonly int[] _openOf;
    private readonly ulong[] _masks;
    private readonly int[] _nodes;
    private readonly int[][] _children;
    private readonly int[][] _dependents;
    private readonly int[] _formulas;
    private readonly Stack<(bool IsVariable, int Index, ulong Before)> _undo = new();

    /// <summary>Starts from what is known.</summary>
    /// <param name="space">Which cases can be.</param>
    /// <param name="cone">The conditions that are asked for.</param>
    /// <param name="case">What is known.</param>
    public PartialCase(CaseSpace space, Cone cone, Case @case)
    {
        (_space, _cone) = (space, cone);
        _known = @case.Possible.ToArray();
        foreach (var range in space.NumberRanges)
        {
            _known[range.Variable] &= cone.Program.Variables[range.Variable].MaskMeeting(range.Least, range.Most);
        }

        IsImpossible = _known.AsSpan().Contains(0UL);
        var truths = new Truth[cone.Nodes.Length];
        cone.Evaluate(_known, truths);
        _variables = [.. cone.Variables.Where(variable => BitOperations.PopCount(_known[variable]) > 1)];
        _openOf = new int[_known.Length];
        Array.Fill(_openOf, -1);
        for (var variable = 0; variable < _variables.Length; variable++)
        {
            _openOf[_variables[variable]] = variable;
        }

        _masks = [.. _variables.Select(variable => _known[variable])];
        Formulas = new Formulas([.. _masks]);
        _formulas = new int[cone.Nodes.Length];
        _nodes = OpenNodes(truths);
        _children = new int[cone.Nodes.Length][];
        foreach (var node in _nodes)
        {
            // A part that is decided is the neutral one, or else the whole would be decided too.
            _children[node] = [.. cone.Children[node].Where(child => truths[child] == Truth.Unknown)];
        }

        _dependents = FindDependents();
        for (var node = 0; node < _formulas.Length; node++)
        {
            _formulas[node] = truths[node] == Truth.True ? Formulas.True : Formulas.False;
        }

        foreach (var node in _nodes)
        {
            _formulas[node] = FormulaAt(node);
        }

        PropagateDifferences();
        _undo.Clear();
    }

    /// <summary>The formulas in which conditions are kept.</summary>
    public Formulas Formulas { get; }

    /// <summary>The open variables, as variables of the program, in the order in which they are filled in.</summary>
    public ReadOnlySpan<int> Variables => _variables;

    /// <summary>Whether numbers leave no value for one of them.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>The values that an open variable can still have.</summary>
    public ulong MaskOf(int variable) => _masks[variable];

    /// <summary>What is left of a condition of the cone.</summary>
    public int FormulaOf(int coneIndex) => _formulas[coneIndex];

    /// <summary>What is left of at least one of some conditions.</summary>
    public int Any(ReadOnlySpan<int> coneIndexes)
    {
        Span<int> parts = coneIndexes.Length <= 128 ? stackalloc int[coneIndexes.Length] : new int[coneIndexes.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = _formulas[coneIndexes[i]];
        }

        return Formulas.Group(isAll: false, parts);
    }

    /// <summary>What is known and filled in, as a case.</summary>
    public Case ToCase() => new([.. Enumerable.Range(0, _known.Length).Select(Possible)]);

    /// <summary>Adds the values that numbers which are reckoned from each other can still have: what formulas do not tell.</summary>
    public void AppendTo(List<int> key)
    {
        foreach (var (result, whole, part) in _space.DifferenceVariables)
        {
            Append(result);
            Append(whole);
            Append(part);
        }

        void Append(int variable)
        {
            var mask = Possible(variable);
            key.Add((int)mask);
            key.Add((int)(mask >> 32));
        }
    }

    /// <summary>Fills in what a change says of the variables that are open.</summary>
    /// <returns>What to give to <see cref="TakeBack"/>.</returns>
    public int Fill(Change change)
    {
        var mark = _undo.Count;
        foreach (var (variable, mask) in change.Masks)
        {
            if (_openOf[variable] >= 0 && (_masks[_openOf[variable]] & mask) is var left && left != _masks[_openOf[variable]])
            {
                IsImpossible |= left == 0;
                Narrow(_openOf[variable], left);
            }
        }

        PropagateDifferences();
        return mark;
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
                _formulas[index] = (int)before;
            }
        }

        IsImpossible = false;
    }

    /// <summary>The nodes that are still open and that an open root rests on.</summary>
    private int[] OpenNodes(Truth[] truths)
    {
        var wanted = new bool[truths.Length];
        foreach (var root in _cone.Roots)
        {
            wanted[root] = truths[root] == Truth.Unknown;
        }

        var count = 0;
        for (var node = truths.Length - 1; node >= 0; node--)
        {
            if (!wanted[node])
            {
                continue;
            }

            count++;
            foreach (var child in _cone.Children[node])
            {
                wanted[child] |= truths[child] == Truth.Unknown;
            }
        }

        var open = new int[count];
        for (var node = truths.Length - 1; node >= 0; node--)
        {
            if (wanted[node])
            {
                open[--count] = node;
            }
        }

        return open;
    }

    /// <summary>By open variable the open nodes that rest on it, each after those it rests on.</summary>
    private int[][] FindDependents()
    {
        var parents = new List<int>[_cone.Nodes.Length];
        var tests = new List<int>[_variables.Length];
        foreach (var node in _nodes)
        {
            if (_cone.IsTest(node))
            {
                (tests[OpenVariableOf(node)] ??= []).Add(node);
            }

            foreach (var child in _children[node])
            {
                (parents[child] ??= []).Add(node);
            }
        }

        var foundFor = new int[_cone.Nodes.Length];
        Array.Fill(foundFor, -1);
        var dependents = new int[_variables.Length][];
        for (var variable = 0; variable < dependents.Length; variable++)
        {
            var found = new List<int>(tests[variable] ?? []);
            for (var next = 0; next < found.Count; next++)
            {
                foreach (var parent in parents[found[next]] ?? [])
                {
                    if (foundFor[parent] != variable)
                    {
                        foundFor[parent] = variable;
                        found.Add(parent);
                    }
                }
            }

            found.Sort();
            dependents[variable] = [.. found];
        }

        return dependents;
    }

    private int OpenVariableOf(int test) => _openOf[_cone.Program.NodeAt(_cone.Nodes[test]).First];

    private int FormulaAt(int node)
    {
        ref readonly var original = ref _cone.Program.NodeAt(_cone.Nodes[node]);
        switch (original.Kind)
        {
            case NodeKind.Atom:
                var variable = OpenVariableOf(node);
                var mask = _masks[variable];
                return (mask & ~original.Accepted) == 0 ? Formulas.True : (mask & original.Accepted) == 0 ? Formulas.False : Formulas.Test(variable, original.Accepted);
            case NodeKind.Not:
                return Formulas.Not(_formulas[_children[node][0]]);
            default:
                var children = _children[node];
                Span<int> parts = children.Length <= 128 ? stackalloc int[children.Length] : new int[children.Length];
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = _formulas[children[i]];
                }

                return Formulas.Group(original.Kind == NodeKind.All, parts);
        }
    }

    private void Narrow(int variable, ulong mask)
    {
        _undo.Push((true, variable, _masks[variable]));
        _masks[variable] = mask;
        foreach (var node in _dependents[variable])
        {
            var before = _formulas[node];
            if (before is Formulas.True or Formulas.False)
            {
                continue;
            }

            var formula = FormulaAt(node);
            if (formula != before)
            {
                _undo.Push((false, node, (ulong)before));
                _formulas[node] = formula;
            }
        }
    }

    private ulong Possible(int programVariable) => _openOf[programVariable] is >= 0 and var open ? _masks[open] : _known[programVariable];

    /// <summary>Leaves of numbers that are reckoned from each other only the values that go together.</summary>
    private void PropagateDifferences()
    {
        for (var changed = true; changed && !IsImpossible;)
        {
            changed = false;
            foreach (var (result, whole, part) in _space.DifferenceVariables)
            {
                var bounds = CaseSpace.BoundsOf(RangeOf(result), RangeOf(whole), RangeOf(part));
                changed |= Keep(result, bounds.Result) | Keep(whole, bounds.Whole) | Keep(part, bounds.Part);
            }
        }
    }

    private (long Least, long Most) RangeOf(int programVariable) => _space.RangeOf(programVariable, Possible(programVariable));

    private bool Keep(int programVariable, (long Least, long Most) range)
    {
        var mask = Possible(programVariable);
        var kept = mask & _cone.Program.Variables[programVariable].MaskMeeting(range.Least, range.Most);
        if (kept == mask)
        {
            return false;
        }

        if (kept == 0 || _openOf[programVariable] < 0)
        {
            IsImpossible = true;
            return false;
        }

        Narrow(_openOf[programVariable], kept);
        return true;
    }
}
