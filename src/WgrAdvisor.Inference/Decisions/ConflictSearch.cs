using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Finds the smallest sets of things that together conflict: without any one of its things such a set does not.</summary>
/// <remarks>
/// By the hitting-set tree of conflict diagnosis. Source: R. Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987).
/// </remarks>
public sealed class ConflictSearch
{
    private readonly Func<ImmutableSortedSet<string>, bool> _conflicts;
    private readonly int _mostTries;
    private int _tries;

    private ConflictSearch(Func<ImmutableSortedSet<string>, bool> conflicts, int mostTries) => (_conflicts, _mostTries) = (conflicts, mostTries);

    private bool GaveUp => _tries > _mostTries;

    /// <summary>Finds them.</summary>
    /// <param name="things">All things, with ordinal order.</param>
    /// <param name="conflicts">Whether a set conflicts; when it does, so must every set with more.</param>
    /// <param name="mostSets">How many sets to find.</param>
    /// <param name="mostTries">How often to ask whether a set conflicts.</param>
    /// <returns>The sets, in the order in which they were found: all of them, unless it takes more.</returns>
    public static ImmutableArray<ImmutableSortedSet<string>> Find(
        ImmutableSortedSet<string> things,
        Func<ImmutableSortedSet<string>, bool> conflicts,
        int mostSets,
        int mostTries)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(conflicts);
        return new ConflictSearch(conflicts, mostTries).Find(things, mostSets);
    }

    private ImmutableArray<ImmutableSortedSet<string>> Find(ImmutableSortedSet<string> things, int mostSets)
    {
        var found = ImmutableArray<ImmutableSortedSet<string>>.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<ImmutableSortedSet<string>>([things.Clear()]);
        while (queue.TryDequeue(out var removed) && found.Length < mostSets && !GaveUp)
        {
            if (!seen.Add(string.Join(' ', removed)))
            {
                continue;
            }

            var conflict = found.FirstOrDefault(set => set.Intersect(removed).IsEmpty);
            if (conflict is null)
            {
                var rest = things.Except(removed);
                if (!Conflicts(rest) || Smallest(rest) is not { } smallest)
                {
                    continue;
                }

                conflict = smallest;
                found = found.Add(conflict);
            }

            foreach (var thing in conflict)
            {
                queue.Enqueue(removed.Add(thing));
            }
        }

        return found;
    }

    /// <summary>A set without the things that it conflicts without; none when that takes too long to tell.</summary>
    private ImmutableSortedSet<string>? Smallest(ImmutableSortedSet<string> set)
    {
        var smallest = set;
        foreach (var thing in set)
        {
            var less = smallest.Remove(thing);
            smallest = Conflicts(less) ? less : smallest;
        }

        return GaveUp ? null : smallest;
    }

    private bool Conflicts(ImmutableSortedSet<string> set) => ++_tries <= _mostTries && _conflicts(set);
}
