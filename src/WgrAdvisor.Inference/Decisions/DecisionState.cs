namespace WgrAdvisor.Inference.Decisions;

/// <summary>What is left to decide at one point of a case that is being filled in.</summary>
internal sealed class DecisionState
{
    private readonly PartialCase _case;
    private readonly int _count;
    private readonly int[] _out;
    private readonly int[] _imposed;
    private readonly int[] _doubted;
    private readonly bool[] _gone;
    private readonly int[] _points;
    private readonly List<(int Formula, int[] Points)> _open = [];

    /// <summary>Looks at a case.</summary>
    public DecisionState(Decision decision, int[][] points, PartialCase @case)
    {
        _case = @case;
        _count = decision.Alternatives.Length;
        (_out, _imposed, _doubted, _gone, _points) = (new int[_count], new int[_count], new int[_count], new bool[_count], new int[_count]);
        Forbidden = @case.Any(decision.ForbiddingAt);
        for (var i = 0; i < _count; i++)
        {
            _out[i] = @case.Any(decision.OutAt[i]);
            _imposed[i] = FormulaAt(decision.ImposedAt[i]);
            _doubted[i] = FormulaAt(decision.DoubtedAt[i]);
            _gone[i] = _out[i] == Formulas.True;
        }

        Weigh(decision, points);
        if (!MayBeImposed())
        {
            DropWhatCannotWin();
        }

        _open.RemoveAll(consideration => Same(consideration.Points));
        Outcome = Decide();
    }

    /// <summary>When the case cannot be.</summary>
    public int Forbidden { get; }

    /// <summary>The outcome, when it is decided.</summary>
    public Outcome? Outcome { get; }

    /// <summary>The next variable to fill in: one that says what is out before one that only weighs.</summary>
    public int NextVariable()
    {
        var first = int.MaxValue;
        for (var i = 0; i < _count; i++)
        {
            if (!_gone[i])
            {
                first = Math.Min(first, Math.Min(First(_out[i]), Math.Min(First(_imposed[i]), First(_doubted[i]))));
            }
        }

        return first != int.MaxValue ? first : _open.Min(consideration => First(consideration.Formula));
    }

    /// <summary>The open variables that the rest of the decision rests on; none when it is decided.</summary>
    public HashSet<int> Variables()
    {
        var variables = new HashSet<int>();
        if (Outcome is not null)
        {
            return variables;
        }

        var seen = new HashSet<int>();
        foreach (var formula in Enumerable.Range(0, _count).Where(i => !_gone[i]).SelectMany(i => new[] { _out[i], _imposed[i], _doubted[i] }).Concat(_open.Select(consideration => consideration.Formula)))
        {
            _case.Formulas.AddVariables(formula, variables, seen);
        }

        return variables;
    }

    /// <summary>Adds all that the rest of the decision rests on.</summary>
    public void AppendTo(List<int> key)
    {
        key.Add(Forbidden);
        var reference = -1;
        for (var i = 0; i < _count; i++)
        {
            if (_gone[i])
            {
                continue;
            }

            reference = reference < 0 ? i : reference;
            key.Add(i);
            key.Add(_out[i]);
            key.Add(_imposed[i]);
            key.Add(_doubted[i]);
            key.Add(_points[i] - _points[reference]);
        }

        key.Add(-1);
        foreach (var (formula, points) in _open)
        {
            key.Add(formula);
            for (var i = 0; i < _count; i++)
            {
                key.Add(_gone[i] ? 0 : points[i] - points[reference]);
            }
        }
    }

    private int FormulaAt(int place) => place < 0 ? Formulas.False : _case.FormulaOf(place);

    private int First(int formula) => _case.Formulas.FirstVariable(formula);

