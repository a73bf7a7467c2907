using PublicHoliday;

namespace WgrAdvisor.Adviezen;

/// <summary>Working days: no Saturday, Sunday or Dutch public holiday.</summary>
/// <remarks>Source of the holidays: Algemene termijnenwet, article 3; Good Friday counts too (lid 2). Recess of a raad is not reckoned with.</remarks>
internal static class Werkdag
{
    private static readonly DutchPublicHoliday Feestdagen = new();

    /// <summary>The day itself, or the first working day after it.</summary>
    public static DateOnly OpOfNa(DateOnly dag)
    {
        while (!Is(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>The day itself, or the last working day before it.</summary>
    public static DateOnly OpOfVoor(DateOnly dag)
    {
        while (!Is(dag))
        {
            dag = dag.AddDays(-1);
        }

        return dag;
    }

    private static bool Is(DateOnly dag) =>
        Feestdagen.IsWorkingDay(dag.ToDateTime(TimeOnly.MinValue))
        && dag != DateOnly.FromDateTime(DutchPublicHoliday.EasterMonday(dag.Year)).AddDays(-3);
}
