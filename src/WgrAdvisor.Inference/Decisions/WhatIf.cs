using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Which alternative is chosen on what is known, and which changes of facts would make it another.</summary>
/// <remarks>
/// On what is known: a rule that waits takes nothing out, imposes nothing and weighs nothing. It is what Kleene's logic shows, so a change
/// that is found does what it says; whether a case can be, and can leave an alternative, is asked of the caller. Not safe to share between threads.
/// </remarks>
public sealed class WhatIf
{
    private readonly Decision _decision;
    private readonly ImmutableArray<ImmutableArray<int>> _points;
    private readonly ChangingCase _case;
    private readonly Func<int?, Case, bool> _canBe;
    private readonly Dictionary<string, FactValue> _known;
    private readonly List<Change> _made = [];

    /// <summary>Starts from what is known.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="known">The known facts.</param>
    /// <param name="canBe">Whether some way to fill in a case can be, and leaves an alternative when its index is given.</param>
    public WhatIf(
        Decision decision,
        ImmutableArray<ImmutableArray<int>> points,
        IReadOnlyCollection<KeyValuePair<string, FactValue>> known,
        Func<int?, Case, bool> canBe)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(known);
        (_decision, _points, _canBe) = (decision, points, canBe);
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
    /// <returns>The index of the alternative; <see langword="null"/> when there is none, when the case cannot be, or when a fact must be known before it is chosen.</returns>
    public int? ChosenAfter(IEnumerable<Change> changes) => After(changes, ChosenNow);

    /// <summary>Whether a goal is reached after some changes; of what is chosen it is asked of all that goes before it whether it can be.</summary>
    /// <param name="changes">The changes, of facts that differ.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="alternative">The alternative, by its index.</param>
    /// <returns>Whether it is reached.</returns>
    public bool ReachesAfter(IEnumerable<Change> changes, Goal goal, int alternative) =>
        After(changes, () => goal == Goal.Chosen ? ChosenNow() == alternative : Reaches(goal, alternative));

    private int? ChosenNow()
    {
        if (FirstThatHolds(_decision.ForbiddingAt) is not null)
        {
            return null;
        }

        var now = _case.ToCase();
        var best = Rank().Where(alternative => _canBe(alternative, now)).Select(alternative => (int?)alternative).FirstOrDefault();
        return best is { } index && ForkOf(index) is null ? best : null;
    }

    private T After<T>(IEnumerable<Change> changes, Func<T> ask)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var mark = _case.Mark;
        foreach (var change in changes)
        {
            Make(change);
        }

