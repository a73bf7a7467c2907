using System.Globalization;

namespace WgrAdvisor.Api.Pages.Text;

/// <summary>Writes dates, numbers and lists the Dutch way.</summary>
/// <remarks>
/// Implementation note: the names of the months stand here, because a server without culture data (a small container) does
/// not know nl-NL, and because an advice must not depend on the culture of the machine.
/// </remarks>
internal static class Dutch
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A date in words, such as "1 januari 2015".</summary>
    public static string Date(DateOnly date) => $"{Plain(date.Day)} {Months[date.Month - 1]} {Plain(date.Year)}";

    /// <summary>A day of every year, "04-30", in words: "30 april". Anything else comes back as it is.</summary>
    public static string DayOfYear(string monthAndDay) =>
        DateOnly.TryParseExact($"2000-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $"{Plain(date.Day)} {Months[date.Month - 1]}"
            : monthAndDay;

    /// <summary>A whole number with points between the thousands.</summary>
    public static string Number(long number) => number.ToString("#,0", Numbers);

    /// <summary>A whole number with a sign, for points that count for or against.</summary>
    public static string Signed(long number) => number.ToString("+#,0;−#,0;0", Numbers);

    /// <summary>A sum such as "a, b en c".</summary>
    public static string List(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} en {all[^1]}";
    }

    /// <summary>A number with the right form of a noun: "1 vraag", "3 vragen".</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>A text that begins with a capital.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
