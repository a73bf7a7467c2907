using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The steps that belong to a form, in order, with dates when the plan has a start date.</summary>
/// <remarks>
/// Steps form a graph: each begins when the moments it waits for are there, takes its period of the law and its time in practice, and
/// ends on a working day. So every date is the earliest. What comes back every year begins in the first year in which the cooperation can do it.
/// A regeling follows the law of the day on which it is decided, and what happens once it exists the law of that day, not of the peildatum.
/// </remarks>
internal sealed class Stappenplan
{
    /// <summary>The moment that the draft is ready, which every step plan has.</summary>
    public const string Start = "start";

    private const string Besluit = "besluit";
    private const string Inwerkingtreding = "inwerkingtreding";
    private const string LedenAangewezen = "ledenAangewezen";
    private const string BestuurCompleet = "bestuurCompleet";

    /// <summary>Another law can give other steps, and so another day of the decision; it settles at once, but never goes on.</summary>
    private const int MostPasses = 3;

    private readonly Regeltoepassing _toepassing;
    private readonly Citaten _citaten;
    private readonly DateOnly? _start;

    /// <summary>A step plan from the day the draft is ready; without that day it has no dates.</summary>
    public Stappenplan(Regeltoepassing toepassing, Citaten citaten, DateOnly? start) => (_toepassing, _citaten, _start) = (toepassing, citaten, start);

    /// <summary>The steps to take for a form that is chosen anew.</summary>
    public ImmutableArray<Stap> For(Vorm vorm)
    {
        var law = _toepassing.Peildatum;
        var (once, moments) = OnceBy(vorm, law);
        for (var pass = 0; pass < MostPasses && moments.TryGetValue(Besluit, out var decision) && decision > law; pass++)
        {
            law = decision;
            (once, moments) = OnceBy(vorm, law);
        }

        return Write(vorm, once, moments, moments.TryGetValue(Inwerkingtreding, out var begin) ? begin : _start, _toepassing.TruthOf, existsAlready: false);
    }

    /// <summary>What happens once by the law of a day, and when.</summary>
    private (List<Regelstap> Steps, Dictionary<string, DateOnly> Moments) OnceBy(Vorm vorm, DateOnly law)
    {
        List<Regelstap> steps = [.. Applying(vorm, regel => _toepassing.TruthOf(regel, law)).Where(stap => stap.Gevolg.Soort is not StapSoort.Wijziging)];
        return (steps, MomentsOf(steps));
    }

    /// <summary>What the law of the peildatum asks of a form that exists already: what the regeling must contain and what comes back.</summary>
    public ImmutableArray<Stap> DutiesOf(Vorm vorm) => Write(
        vorm,
        [.. Applying(vorm, _toepassing.TruthOf).Where(stap => stap.Gevolg.Soort is StapSoort.Bepaling or StapSoort.Jaarlijks or StapSoort.Doorlopend)],
        [],
        _start,
        (regel, _) => _toepassing.TruthOf(regel),
        existsAlready: true);

    /// <summary>What changing to a form takes.</summary>
    public ImmutableArray<Stap> ChangesTo(Vorm vorm)
    {
        var all = Applying(vorm, _toepassing.TruthOf);
        var moments = MomentsOf(all);
        return [.. all.Where(stap => stap.Gevolg.Soort is StapSoort.Wijziging).Select(stap => ToStap(stap, DatesOf(stap.Gevolg, moments)))];
    }

    private List<Regelstap> Applying(Vorm vorm, Func<Regel, Truth> truth) =>
        [.. _toepassing.Rules<Gevolg.VraagtStap>(vorm).Where(stap => truth(stap.Regel) == Truth.True).Select(stap => new Regelstap(stap.Regel, stap.Gevolg).In(vorm)).OrderBy(stap => stap.Gevolg.Volgorde)];

