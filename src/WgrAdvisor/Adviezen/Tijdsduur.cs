using System.Globalization;

namespace WgrAdvisor.Adviezen;

/// <summary>Reckons with ISO 8601 durations of one unit, such as P8W.</summary>
internal static class Tijdsduur
{
    /// <summary>The day a duration later; the day itself when there is no duration.</summary>
    public static DateOnly Plus(this DateOnly dag, string? duur) => Add(dag, duur, 1);

    /// <summary>The day a duration earlier; the day itself when there is no duration.</summary>
    public static DateOnly Minus(this DateOnly dag, string? duur) => Add(dag, duur, -1);

    private static DateOnly Add(DateOnly dag, string? duur, int sign)
    {
        if (duur is null)
        {
            return dag;
        }

        var number = sign * int.Parse(duur[1..^1], CultureInfo.InvariantCulture);
        return duur[^1] switch
        {
            'D' => dag.AddDays(number),
            'W' => dag.AddDays(7 * number),
            'M' => dag.AddMonths(number),
            _ => dag.AddYears(number),
        };
    }
}
