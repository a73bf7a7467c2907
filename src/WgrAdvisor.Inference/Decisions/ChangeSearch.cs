using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Looks for the sets of changes of a given cost that reach a goal for one alternative.</summary>
/// <remarks>
/// While a rule stands in the way of the goal, one of the facts that the rule rests on must change, so only these are tried. Otherwise every
/// change is, in order: a set that begins with an earlier change was tried already. So no set is missed.
/// </remarks>
internal sealed class ChangeSearch(WhatIf what, int alternative, Goal goal, ImmutableArray<ImmutableArray<Change>> choices, int mostTries)
{
    /// <summary>That a case cannot be takes so many times as long to tell as what is chosen in it.</summary>
    private const int TriesOfARefusal = 50;

    private readonly int _leastCost = choices.SelectMany(choice => choice).Select(change => change.Cost).DefaultIfEmpty(1).Min();
    private readonly bool[] _used = new bool[choices.Length];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Change> _order = [.. choices.SelectMany(choice => choice)];
    private int _tries;

    /// <summary>The sets that were found, each in the order of the choices.</summary>
    public ImmutableArray<ChangeSet> Found { get; private set; } = [];

    /// <summary>Looks for all sets of a cost. When none of a lower cost will do, of none of them a part will.</summary>
    /// <returns>Whether it looked everywhere.</returns>
    public bool TryFind(int cost) => Search(cost, 0);

    private bool Search(int costLeft, int from)
    {
        if (costLeft < _leastCost)
        {
            if (costLeft == 0 && what.SeemsToReach(goal, alternative))
            {
                TakeOrRefuse();
            }

            return ++_tries <= mostTries;
        }

        var inTheWay = what.InTheWayOf(goal, alternative);
        for (var choice = from; choice < choices.Length; choice++)
        {
            if (_used[choice] || (inTheWay.Count > 0 && !inTheWay.Contains(choices[choice][0].Fact)))
            {
                continue;
            }

            _used[choice] = true;
            foreach (var change in choices[choice].Where(change => change.Cost <= costLeft))
            {
                var mark = what.Make(change);
                var goOn = Search(costLeft - change.Cost, inTheWay.Count > 0 ? from : choice + 1);
                what.TakeBack(mark);
                if (!goOn)
                {
                    return false;
                }
            }

            _used[choice] = false;
        }

        return true;
    }

    private void TakeOrRefuse()
    {
        ImmutableArray<Change> changes = [.. what.Made.OrderBy(_order.IndexOf)];
        if (!_seen.Add(string.Join(' ', changes.Select(_order.IndexOf))))
        {
            return;
        }

        if (what.CanBe(goal, alternative))
        {
            Found = Found.Add(new ChangeSet(changes, what.IsImposed(alternative)));
        }
        else
        {
            _tries += TriesOfARefusal;
        }
    }
}
