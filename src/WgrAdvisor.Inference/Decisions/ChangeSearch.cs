using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Looks for the sets of so many changes after which one alternative is chosen.</summary>
/// <remarks>
/// While a rule keeps the alternative out, one of the facts that the rule rests on must change, so only these are tried. Otherwise every
/// change is, in order: a set that begins with an earlier change was tried already. So no set is missed.
/// </remarks>
internal sealed class ChangeSearch(WhatIf what, int alternative, ImmutableArray<ImmutableArray<Change>> choices, int mostTries)
{
    private readonly bool[] _used = new bool[choices.Length];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Change> _order = [.. choices.SelectMany(choice => choice)];
    private int _tries;

    /// <summary>The sets that were found, each in the order of the choices.</summary>
    public ImmutableArray<ChangeSet> Found { get; private set; } = [];

    /// <summary>Looks for all sets of a size of which no part will do.</summary>
    /// <returns>Whether it looked everywhere.</returns>
    public bool TryFind(int size) => Search(size, 0);

    private bool Search(int more, int from)
    {
        if (more == 0)
        {
            if (what.Best() == alternative && what.IsChosen(alternative))
            {
                ImmutableArray<Change> changes = [.. what.Made.OrderBy(_order.IndexOf)];
                if (_seen.Add(string.Join(' ', changes.Select(_order.IndexOf))))
                {
                    Found = Found.Add(new ChangeSet(changes, what.IsImposed(alternative)));
                }
            }

            return ++_tries <= mostTries;
        }

        var keptOutBy = what.KeptOutBy(alternative);
        for (var choice = from; choice < choices.Length; choice++)
        {
            if (_used[choice] || (keptOutBy.Count > 0 && !keptOutBy.Contains(choices[choice][0].Fact)))
            {
                continue;
            }

            _used[choice] = true;
            foreach (var change in choices[choice])
            {
                var mark = what.Make(change);
                var goOn = Search(more - 1, keptOutBy.Count > 0 ? from : choice + 1);
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
}