    private void Weigh(Decision decision, int[][] points)
    {
        var open = new SortedDictionary<int, int[]>();
        for (var c = 0; c < points.Length; c++)
        {
            var formula = _case.FormulaOf(decision.ConsiderationAt[c]);
            if (formula == Formulas.False)
            {
                continue;
            }

            if (formula != Formulas.True && !open.ContainsKey(formula))
            {
                open.Add(formula, new int[_count]);
            }

            var sum = formula == Formulas.True ? _points : open[formula];
            for (var i = 0; i < _count; i++)
            {
                sum[i] += points[c][i];
            }
        }

        _open.AddRange(open.Select(pair => (pair.Key, pair.Value)));
    }

    private bool MayBeImposed()
    {
        for (var i = 0; i < _count; i++)
        {
            if (!_gone[i] && _imposed[i] != Formulas.False)
            {
                return true;
            }
        }

        return false;
    }

    private void DropWhatCannotWin()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_gone[i] || _out[i] != Formulas.False)
            {
                continue;
            }

            for (var j = 0; j < _count; j++)
            {
                if (j != i && !_gone[j] && !MayGoBehindFor(i, j) && Outscores(i, j))
                {
                    _gone[j] = true;
                }
            }
        }
    }

    /// <summary>Whether points make no difference between the alternatives that are left.</summary>
    private bool Same(int[] points)
    {
        int? first = null;
        for (var i = 0; i < _count; i++)
        {
            if (!_gone[i] && (first ??= points[i]) != points[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an alternative that is surely in goes before another, if that is in too, whatever is still open.</summary>
    private bool Beats(int i, int j) =>
        (_doubted[i] == Formulas.False && _doubted[j] == Formulas.True)
        || (!MayGoBehindFor(i, j) && Outscores(i, j));

    /// <summary>Whether doubt may put an alternative behind another that it outscores.</summary>
    private bool MayGoBehindFor(int i, int j) => _doubted[i] != Formulas.False && _doubted[j] != Formulas.True && _doubted[i] != _doubted[j];

    /// <summary>Whether an alternative has more points than another, or as many and stands earlier, whatever is still open.</summary>
    private bool Outscores(int i, int j)
    {
        var least = _points[i] - _points[j];
        foreach (var (_, points) in _open)
        {
            least += Math.Min(0, points[i] - points[j]);
        }

        return least > 0 || (least == 0 && i < j);
    }

    private Outcome? Decide()
    {
        var imposed = MayBeImposed();
        if (Winner(imposed) is not { } best)
        {
            return null;
        }

        return best < 0 ? new Outcome(-1, false, false)
            : RestsOnDoubt(best, imposed) is { } doubt ? new Outcome(best, imposed, doubt)
            : null;
    }

    /// <summary>The alternative that wins; -1 when all are out, <see langword="null"/> while that is open.</summary>
    private int? Winner(bool imposed)
    {
        var best = -1;
        for (var i = 0; i < _count; i++)
        {
            if (!_gone[i] && _out[i] == Formulas.False && (!imposed || _imposed[i] == Formulas.True) && (best < 0 || Beats(i, best)))
            {
                best = i;
            }
        }

        // Whether another is in need not be known, when what is surely in goes before it; whether it is imposed must be.
        for (var i = 0; i < _count; i++)
        {
            var mayCount = i != best && !_gone[i] && (!imposed || _imposed[i] != Formulas.False);
            var goesBehind = best >= 0 && (!imposed || _imposed[i] == Formulas.True) && Beats(best, i);
            if (mayCount && !goesBehind)
            {
                return null;
            }
        }

        return best;
    }

    /// <summary>Whether the winner rests on doubt; <see langword="null"/> while that is open.</summary>
    private bool? RestsOnDoubt(int best, bool imposed)
    {
        if (_doubted[best] != Formulas.False || imposed)
        {
            return _doubted[best] switch
            {
                Formulas.True => true,
                Formulas.False => false,
                _ => null,
            };
        }

        bool? found = false;
        for (var i = 0; i < _count; i++)
        {
            if (i == best || _gone[i] || _doubted[i] == Formulas.False || Outscores(best, i))
            {
                continue;
            }

            if (_out[i] == Formulas.False && _doubted[i] == Formulas.True && Outscores(i, best))
            {
                return true;
            }

            found = null;
        }

        return found;
    }
}
