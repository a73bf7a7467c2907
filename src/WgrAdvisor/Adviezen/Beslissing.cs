using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The rules that decide between the recommended form and the others.</summary>
internal sealed class Beslissing(Regelset regelset, Beoordeling beoordeling)
{
    /// <summary>What a rule that takes forms out has to do with the recommended form.</summary>
    private enum Kind
    {
        Prescribes,
        Separates,
        HoldsForAllLeft,
    }

    /// <summary>The rules, most influential first.</summary>
    /// <remarks>
    /// Rules that prescribe; then what separates the form from those that are left. When a lighter form is left too, that is what was
    /// weighed; otherwise the rules that take a lighter form away: first those that rest on an answer, the form nearest in weight first. Last come the rules that only say
    /// that there is a regeling at all: these hold for every form that is left. Without a recommended form: every rule that takes a form away.
    /// </remarks>
    public ImmutableArray<Regel> Rules()
    {
        var applying = beoordeling.Rules.Lezingen.Where(regel => beoordeling.Rules.TruthOf(regel) == Truth.True).ToList();
        if (beoordeling.Recommended is not { } best)
        {
            return [.. applying.Where(regel => regelset.Vormen.Any(vorm => regel.DoetAfvallen(vorm.Id)))];
        }

        var rivals = beoordeling.Standing.Where(vorm => vorm != best).ToList();
        var mustFall = regelset.Vormen.Where(vorm => !beoordeling.Standing.Contains(vorm) && (rivals.Count == 0 || vorm.Zwaarte < best.Zwaarte)).ToList();
        var hard = applying
            .Where(regel => regel.Dan is Gevolg.SchrijftVoor || mustFall.Exists(vorm => regel.DoetAfvallen(vorm.Id)))
            .OrderByDescending(regel => beoordeling.Rules.GroundsOf(regel).Any(grond => grond.Vraag != Regelset.Peildatum))
            .ThenByDescending(regel => mustFall.Where(vorm => regel.DoetAfvallen(vorm.Id)).Select(vorm => vorm.Zwaarte).DefaultIfEmpty().Max())
            .ThenByDescending(regel => mustFall.Count(vorm => regel.DoetAfvallen(vorm.Id)))
            .ToLookup(regel => regel.Dan is Gevolg.SchrijftVoor ? Kind.Prescribes : SaysOnlyThatThereIsARegeling(regel) ? Kind.HoldsForAllLeft : Kind.Separates);
        var soft = applying
            .Select(regel => (Rule: regel, Lead: rivals.Select(vorm => Lead(regel, best, vorm)).DefaultIfEmpty().Max()))
            .Where(pair => pair.Lead > 0)
            .OrderByDescending(pair => Lead(pair.Rule, best, rivals[0]))
            .ThenByDescending(pair => pair.Lead)
            .Select(pair => pair.Rule)
            .ToList();
        var weighed = rivals.Exists(vorm => vorm.Zwaarte < best.Zwaarte);
        return weighed
            ? [.. hard[Kind.Prescribes], .. soft, .. hard[Kind.Separates], .. hard[Kind.HoldsForAllLeft]]
            : [.. hard[Kind.Prescribes], .. hard[Kind.Separates], .. soft, .. hard[Kind.HoldsForAllLeft]];
    }

    private int Lead(Regel regel, Vorm best, Vorm rival) => beoordeling.Weging.Points(regel, best) - beoordeling.Weging.Points(regel, rival);

    /// <summary>Whether a rule takes away nothing but forms outside the law.</summary>
    private bool SaysOnlyThatThereIsARegeling(Regel regel) =>
        regelset.Vormen.All(vorm => vorm.BuitenDeWet || !regel.DoetAfvallen(vorm.Id));
}
