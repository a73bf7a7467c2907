using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What comes back every year: for each step the first time that the cooperation can do it, by the law of that day.</summary>
/// <remarks>
/// Steps that are reckoned back from the same yearly date belong together: a year counts only when the first of them falls after the
/// board can act, and the law of the yearly date held on all their days. A step about the year before counts only when the cooperation existed in that whole year.
/// </remarks>
/// <param name="steps">All yearly steps that rules know for the form, whenever they hold.</param>
/// <param name="holds">Whether a rule holds on a day.</param>
/// <param name="exists">The day from which the cooperation exists.</param>
/// <param name="acts">The day from which its board can act.</param>
/// <param name="existsAlready">Whether it existed long before, so that every year counts.</param>
internal sealed class Jaarcyclus(List<Regelstap> steps, Func<Regel, DateOnly, bool> holds, DateOnly exists, DateOnly acts, bool existsAlready)
{
    private const int YearsAhead = 4;

    /// <summary>The steps that hold on their own first day, with that day; those without a day hold when the cooperation begins.</summary>
    /// <remarks>Of a step that the law changes later, only what it is the first time.</remarks>
    public IEnumerable<(Regelstap Stap, DateOnly? Voor)> Steps()
    {
        var undated = steps.Where(stap => IsUndated(stap) && holds(stap.Regel, exists)).Select(stap => (stap, (DateOnly?)null));
        var dated = steps.Where(stap => !IsUndated(stap))
            .Select(stap => (Stap: stap, Voor: FirstDay(stap)))
            .Where(pair => pair.Voor is not null)
            .GroupBy(pair => pair.Stap.Gevolg.Titel, StringComparer.Ordinal)
            .Select(versions => versions.MinBy(pair => pair.Voor));
        return undated.Concat(dated);
    }

    private static bool IsUndated(Regelstap stap) => stap.Gevolg.JaarlijksVoor is null && stap.Gevolg.Vooraf is null;

    /// <summary>The first time of a step; none when the law of the first years does not know it.</summary>
    private DateOnly? FirstDay(Regelstap stap)
    {
        for (var year = exists.Year; year <= exists.Year + YearsAhead; year++)
        {
            if (DayIn(year, stap) is { } day && CanBeDoneIn(year, stap))
            {
                return day;
            }
        }

        return null;
    }

    private bool CanBeDoneIn(int year, Regelstap stap)
    {
        if (LastOfChain(year, stap) is not { } last || DayIn(year, last) is not { } end)
        {
            return false;
        }

        var chain = steps.Where(ander => holds(ander.Regel, end) && LastOfChain(year, ander) == last).ToList();
        return chain.TrueForAll(ander => Reckoned(year, ander) is not { } day || (day >= acts && holds(ander.Regel, day)))
            && (existsAlready || chain.TrueForAll(ander => !ander.Gevolg.OverVorigJaar || year - 1 >= FirstWholeYear));
    }

    private int FirstWholeYear => exists is { Month: 1, Day: 1 } ? exists.Year : exists.Year + 1;

    /// <summary>The step with a yearly date that a step is reckoned back from; itself when it has one.</summary>
    private Regelstap? LastOfChain(int year, Regelstap stap) => stap.Gevolg.Vooraf is { } moment
        ? Giver(year, moment) is { } giver ? LastOfChain(year, giver) : null
        : stap;

    private Regelstap? Giver(int year, string moment) => steps.FirstOrDefault(stap => stap.Gevolg.Moment == moment && DayIn(year, stap) is not null);

    /// <summary>The day before which a step must be done in a year; none when its rule does not hold on that day.</summary>
    private DateOnly? DayIn(int year, Regelstap stap) => Reckoned(year, stap) is { } day && holds(stap.Regel, day) ? day : null;

    /// <summary>The day before which a step must be done in a year, whether its rule holds on that day or only later.</summary>
    private DateOnly? Reckoned(int year, Regelstap stap) => stap.Gevolg switch
    {
        { JaarlijksVoor: { } monthDay } => InYear(year, monthDay),
        { Vooraf: { } moment } when Giver(year, moment) is { } giver && DayIn(year, giver) is { } target =>
            stap.Gevolg.Termijn is null ? target : Werkdag.OpOfVoor(target.Minus(stap.Gevolg.Termijn)),
        _ => null,
    };

    /// <summary>A day of the year, written as month-day, in a year.</summary>
    public static DateOnly InYear(int year, string monthDay)
    {
        var (month, day) = (int.Parse(monthDay[..2], CultureInfo.InvariantCulture), int.Parse(monthDay[3..], CultureInfo.InvariantCulture));
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