    /// <summary>Writes the steps down; for what happens once the cooperation exists, a rule is asked on the day on which it happens.</summary>
    private ImmutableArray<Stap> Write(
        Vorm vorm,
        List<Regelstap> once,
        Dictionary<string, DateOnly> moments,
        DateOnly? exists,
        Func<Regel, DateOnly, Truth> truthOn,
        bool existsAlready)
    {
        if (exists is not { } day)
        {
            return [.. once.Select(stap => ToStap(stap, default))];
        }

        var cycle = new Jaarcyclus(
            [.. _toepassing.Rules<Gevolg.VraagtStap>(vorm).Select(stap => new Regelstap(stap.Regel, stap.Gevolg).In(vorm)).Where(stap => stap.Gevolg.Soort == StapSoort.Jaarlijks)],
            (regel, dag) => truthOn(regel, dag) == Truth.True,
            day,
            BoardActsFrom(moments, day),
            existsAlready);
        var before = once.Where(stap => stap.Gevolg.Soort is not (StapSoort.Jaarlijks or StapSoort.Doorlopend)).Select(stap => (Stap: stap, Dates: DatesOf(stap.Gevolg, moments)));
        var during = Applying(vorm, regel => truthOn(regel, day)).Where(stap => stap.Gevolg.Soort == StapSoort.Doorlopend).Select(stap => (Stap: stap, Dates: default(Dates)));
        var yearly = cycle.Steps().Select(stap => (stap.Stap, Dates: new Dates(null, null, stap.Voor)));
        return [.. before.Concat(yearly).Concat(during).OrderBy(pair => pair.Stap.Gevolg.Volgorde).Select(pair => ToStap(pair.Stap, pair.Dates))];
    }

    /// <summary>The day from which the board can act: when it is complete, or else has its members.</summary>
    private static DateOnly BoardActsFrom(Dictionary<string, DateOnly> moments, DateOnly exists) =>
        new[] { BestuurCompleet, LedenAangewezen }.Where(moments.ContainsKey).Select(moment => moments[moment]).Append(exists).Max();

    private Stap ToStap(Regelstap stap, Dates dates) => new(
        stap.Regel.Id,
        stap.Gevolg.Soort,
        stap.Gevolg.Titel,
        stap.Gevolg.Wie,
        stap.Gevolg.Termijn,
        stap.Gevolg.Duur,
        stap.Gevolg.Vanaf,
        stap.Gevolg.JaarlijksVoor,
        dates.Begin,
        dates.Eind,
        dates.Voor,
        stap.Regel.Uitleg,
        stap.Regel.Zekerheid,
        _citaten.Cite(stap.Regel));

    /// <summary>The dates of the moments that can be reckoned. Steps wait for each other, so it takes a few rounds.</summary>
    private Dictionary<string, DateOnly> MomentsOf(List<Regelstap> steps)
    {
        var moments = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (_start is not { } first)
        {
            return moments;
        }

        moments[Start] = first;
        var waiting = steps.Where(stap => stap.Gevolg.Soort is not StapSoort.Jaarlijks && stap.Gevolg.Moment is not null).ToList();
        while (waiting.Count > 0)
        {
            // What no step that is still waiting gives, will not come any more; then a step need not wait for it.
            var coming = waiting.Select(stap => stap.Gevolg.Moment).ToHashSet(StringComparer.Ordinal);
            var ready = waiting.Where(stap => !stap.Gevolg.Na.Any(coming.Contains)).ToList();
            if (ready.Count == 0)
            {
                break; // moments that wait for each other
            }

            foreach (var stap in ready)
            {
                // "!": filtered above
                if (DatesOf(stap.Gevolg, moments).Eind is { } end && (!moments.TryGetValue(stap.Gevolg.Moment!, out var other) || other < end))
                {
                    moments[stap.Gevolg.Moment!] = end;
                }
            }

            waiting = [.. waiting.Except(ready)];
        }

        return moments;
    }

    private static Dates DatesOf(Gevolg.VraagtStap stap, Dictionary<string, DateOnly> moments)
    {
        if (stap.Vooraf is { } target)
        {
            return moments.TryGetValue(target, out var day) ? new Dates(null, null, Werkdag.OpOfVoor(day.Minus(stap.Termijn))) : default;
        }

        var known = stap.Na.Where(moments.ContainsKey).Select(moment => moments[moment]).ToList();
        if (known.Count == 0)
        {
            return default;
        }

        var begin = Werkdag.OpOfNa(known.Max());
        var end = begin.Plus(stap.Termijn).Plus(stap.Duur);
        return new Dates(begin, stap.OpDag is { } fixedDay ? FirstOnOrAfter(end, fixedDay) : Werkdag.OpOfNa(end), null);
    }

    /// <summary>The first such day, as month-day, that comes. A day that the law names stays that day, working day or not.</summary>
    private static DateOnly FirstOnOrAfter(DateOnly from, string monthDay)
    {
        var inThatYear = Jaarcyclus.InYear(from.Year, monthDay);
        return inThatYear >= from ? inThatYear : Jaarcyclus.InYear(from.Year + 1, monthDay);
    }

    private readonly record struct Dates(DateOnly? Begin, DateOnly? Eind, DateOnly? Voor);
}
