using System.Globalization;

namespace WgrAdvisor.Regels;

/// <summary>Writes dates, numbers, periods and lists the Dutch way.</summary>
/// <remarks>The names of the months stand here, so that a text does not depend on the culture data of the machine.</remarks>
internal static class DutchText
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>A date, such as "1 januari 2015".</summary>
    public static string Day(DateOnly day) => $"{DayOfYear(day.Month, day.Day)} {Number(day.Year)}";

    /// <summary>A day that comes back every year, written as month-day: "04-30" is "30 april".</summary>
    public static string DayOfYear(string monthDay) =>
        DayOfYear(int.Parse(monthDay[..2], CultureInfo.InvariantCulture), int.Parse(monthDay[3..], CultureInfo.InvariantCulture));

    /// <summary>A number in figures, without separators.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An ISO 8601 duration of one unit: "P8W" is "8 weken".</summary>
    public static string Duration(string duration)
    {
        var number = int.Parse(duration[1..^1], CultureInfo.InvariantCulture);
        var unit = (duration[^1], number) switch
        {
            ('D', 1) => "dag",
            ('D', _) => "dagen",
            ('W', 1) => "week",
            ('W', _) => "weken",
            ('M', 1) => "maand",
            ('M', _) => "maanden",
            _ => "jaar",
        };
        return $"{Number(number)} {unit}";
    }

    /// <summary>A list with a word before the last: "a, b en c".</summary>
    public static string List(IEnumerable<string> items, string word)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {word} {all[^1]}";
    }

    /// <summary>A text with a capital at the front.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title as it stands inside a sentence: without a capital and a full stop; an abbreviation keeps its capitals.</summary>
    public static string InSentence(string title) =>
        title.StartsWith("Eén", StringComparison.Ordinal) ? "één" + title[3..].TrimEnd('.')
        : title.Length > 1 && char.IsUpper(title[0]) && (char.IsLower(title[1]) || title[1] == ' ') ? char.ToLowerInvariant(title[0]) + title[1..].TrimEnd('.') : title.TrimEnd('.');

    private static string DayOfYear(int month, int day) => $"{Number(day)} {Maanden[month - 1]}";
}
