namespace WgrAdvisor.Inference.Decisions;

/// <summary>What is left of conditions when part of a case is known: each formula has a number, and equal formulas have the same.</summary>
/// <remarks>
/// Formulas are kept in negation normal form over tests of one variable, with their parts sorted and tests of the same variable taken together.
/// So formulas that mean the same often are the same; those that are not, only make a diagram larger.
/// </remarks>
internal sealed class Formulas(ulong[] domains)
{
    /// <summary>The formula that never holds.</summary>
    public const int False = 0;

    /// <summary>The formula that always holds.</summary>
    public const int True = 1;

    private readonly List<Formula> _formulas = [new(Kind.All, [], 0, int.MaxValue), new(Kind.All, [], 0, int.MaxValue)];
    private readonly List<int> _negations = [True, False];
    private readonly Dictionary<(int Variable, ulong Accepted), int> _tests = [];
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _groups = new Dictionary<int[], int>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();

    private enum Kind
    {
        Test,
        All,
        Any,
    }

    /// <summary>The formula that a variable has one of some values.</summary>
    public int Test(int variable, ulong accepted)
    {
        accepted &= domains[variable];
        if (accepted == 0 || accepted == domains[variable])
        {
            return accepted == 0 ? False : True;
        }

        if (!_tests.TryGetValue((variable, accepted), out var id))
        {
            id = Add(new Formula(Kind.Test, [variable], accepted, variable));
            _tests.Add((variable, accepted), id);
        }

        return id;
    }

    /// <summary>The formula that holds when another does not.</summary>
    public int Not(int formula)
    {
        if (_negations[formula] >= 0)
        {
            return _negations[formula];
        }

        var (kind, parts, accepted, _) = _formulas[formula];
        var negation = kind switch
        {
            Kind.Test => Test(parts[0], ~accepted),
            Kind.All => Group(isAll: false, [.. parts.Select(Not)]),
            _ => Group(isAll: true, [.. parts.Select(Not)]),
        };
        _negations[formula] = negation;
        if (_negations[negation] < 0)
        {
            _negations[negation] = formula;
        }

        return negation;
    }

    /// <summary>The formula that holds when all parts do, or when any does.</summary>
    /// <param name="isAll">Whether all parts must hold.</param>
    /// <param name="parts">The parts, in any order; what stands there is overwritten.</param>
    public int Group(bool isAll, Span<int> parts)
    {
        var (deciding, neutral) = isAll ? (False, True) : (True, False);
        var kept = 0;
        foreach (var part in parts)
        {
            if (part == deciding)
            {
                return deciding;
            }

            if (part != neutral)
            {
                parts[kept++] = part;
            }
        }

        parts = parts[..kept];
        if (!MergeTests(isAll, ref parts))
        {
            return deciding;
        }

        parts.Sort();
        parts = parts[..Distinct(parts)];
        if (parts.Length < 2)
        {
            return parts.Length == 0 ? neutral : parts[0];
        }

        foreach (var part in parts)
        {
            if (_negations[part] > part && parts.BinarySearch(_negations[part]) >= 0)
            {
                return deciding;
            }
        }

        Span<int> key = parts.Length < 64 ? stackalloc int[parts.Length + 1] : new int[parts.Length + 1];
        key[0] = isAll ? 1 : 0;
        parts.CopyTo(key[1..]);
        if (!_groups.TryGetValue(key, out var id))
        {
            var first = int.MaxValue;
            foreach (var part in parts)
            {
                first = Math.Min(first, FirstVariable(part));
            }

            id = Add(new Formula(isAll ? Kind.All : Kind.Any, parts.ToArray(), 0, first));
            _groups[key] = id;
        }

        return id;
    }

    /// <summary>The first variable that a formula tests; that of True and False comes after all others.</summary>
    public int FirstVariable(int formula) => _formulas[formula].First;

    /// <summary>A variable of the smallest part of a formula of alternatives: filling it in soonest decides that part.</summary>
    public int MostPressingVariable(int formula)
    {
        var (kind, parts, _, first) = _formulas[formula];
        if (kind != Kind.Any)
        {
            return first;
        }

        var smallest = parts[0];
        foreach (var part in parts)
        {
            if (SizeOf(part) < SizeOf(smallest))
            {
                smallest = part;
            }
        }

        return FirstVariable(smallest);
    }

    /// <summary>Adds every variable that a formula tests.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="seen">The formulas that were added already.</param>
    public void AddVariables(int formula, HashSet<int> variables, HashSet<int> seen)
    {
        if (!seen.Add(formula))
        {
            return;
        }

        var (kind, parts, _, _) = _formulas[formula];
        foreach (var part in parts)
        {
            if (kind == Kind.Test)
            {
                variables.Add(part);
            }
            else
            {
                AddVariables(part, variables, seen);
            }
        }
    }

    private int SizeOf(int formula) => _formulas[formula] is { Kind: not Kind.Test } group ? group.Parts.Length + 1 : 1;

    /// <summary>Takes tests of the same variable together.</summary>
    /// <returns>Whether the group is still undecided.</returns>
    private bool MergeTests(bool isAll, ref Span<int> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (_formulas[parts[i]] is not { Kind: Kind.Test } first)
            {
                continue;
            }

            for (var j = i + 1; j < parts.Length; j++)
            {
                if (_formulas[parts[j]] is not { Kind: Kind.Test } second || second.Parts[0] != first.Parts[0])
                {
                    continue;
                }

                var accepted = isAll ? first.Accepted & second.Accepted : first.Accepted | second.Accepted;
                var merged = Test(first.Parts[0], accepted);
                if (merged == (isAll ? False : True))
                {
                    return false;
                }

                parts[i] = merged;
                first = _formulas[merged];
                parts[j] = parts[^1];
                parts = parts[..^1];
                j--;
            }
        }

        return true;
    }

    private static int Distinct(Span<int> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (kept == 0 || sorted[kept - 1] != sorted[i])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }

    private int Add(Formula formula)
    {
        _formulas.Add(formula);
        _negations.Add(-1);
        return _formulas.Count - 1;
    }

    private readonly record struct Formula(Kind Kind, int[] Parts, ulong Accepted, int First);
}
