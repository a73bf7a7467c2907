namespace WgrAdvisor.Inference.Compilation;

/// <summary>Orders derived facts so that each comes after what it needs, and finds the circles that make this impossible.</summary>
internal static class DerivedFactOrder
{
    /// <summary>Finds circles; each is listed once, starting with the fact on it that is reached first.</summary>
    public static List<List<string>> FindCycles(IEnumerable<string> ids, IReadOnlyDictionary<string, SortedSet<string>> needs)
    {
        var cycles = new List<List<string>>();
        Walk(ids, needs, cycles);
        return cycles;
    }

    /// <summary>Orders the facts; the dependencies must be free of circles.</summary>
    public static List<string> Sort(IEnumerable<string> ids, IReadOnlyDictionary<string, SortedSet<string>> needs) =>
        Walk(ids, needs, []);

    private static List<string> Walk(
        IEnumerable<string> ids,
        IReadOnlyDictionary<string, SortedSet<string>> needs,
        List<List<string>> cycles)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        var order = new List<string>();
        foreach (var id in ids)
        {
            Visit(id);
        }

        return order;

        void Visit(string id)
        {
            if (done.Contains(id))
            {
                return;
            }

            var start = path.IndexOf(id);
            if (start >= 0)
            {
                cycles.Add(path[start..]);
                return;
            }

            path.Add(id);
            foreach (var need in needs[id])
            {
                Visit(need);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(id);
            order.Add(id);
        }
    }
}
