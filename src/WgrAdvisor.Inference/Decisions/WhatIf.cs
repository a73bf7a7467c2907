using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Which alternative is chosen on what is known, and which changes of facts would make it another.</summary>
/// <remarks>
/// On what is known: a rule that waits takes nothing out, imposes nothing and weighs nothing. It is what Kleene's logic shows, so a change
/// that is found does what it says; whether cases can be is left to the caller. Not safe to share between threads.
/// </remarks>
public sealed class WhatIf
{
    private readonly Decision _decision;
    private readonly ImmutableArray<ImmutableArray<int>> _points;
    private readonly ChangingCase _case;
    private readonly Dictionary<string, FactValue> _known;
    private readonly List<Change> _made = [];

    /// <summary>Starts from what is known.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="known">The known facts.</param>
    public WhatIf(Decision decision, ImmutableArray<ImmutableArray<int>> points, IReadOnlyCollection<KeyValuePair<string, FactValue>> known)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(known);
        (_decision, _points) = (decision, points);
        _case = new ChangingCase(decision.Cone, decision.Program.CreateCase(known));
        _known = new Dictionary<string, FactValue>(known, StringComparer.Ordinal);
        Ranking = Rank();
        Fork = Ranking.IsEmpty ? null : ForkOf(Ranking[0]);
    }

    /// <summary>The alternatives that are not out, best first.</summary>
    public ImmutableArray<int> Ranking { get; }

    /// <summary>The fact that must be known before the best of them is chosen; <see langword="null"/> when there is none.</summary>
    public Fork? Fork { get; }

    /// <summary>What is chosen after some changes.</summary>
    /// <param name="changes">The changes, of facts that differ.</param>
    /// <returns>The index of the alternative, and the case as it then is; no alternative when every one is out or a fact must be known first.</returns>
    public (int? Chosen, Case Case) After(IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var mark = _case.Mark;
        foreach (var change in changes)
        {
            Make(change);
        }

        var result = (Chosen(), _case.ToCase());
        _made.Clear();
        _case.TakeBack(mark);
        return result;
    }

    /// <summary>By alternative the sets of the fewest changes after which it is chosen.</summary>
    /// <param name="wanted">The alternatives to look for, by their index.</param>
    /// <param name="choices">By fact that may change: the changes to choose one from.</param>
    /// <param name="mostChanges">The size of the largest set to try.</param>
    /// <param name="mostTries">How many sets of one size may be tried; a size that has more is not tried, nor is a larger one.</param>
    /// <param name="holds">Whether an alternative can be chosen in a case: sets that lead to a case that cannot be are left out.</param>
    /// <returns>By alternative every such set; none when it takes more changes, or can never be.</returns>
    public ImmutableArray<ImmutableArray<ImmutableArray<Change>>> FewestChanges(
        IReadOnlySet<int> wanted,
        ImmutableArray<ImmutableArray<Change>> choices,
        int mostChanges,
        int mostTries,
        Func<int, Case, bool> holds)
    {
        var found = _decision.Alternatives.Select(_ => ImmutableArray<ImmutableArray<Change>>.Empty).ToArray();
        var left = wanted.ToHashSet();
        for (var size = 1; size <= mostChanges && left.Count > 0 && NumberOfSets(choices, size) <= mostTries; size++)
        {
            var these = new List<(int Alternative, ImmutableArray<Change> Changes)>();
            Try(0, size);
            foreach (var group in these.GroupBy(each => each.Alternative))
            {
                found[group.Key] = [.. group.Select(each => each.Changes)];
                left.Remove(group.Key);
            }

            void Try(int from, int more)
            {
                if (more == 0)
                {
                    if (Chosen() is { } chosen && left.Contains(chosen) && holds(chosen, _case.ToCase()))
                    {
                        these.Add((chosen, [.. _made]));
                    }

                    return;
                }

                for (var choice = from; choice <= choices.Length - more; choice++)
                {
                    foreach (var change in choices[choice])
                    {
                        var mark = _case.Mark;
                        Make(change);
                        Try(choice + 1, more - 1);
                        _made.RemoveAt(_made.Count - 1);
                        _case.TakeBack(mark);
                    }
                }
            }
        }

        return [.. found];
    }

    /// <summary>In how many ways a change can be chosen for so many facts.</summary>
    private static long NumberOfSets(ImmutableArray<ImmutableArray<Change>> choices, int size)
    {
        var ways = new long[size + 1];
        ways[0] = 1;
        foreach (var choice in choices)
        {
            for (var chosen = size; chosen > 0; chosen--)
            {
                ways[chosen] += ways[chosen - 1] * choice.Length;
            }
        }

        return ways[size];
    }

    private void Make(Change change)
    {
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

    private int? Chosen()
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

        return best < 0 || ForkOf(best) is not null ? null : best;
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
                for (var i = 0; i < score.Length; i++)
                {
                    score[i] += _points[c][i];
                }
            }
        }
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
        var imposed = IsTrue(_decision.ImposedAt[j]).CompareTo(IsTrue(_decision.ImposedAt[i]));
        var doubted = IsTrue(_decision.DoubtedAt[i]).CompareTo(IsTrue(_decision.DoubtedAt[j]));
        var points = score[j].CompareTo(score[i]);
        return imposed != 0 ? imposed : doubted != 0 ? doubted : points != 0 ? points : i.CompareTo(j);
    }

    private bool IsTrue(int place) => place >= 0 && _case.TruthOf(place) == Truth.True;

    private Fork? ForkOf(int alternative)
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
}
