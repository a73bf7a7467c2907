using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Which alternative is chosen on what is known, and which changes of facts would make it another.</summary>
/// <remarks>
/// On what is known: a rule that waits takes nothing out, imposes nothing and weighs nothing. It is what Kleene's logic shows, so a change
/// that is found does what it says; whether an alternative can be chosen in a case at all is asked of the caller. Not safe to share between threads.
/// </remarks>
public sealed class WhatIf
{
    private readonly Decision _decision;
    private readonly ImmutableArray<ImmutableArray<int>> _points;
    private readonly ChangingCase _case;
    private readonly Func<int, Case, bool> _canBeChosen;
    private readonly Dictionary<string, FactValue> _known;
    private readonly List<Change> _made = [];

    /// <summary>Starts from what is known.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="known">The known facts.</param>
    /// <param name="canBeChosen">Whether some way to fill in a case, that can be, leaves an alternative, given by its index.</param>
    public WhatIf(
        Decision decision,
        ImmutableArray<ImmutableArray<int>> points,
        IReadOnlyCollection<KeyValuePair<string, FactValue>> known,
        Func<int, Case, bool> canBeChosen)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(known);
        (_decision, _points, _canBeChosen) = (decision, points, canBeChosen);
        _case = new ChangingCase(decision.Cone, decision.Program.CreateCase(known));
        _known = new Dictionary<string, FactValue>(known, StringComparer.Ordinal);
        Ranking = Rank();
    }

    /// <summary>The alternatives that no rule takes out, best first.</summary>
    public ImmutableArray<int> Ranking { get; }

    /// <summary>The fact that must be known before an alternative is chosen; <see langword="null"/> when there is none.</summary>
    /// <param name="alternative">The alternative, by its index.</param>
    /// <returns>The fork.</returns>
    public Fork? ForkOf(int alternative)
    {
        for (var i = 0; i < _decision.Forks.Length; i++)
        {
            var fork = _decision.Forks[i];
            if (fork.Alternatives.Contains(alternative) && _case.TruthOf(_decision.ForkAt[i]) != Truth.False && ValueOf(fork.Fact) is null)
            {
                return fork;
            }
        }

        return null;
    }

    /// <summary>What is chosen after some changes: the best that can be.</summary>
    /// <param name="changes">The changes, of facts that differ.</param>
    /// <returns>The index of the alternative; <see langword="null"/> when there is none, or when a fact must be known before it is chosen.</returns>
    public int? ChosenAfter(IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var mark = _case.Mark;
        foreach (var change in changes)
        {
            Make(change);
        }

        var now = _case.ToCase();
        var best = Rank().Where(alternative => _canBeChosen(alternative, now)).Select(alternative => (int?)alternative).FirstOrDefault();
        var chosen = best is { } index && ForkOf(index) is null ? best : null;
        _made.Clear();
        _case.TakeBack(mark);
        return chosen;
    }

    /// <summary>By alternative the sets of the fewest changes after which it is chosen.</summary>
    /// <param name="wanted">The alternatives to look for, by their index.</param>
    /// <param name="choices">By fact, or by what is weighed, that may change: the changes to choose one from.</param>
    /// <param name="mostChanges">The size of the largest set to try.</param>
    /// <param name="mostTries">How many sets of one size may be tried for one alternative; when it takes more, nothing of that size is said of it.</param>
    /// <returns>By alternative every such set; none when it takes more changes, or can never be.</returns>
    public ImmutableArray<ImmutableArray<ChangeSet>> FewestChanges(IReadOnlySet<int> wanted, ImmutableArray<ImmutableArray<Change>> choices, int mostChanges, int mostTries)
    {
        var found = _decision.Alternatives.Select(_ => ImmutableArray<ChangeSet>.Empty).ToArray();
        foreach (var change in choices.SelectMany(choice => choice))
        {
            var mark = Make(change);
            if (Best() is { } best && wanted.Contains(best) && IsChosen(best))
            {
                found[best] = found[best].Add(new ChangeSet([change], IsImposed(best)));
            }

            TakeBack(mark);
        }

        foreach (var alternative in wanted.Where(alternative => found[alternative].IsEmpty))
        {
            for (var size = 2; size <= mostChanges && found[alternative].IsEmpty; size++)
            {
                var search = new ChangeSearch(this, alternative, choices, mostTries);
                if (!search.TryFind(size))
                {
                    break;
                }

                found[alternative] = search.Found;
            }
        }

        return [.. found];
    }

    /// <summary>Makes a change.</summary>
    /// <returns>What to give to <see cref="TakeBack"/>.</returns>
    internal int Make(Change change)
    {
        var mark = _case.Mark;
        _made.Add(change);
        foreach (var (variable, mask) in change.Masks)
        {
            _case.Set(variable, mask);
        }

        foreach (var difference in _decision.Space.Differences)
        {
            if (difference.Whole == change.Fact || difference.Part == change.Fact)
            {
                var variable = _decision.Program.FirstVariableOf(difference.Result);
                var definition = _decision.Program.Variables[variable];
                _case.Set(variable, NumberOf(difference.Whole) - NumberOf(difference.Part) is { } result ? definition.MaskOf(result) : definition.Full);
            }
        }

        return mark;
    }

    /// <summary>Takes back the last change.</summary>
    internal void TakeBack(int mark)
    {
        _made.RemoveAt(_made.Count - 1);
        _case.TakeBack(mark);
    }

    /// <summary>The changes that were made and not taken back.</summary>
    internal IReadOnlyList<Change> Made => _made;

    /// <summary>The facts that keep an alternative out; none when it is not out.</summary>
    internal HashSet<string> KeptOutBy(int alternative)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in _decision.OutAt[alternative])
        {
            if (_case.TruthOf(place) == Truth.True)
            {
                foreach (var variable in _case.VariablesBehind(place))
                {
                    AddWithWhatItIsReckonedFrom(_decision.Program.Facts[_decision.Program.Variables[variable].Fact].Id, facts);
                }

                break;
            }
        }

        return facts;
    }

    private void AddWithWhatItIsReckonedFrom(string fact, HashSet<string> facts)
    {
        facts.Add(fact);
        foreach (var difference in _decision.Space.Differences.Where(difference => difference.Result == fact))
        {
            facts.Add(difference.Whole);
            facts.Add(difference.Part);
        }
    }

    private long? NumberOf(string fact) => (ValueOf(fact) as FactValue.Number)?.Value;

    private FactValue? ValueOf(string fact)
    {
        for (var i = _made.Count - 1; i >= 0; i--)
        {
            if (_made[i].Fact == fact)
            {
                return _made[i].Value;
            }
        }

        return _known.GetValueOrDefault(fact);
    }

    /// <summary>Whether an alternative is chosen now, when it is the best.</summary>
    internal bool IsChosen(int best) => ForkOf(best) is null && _canBeChosen(best, _case.ToCase());

    /// <summary>Whether an alternative is imposed now.</summary>
    internal bool IsImposed(int alternative) => IsTrue(_decision.ImposedAt[alternative]);

    /// <summary>The best that no rule takes out now.</summary>
    internal int? Best()
    {
        Span<int> score = stackalloc int[_decision.Alternatives.Length];
        Weigh(score);
        var best = -1;
        for (var i = 0; i < score.Length; i++)
        {
            if (!IsOut(i) && (best < 0 || Compare(i, best, score) < 0))
            {
                best = i;
            }
        }

        return best < 0 ? null : best;
    }

    private ImmutableArray<int> Rank()
    {
        var score = new int[_decision.Alternatives.Length];
        Weigh(score);
        int[] standing = [.. Enumerable.Range(0, score.Length).Where(i => !IsOut(i))];
        Array.Sort(standing, (i, j) => Compare(i, j, score));
        return [.. standing];
    }

    private void Weigh(Span<int> score)
    {
        for (var c = 0; c < _points.Length; c++)
        {
            if (_case.TruthOf(_decision.ConsiderationAt[c]) == Truth.True)
            {
                var points = PointsOf(c);
                for (var i = 0; i < score.Length; i++)
                {
                    score[i] += points[i];
                }
            }
        }
    }

    private ImmutableArray<int> PointsOf(int consideration)
    {
        for (var i = _made.Count - 1; i >= 0; i--)
        {
            if (_made[i].Points.TryGetValue(consideration, out var points))
            {
                return points;
            }
        }

        return _points[consideration];
    }

    private bool IsOut(int i)
    {
        foreach (var place in _decision.OutAt[i])
        {
            if (_case.TruthOf(place) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Negative when the one goes before the other: what is imposed first, then what is not doubted, then what has more points, then what stands earlier.</summary>
    private int Compare(int i, int j, ReadOnlySpan<int> score)
    {
        var imposed = IsImposed(j).CompareTo(IsImposed(i));
        var doubted = IsTrue(_decision.DoubtedAt[i]).CompareTo(IsTrue(_decision.DoubtedAt[j]));
        var points = score[j].CompareTo(score[i]);
        return imposed != 0 ? imposed : doubted != 0 ? doubted : points != 0 ? points : i.CompareTo(j);
    }

    private bool IsTrue(int place) => place >= 0 && _case.TruthOf(place) == Truth.True;
}
