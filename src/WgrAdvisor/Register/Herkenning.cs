using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>One way to recognise an option in a row of a register.</summary>
/// <param name="Optie">The option.</param>
/// <param name="Kolom">The column to look in.</param>
/// <param name="Woorden">Whole words, any of which is enough; capitals make no difference.</param>
/// <param name="Waarden">Values of the list in the column, any of which is enough.</param>
public sealed record Herkenning(string Optie, string Kolom, ImmutableArray<string> Woorden, ImmutableArray<string> Waarden)
{
    /// <summary>Whether a cell shows the option.</summary>
    /// <param name="cel">The text of the cell.</param>
    /// <returns>Whether one of the words or values is there.</returns>
    public bool IsIn(string cel)
    {
        ArgumentNullException.ThrowIfNull(cel);
        return Woorden.Any(woord => HeeftWoord(cel, woord)) || Waarden.Intersect(cel.Split('|', StringSplitOptions.TrimEntries)).Any();
    }

    private static bool HeeftWoord(string tekst, string woord)
    {
        for (var at = 0; (at = tekst.IndexOf(woord, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + woord.Length;
            if ((at == 0 || !char.IsLetterOrDigit(tekst[at - 1])) && (end == tekst.Length || !char.IsLetterOrDigit(tekst[end])))
            {
                return true;
            }
        }

        return false;
    }
}
