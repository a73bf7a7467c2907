namespace WgrAdvisor.Inference.Decisions;

/// <summary>A case in which facts change one at a time, with the truth of every condition of a cone kept up to date. What changed can be taken back.</summary>
internal sealed class ChangingCase
{
    private readonly Cone _cone;
    private readonly ulong[] _possible;
    private readonly Truth[] _truths;
    private readonly bool[] _stale;
    private readonly Stack<(bool IsVariable, int Index, ulong Before)> _undo = new();

    /// <summary>Starts from what is known.</summary>
    public ChangingCase(Cone cone, Case @case)
    {
        _cone = cone;
        _possible = @case.Possible.ToArray();
        _truths = new Truth[cone.Nodes.Length];
        _stale = new bool[cone.Nodes.Length];
        cone.Evaluate(_possible, _truths);
    }

    /// <summary>What to give to <see cref="TakeBack"/> to come back here.</summary>
    public int Mark => _undo.Count;

    /// <summary>The truth of a condition of the cone.</summary>
    public Truth TruthOf(int coneIndex) => _truths[coneIndex];

    /// <summary>The variables that a condition which is decided rests on: while these stay as they are, so does it.</summary>
    public HashSet<int> VariablesBehind(int coneIndex)
    {
        var variables = new HashSet<int>();
        Visit(coneIndex);
        return variables;

        void Visit(int node)
        {
            var children = _cone.Children[node];
            ref readonly var original = ref _cone.Program.NodeAt(_cone.Nodes[node]);
            if (original.Kind == NodeKind.Atom)
            {
                variables.Add(original.First);
            }
            else if (original.Kind != NodeKind.Not && _truths[node] == (original.Kind == NodeKind.All ? Truth.False : Truth.True))
            {
                Visit(children.First(child => _truths[child] == _truths[node]));
            }
            else
            {
                foreach (var child in children)
                {
                    Visit(child);
                }
            }
        }
    }

    /// <summary>Every variable that a condition tests.</summary>
    public HashSet<int> VariablesUnder(int coneIndex)
    {
        var (variables, seen) = (new HashSet<int>(), new HashSet<int>());
        Visit(coneIndex);
        return variables;

        void Visit(int node)
        {
            if (!seen.Add(node))
            {
                return;
            }

            ref readonly var original = ref _cone.Program.NodeAt(_cone.Nodes[node]);
            if (original.Kind == NodeKind.Atom)
            {
                variables.Add(original.First);
            }

            foreach (var child in _cone.Children[node])
            {
                Visit(child);
            }
        }
    }

    /// <summary>The case as it is now.</summary>
    public Case ToCase() => new([.. _possible]);

    /// <summary>Gives a variable other values.</summary>
    public void Set(int variable, ulong mask)
    {
        if (_possible[variable] == mask)
        {
            return;
        }

        _undo.Push((true, variable, _possible[variable]));
        _possible[variable] = mask;
        var tests = _cone.TestsOf(variable);
        if (tests.Length == 0)
        {
            return;
        }

        foreach (var test in tests)
        {
            _stale[test] = true;
        }

        var last = tests[^1];
        for (var node = tests[0]; node <= last; node++)
        {
            if (!_stale[node])
            {
                continue;
            }

            _stale[node] = false;
            var truth = Evaluate(node);
            if (truth == _truths[node])
            {
                continue;
            }

            _undo.Push((false, node, (ulong)_truths[node]));
            _truths[node] = truth;
            foreach (var parent in _cone.Parents[node])
            {
                _stale[parent] = true;
                last = Math.Max(last, parent);
            }
        }
    }

    /// <summary>Takes back what changed since.</summary>
    public void TakeBack(int mark)
    {
        while (_undo.Count > mark)
        {
            var (isVariable, index, before) = _undo.Pop();
            if (isVariable)
            {
                _possible[index] = before;
            }
            else
            {
                _truths[index] = (Truth)before;
            }
        }
    }

    private Truth Evaluate(int node) => _cone.Program.EvaluateNode(_cone.Nodes[node], _cone.Children[node], _possible, _truths);
}