        var answer = ask();
        _made.Clear();
        _case.TakeBack(mark);
        return answer;
    }

    /// <summary>By alternative the sets of the fewest changes after which it is chosen; with fewer of these changes it is not.</summary>
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
            if (Best() is { } best && wanted.Contains(best) && Reaches(Goal.Chosen, best))
            {
                found[best] = found[best].Add(new ChangeSet([change], IsImposed(best)));
            }

            TakeBack(mark);
        }

        foreach (var alternative in wanted.Where(alternative => found[alternative].IsEmpty))
        {
            found[alternative] = Search(alternative, Goal.Chosen, choices, 2, mostChanges, mostTries);
        }

        return [.. found];
    }

    /// <summary>The sets of changes, of the least cost together, that reach a goal for an alternative; with fewer of these changes it is not reached.</summary>
    /// <param name="alternative">The alternative, by its index.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="choices">By fact, or by what is weighed, that may change: the changes to choose one from.</param>
    /// <param name="mostCost">The highest cost to try.</param>
    /// <param name="mostTries">How many sets of one cost may be tried; when it takes more, nothing of that cost or a higher one is said.</param>
    /// <returns>Every such set; none when it takes more, can never be, or is so already.</returns>
    public ImmutableArray<ChangeSet> CheapestChanges(int alternative, Goal goal, ImmutableArray<ImmutableArray<Change>> choices, int mostCost, int mostTries) =>
        ReachesAfter([], goal, alternative) ? [] : Search(alternative, goal, choices, 1, mostCost, mostTries);

    /// <summary>The sets of the fewest changes after which a rule surely holds, of a case that can be; with fewer of these changes it does not.</summary>
    /// <param name="rule">The rule, by its index; one that the decision rests on.</param>
    /// <param name="choices">By fact that may change: the changes to choose one from.</param>
    /// <param name="mostChanges">The size of the largest set to try.</param>
    /// <param name="mostTries">How many sets of one size may be tried; when it takes more, nothing of that size or a larger one is said.</param>
    /// <returns>Every such set; none when it takes more, can never be, or is so already.</returns>
    public ImmutableArray<ImmutableArray<Change>> FewestThatMake(int rule, ImmutableArray<ImmutableArray<Change>> choices, int mostChanges, int mostTries)
    {
        var place = _decision.Cone.IndexOf(_decision.Program.RuleNode(rule));
        for (var size = 1; size <= mostChanges && TruthOf(place) != Truth.True; size++)
        {
            var search = new RuleSearch(this, place, choices, mostTries);
            if (!search.TryFind(size))
            {
                break;
            }

            ImmutableArray<ImmutableArray<Change>> needed = [.. search.Found.Where(set => !set.Any(change => After(set.Remove(change), () => TruthOf(place) == Truth.True)))];
            if (needed.Length > 0)
            {
                return needed;
            }
        }

        return [];
    }

    private ImmutableArray<ChangeSet> Search(int alternative, Goal goal, ImmutableArray<ImmutableArray<Change>> choices, int leastCost, int mostCost, int mostTries)
    {
        for (var cost = leastCost; cost <= mostCost; cost++)
        {
            var search = new ChangeSearch(this, alternative, goal, choices, mostTries);
            if (!search.TryFind(cost))
            {
                break;
            }

            if (!search.Found.IsEmpty)
            {
                return WithoutNeedless(search.Found, goal, alternative);
            }
        }

        return [];
    }

    /// <summary>The sets without changes that are not needed; that can be when rules together take out what goes before the alternative.</summary>
    private ImmutableArray<ChangeSet> WithoutNeedless(ImmutableArray<ChangeSet> sets, Goal goal, int alternative)
    {
        var smallest = new List<ChangeSet>();
        foreach (var set in sets)
        {
            var needed = set.Changes;
            while (needed.Length > 1 && needed.FirstOrDefault(change => ReachesAfter(needed.Remove(change), goal, alternative)) is { } needless)
            {
                needed = needed.Remove(needless); // without it another may be needless that was not before
            }

            if (!smallest.Exists(other => other.Changes.SequenceEqual(needed)))
            {
                smallest.Add(set with { Changes = needed });
            }
        }

        return [.. smallest];
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

    /// <summary>The facts behind a rule that stands in the way of a goal; none when no rule does.</summary>
    internal HashSet<string> InTheWayOf(Goal goal, int alternative) =>
        (FirstThatHolds(_decision.ForbiddingAt) ?? FirstThatHolds(OutAt(goal, alternative))) is { } place ? FactsOf(_case.VariablesBehind(place)) : [];

    /// <summary>The truth of a condition of the cone now.</summary>
    internal Truth TruthOf(int place) => _case.TruthOf(place);

    /// <summary>The facts of which one must change before a condition can hold: those behind it when it does not; while it waits, all that it tests.</summary>
    internal HashSet<string> FactsToMakeHold(int place) => FactsOf(TruthOf(place) == Truth.False ? _case.VariablesBehind(place) : _case.VariablesUnder(place));

    /// <summary>Whether the case as it is now can be.</summary>
    internal bool CanBeNow() => FirstThatHolds(_decision.ForbiddingAt) is null && _canBe(null, _case.ToCase());

    private bool Reaches(Goal goal, int alternative) => SeemsToReach(goal, alternative) && CanBe(goal, alternative);

    /// <summary>Whether a goal is reached for an alternative, if that can be.</summary>
    internal bool SeemsToReach(Goal goal, int alternative) =>
        FirstThatHolds(OutAt(goal, alternative)) is null
        && FirstThatHolds(_decision.ForbiddingAt) is null
        && (goal != Goal.Chosen || (Best() == alternative && ForkOf(alternative) is null));

    /// <summary>Whether what seems to reach a goal for an alternative can be.</summary>
    internal bool CanBe(Goal goal, int alternative) => _canBe(goal == Goal.NotOutByTheFirst ? null : alternative, _case.ToCase());

    private int[] OutAt(Goal goal, int alternative) => goal == Goal.NotOutByTheFirst ? _decision.FirstOutAt[alternative] : _decision.OutAt[alternative];

    private int? FirstThatHolds(int[] places)
    {
        foreach (var place in places)
        {
            if (_case.TruthOf(place) == Truth.True)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The facts of some variables, with what they are reckoned from.</summary>
    private HashSet<string> FactsOf(HashSet<int> variables)
    {
        var facts = variables.Select(variable => _decision.Program.Facts[_decision.Program.Variables[variable].Fact].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var difference in _decision.Space.Differences.Where(difference => facts.Contains(difference.Result)))
        {
            facts.Add(difference.Whole);
            facts.Add(difference.Part);
        }

        return facts;
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

    private bool IsOut(int i) => FirstThatHolds(_decision.OutAt[i]) is not null;

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
