using System.Globalization;
using System.Text.RegularExpressions;

namespace WgrAdvisor.Api.Pages.Text;

/// <summary>Writes a period in words.</summary>
internal static partial class Period
{
    /// <summary>An ISO 8601 duration of whole years, months, weeks and days in words: "P8W" becomes "8 weken".</summary>
    /// <remarks>Anything else comes back as it is.</remarks>
    public static string Words(string duration)
    {
        var match = Duration().Match(duration);
        string[] parts =
        [
            .. Part(match.Groups["years"], "jaar", "jaar"),
            .. Part(match.Groups["months"], "maand", "maanden"),
            .. Part(match.Groups["weeks"], "week", "weken"),
            .. Part(match.Groups["days"], "dag", "dagen"),
        ];
        return parts.Length == 0 ? duration : Dutch.List(parts);
    }

    private static IEnumerable<string> Part(Group group, string one, string many) =>
        group.Success ? [Dutch.Count(int.Parse(group.ValueSpan, CultureInfo.InvariantCulture), one, many)] : [];

    [GeneratedRegex(@"^P((?<years>\d{1,4})Y)?((?<months>\d{1,4})M)?((?<weeks>\d{1,4})W)?((?<days>\d{1,4})D)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();
}
