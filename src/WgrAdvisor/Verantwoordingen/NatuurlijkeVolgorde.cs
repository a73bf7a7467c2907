using System.Globalization;
using System.Text.RegularExpressions;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>Orders article numbers as people do: 8, 10, 10a, 13; not 10, 10a, 13, 8.</summary>
internal sealed partial class NatuurlijkeVolgorde : IComparer<string>
{
    /// <summary>The one instance; it has no state.</summary>
    public static readonly NatuurlijkeVolgorde Instance = new();

    private NatuurlijkeVolgorde()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Pieces(x), Pieces(y));
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = long.TryParse(left[i], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
                && long.TryParse(right[i], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static string[] Pieces(string? text) => [.. Piece().Matches(text ?? "").Select(match => match.Value)];

    [GeneratedRegex("[0-9]{1,18}|[^0-9]+")]
    private static partial Regex Piece();
}
