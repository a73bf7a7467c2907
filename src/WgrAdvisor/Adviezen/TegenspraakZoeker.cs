using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Finds every smallest set of answers that leaves no form on the date of the plan, by the hitting-set tree of conflict diagnosis.</summary>
/// <remarks>Source: R. Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987).</remarks>
internal sealed class TegenspraakZoeker(Regelset regelset, IInferenceEngine engine, ImmutableSortedDictionary<string, FactValue> facts)
{
    private const int MaxSets = 20;

    // The law that holds on the date is what the answers clash with: another date is no way out.
    private readonly ImmutableSortedSet<string> _answers =
        facts.Keys.Where(id => id != Regelset.Peildatum).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The smallest sets, shortest first; at most twenty.</summary>
    public ImmutableArray<Tegenspraak> Find()
    {
        var found = new List<ImmutableSortedSet<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<ImmutableSortedSet<string>>([ImmutableSortedSet.Create<string>(StringComparer.Ordinal)]);
        while (queue.TryDequeue(out var removed) && found.Count < MaxSets)
        {
            var rest = _answers.Except(removed);
            if (!seen.Add(string.Join(' ', removed)) || !LeavesNone(rest))
            {
                continue;
            }

            var clash = found.FirstOrDefault(set => set.Intersect(removed).IsEmpty);
            if (clash is null)
            {
                clash = Shrink(rest);
                found.Add(clash);
            }

            foreach (var fact in clash)
            {
                queue.Enqueue(removed.Add(fact));
            }
        }

        return [.. found.OrderBy(set => set.Count).ThenBy(set => string.Join(' ', set), StringComparer.Ordinal).Select(ToTegenspraak)];
    }

    private Tegenspraak ToTegenspraak(ImmutableSortedSet<string> clash) => new(
        [.. clash.Select(id => new Grond(id, facts[id]))],
        [.. clash.Select(id => new Oplossing(id, [.. Remaining(_answers.Remove(id))]))]);

    private ImmutableSortedSet<string> Shrink(ImmutableSortedSet<string> set) =>
        set.Aggregate(set, (rest, fact) => LeavesNone(rest.Remove(fact)) ? rest.Remove(fact) : rest);

    private bool LeavesNone(IEnumerable<string> kept) => !Remaining(kept).Any();

    private IEnumerable<string> Remaining(IEnumerable<string> kept)
    {
        var evaluation = engine.Evaluate(kept.Append(Regelset.Peildatum).Select(id => KeyValuePair.Create(id, facts[id])));
        return regelset.Vormen.Select(vorm => vorm.Id).Where(vorm => evaluation.IsAfgevallen(vorm) != Truth.True);
    }
}
