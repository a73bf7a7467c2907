namespace WgrAdvisor.Inference.Compilation;

/// <summary>Decides whether some case makes a node true: a search over the variables the node rests on, pruned by three-valued evaluation.</summary>
internal sealed class Satisfiability(RuleProgram program)
{
    private readonly ulong[] _possible = [.. program.Variables.Select(variable => variable.Full)];
    private readonly Truth[] _values = new Truth[program.NodeCount];

    /// <summary>Whether some case makes the node true.</summary>
    public bool CanBeTrue(int node)
    {
        var cone = program.ConeOf(node);
        int[] variables = [.. program.VariablesOf(cone)];
        return Search(node, cone, variables, 0);
    }

    private bool Search(int node, int[] cone, int[] variables, int depth)
    {
        program.EvaluateNodes(cone, _possible, _values);
        if (_values[node] != Truth.Unknown)
        {
            return _values[node] == Truth.True;
        }

        var variable = variables[depth];
        var full = _possible[variable];
        var found = false;
        for (var value = program.Variables[variable].Size - 1; value >= 0 && !found; value--)
        {
            _possible[variable] = 1UL << value;
            found = Search(node, cone, variables, depth + 1);
        }

        _possible[variable] = full;
        return found;
    }
}
