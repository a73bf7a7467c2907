namespace WgrAdvisor;

/// <summary>Suggests what someone meant who wrote an identifier that does not exist.</summary>
public static class Suggestion
{
    /// <summary>The Dutch hint: the nearest candidate, or else the list of candidates.</summary>
    internal static string For(string written, IReadOnlyCollection<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $"Bedoelde u '{nearest}'?"
        : candidates.Count == 0 ? "Haal het weg."
        : candidates.Count <= 20 ? $"Kies uit: {string.Join(", ", candidates)}."
        : "Controleer de spelling.";

    /// <summary>The candidate that is nearest in spelling, or <see langword="null"/> when none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">The identifiers that exist.</param>
    /// <returns>The candidate.</returns>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Length > 100)
        {
            return null;
        }

        // A candidate of quite another length cannot be near; to leave it out keeps a thousand long mistakes cheap.
        var lower = written.ToLowerInvariant();
        var (best, distance) = candidates
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= Furthest(candidate))
            .Select(candidate => (Candidate: candidate, Distance: Distance(lower, candidate.ToLowerInvariant())))
            .DefaultIfEmpty((Candidate: "", Distance: int.MaxValue))
            .MinBy(pair => pair.Distance);
        return distance <= Furthest(best) ? best : null;
    }

    /// <summary>The largest distance at which something still looks like a candidate.</summary>
    private static int Furthest(string candidate) => Math.Max(2, candidate.Length / 3);

    /// <summary>The number of letters to insert, remove or replace to turn one text into the other (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
