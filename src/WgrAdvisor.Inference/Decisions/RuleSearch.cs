using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Looks for the sets of so many changes after which a condition surely holds, and not already after fewer of them.</summary>
internal sealed class RuleSearch(WhatIf what, int place, ImmutableArray<ImmutableArray<Change>> choices, int mostTries)
{
    private readonly List<Change> _order = [.. choices.SelectMany(choice => choice)];
    private readonly Dictionary<string, ImmutableArray<Change>> _found = new(StringComparer.Ordinal);
    private int _tries;

    /// <summary>The sets that were found, each in the order of the choices.</summary>
    public IEnumerable<ImmutableArray<Change>> Found => _found.Values;

    /// <summary>Looks for all sets of a size.</summary>
    /// <returns>Whether it looked everywhere.</returns>
    public bool TryFind(int size)
    {
        Try(size);
        return _tries <= mostTries;
    }

    private void Try(int left)
    {
        if (left == 0 || what.TruthOf(place) == Truth.True)
        {
            if (left == 0 && what.TruthOf(place) == Truth.True && what.CanBeNow())
            {
                ImmutableArray<Change> changes = [.. what.Made.OrderBy(_order.IndexOf)];
                _found.TryAdd(string.Join(' ', changes.Select(_order.IndexOf)), changes);
            }

            return;
        }

        var facts = what.FactsToMakeHold(place);
        foreach (var change in choices.Where(choice => choice.Length > 0 && facts.Contains(choice[0].Fact) && what.Made.All(made => made.Fact != choice[0].Fact)).SelectMany(choice => choice).ToList())
        {
            if (++_tries > mostTries)
            {
                return;
            }

            var mark = what.Make(change);
            Try(left - 1);
            what.TakeBack(mark);
        }
    }
}
