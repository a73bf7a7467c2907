using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The steps that belong to a form, in order, with dates when the plan has a start date.</summary>
/// <remarks>
/// Implementation note: dates are calendar dates. They are not moved for weekends, holidays or recess; the texts say so. A step
/// begins at the moment it waits for and ends a period later; a step that must precede another moment is reckoned back from it;
/// a yearly date is the first one after the start date.
/// </remarks>
internal sealed class Stappenplan(Beoordeling beoordeling, Citaten citaten, DateOnly? start)
{
    private const string Start = "start";

    /// <summary>The steps to take for a form that is chosen anew.</summary>
    public ImmutableArray<Stap> For(Vorm vorm) => Steps(vorm, soort => soort != StapSoort.Wijziging);

    /// <summary>What the law asks of a form that exists already: what the regeling must contain and what comes back.</summary>
    public ImmutableArray<Stap> DutiesOf(Vorm vorm) => Steps(vorm, soort => soort is StapSoort.Bepaling or StapSoort.Jaarlijks or StapSoort.Doorlopend);

    /// <summary>What changing to a form takes.</summary>
    public ImmutableArray<Stap> ChangesTo(Vorm vorm) => Steps(vorm, soort => soort is StapSoort.Wijziging);

    private ImmutableArray<Stap> Steps(Vorm vorm, Func<StapSoort, bool> wanted)
    {
        var all = beoordeling.Applying<Gevolg.VraagtStap>(vorm).OrderBy(pair => pair.Gevolg.Volgorde).ToList();
        var moments = MomentsOf(all.Select(pair => pair.Gevolg));
        return [.. all.Where(pair => wanted(pair.Gevolg.Soort)).Select(pair => ToStap(pair.Regel, pair.Gevolg, moments))];
    }

    private Stap ToStap(Regel regel, Gevolg.VraagtStap stap, Dictionary<string, DateOnly> moments)
    {
        var (begin, eind, voor) = DatesOf(stap, moments);
        return new Stap(
            regel.Id,
            stap.Soort,
            stap.Titel,
            stap.Wie,
            stap.Termijn,
            stap.Vanaf,
            stap.JaarlijksVoor,
            begin,
            eind,
            voor,
            regel.Uitleg,
            regel.Zekerheid,
            citaten.Cite(regel));
    }

    /// <summary>The dates of the moments that can be reckoned. Steps wait for each other, so it takes a few rounds.</summary>
    private Dictionary<string, DateOnly> MomentsOf(IEnumerable<Gevolg.VraagtStap> stappen)
    {
        var moments = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (start is not { } first)
        {
            return moments;
        }

        moments[Start] = first;
        var waiting = stappen.Where(stap => stap.Moment is not null).ToList();
        bool more;
        do
        {
            more = false;
            foreach (var stap in waiting.Where(stap => !moments.ContainsKey(stap.Moment!))) // "!": filtered above
            {
                var (_, end, before) = DatesOf(stap, moments);
                if ((end ?? before) is { } date)
                {
                    moments[stap.Moment!] = date;
                    more = true;
                }
            }
        }
        while (more);

        return moments;
    }

    private (DateOnly? Begin, DateOnly? Eind, DateOnly? Voor) DatesOf(Gevolg.VraagtStap stap, Dictionary<string, DateOnly> moments)
    {
        if (start is not { } first)
        {
            return default;
        }

        if (stap.JaarlijksVoor is { } yearly)
        {
            return (null, null, FirstAfter(first, yearly));
        }

        if (stap.Vooraf is { } moment)
        {
            return moments.TryGetValue(moment, out var target) ? (null, null, Add(target, stap.Termijn, -1)) : default;
        }

        return stap.Na is { } after && moments.TryGetValue(after, out var begin) ? (begin, Add(begin, stap.Termijn, 1), null) : default;
    }

    private static DateOnly FirstAfter(DateOnly start, string monthDay)
    {
        var (month, day) = (int.Parse(monthDay[..2], CultureInfo.InvariantCulture), int.Parse(monthDay[3..], CultureInfo.InvariantCulture));
        var date = new DateOnly(start.Year, month, Math.Min(day, DateTime.DaysInMonth(start.Year, month)));
        return date > start ? date : new DateOnly(start.Year + 1, month, Math.Min(day, DateTime.DaysInMonth(start.Year + 1, month)));
    }

    /// <summary>Adds or subtracts an ISO 8601 duration of one unit, such as P8W.</summary>
    private static DateOnly Add(DateOnly date, string? duration, int sign)
    {
        if (duration is null)
        {
            return date;
        }

        var number = sign * int.Parse(duration[1..^1], CultureInfo.InvariantCulture);
        return duration[^1] switch
        {
            'D' => date.AddDays(number),
            'W' => date.AddDays(7 * number),
            'M' => date.AddMonths(number),
            _ => date.AddYears(number),
        };
    }
}
