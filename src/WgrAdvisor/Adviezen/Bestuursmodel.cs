using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The organs of a form, how large they must be, and who answers to whom.</summary>
internal sealed class Bestuursmodel(Regeltoepassing toepassing, Citaten citaten)
{
    /// <summary>The governance of a form.</summary>
    public Bestuur For(Vorm vorm)
    {
        var sizes = toepassing.Applying<Gevolg.HeeftOmvang>(vorm).ToLookup(pair => pair.Gevolg.Orgaan, StringComparer.Ordinal);
        var organen = toepassing.Applying<Gevolg.HeeftOrgaan>(vorm)
            .GroupBy(pair => pair.Gevolg.Id, StringComparer.Ordinal)
            .Select(group => group.MaxBy(pair => pair.Gevolg.Volgorde))
            .Select(pair => new Orgaan(
                pair.Gevolg.Id,
                pair.Gevolg.Naam,
                pair.Gevolg.Samenstelling,
                sizes[pair.Gevolg.Id].Any() ? SizeOf(sizes[pair.Gevolg.Id].MaxBy(size => size.Gevolg.Volgorde)) : null,
                pair.Regel.Id,
                citaten.Cite(pair.Regel)));
        var lijnen = toepassing.Applying<Gevolg.LegtVerantwoordingAf>(vorm)
            .OrderBy(pair => pair.Gevolg.Volgorde)
            .Select(pair => new Verantwoording(pair.Gevolg.Van, pair.Gevolg.Aan, pair.Gevolg.Over, pair.Regel.Id, citaten.Cite(pair.Regel)));
        return new Bestuur([.. organen], [.. lijnen]);
    }

    private Omvang SizeOf((Regel Regel, Gevolg.HeeftOmvang Gevolg) pair) =>
        new(pair.Gevolg.Minimum, pair.Gevolg.PerDeelnemer, pair.Gevolg.Tekst, pair.Regel.Id, citaten.Cite(pair.Regel));
}
