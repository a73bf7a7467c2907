using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Collects what an advice cites, in the chapter of the law that goes with the participants.</summary>
internal sealed class Citaten(Regelset regelset, Beoordeling beoordeling)
{
    // "!": a rule set whose mirrors name no begrip cannot exist.
    private readonly ImmutableArray<Spiegel> _mirrors = [.. regelset.Spiegels.Where(spiegel =>
        beoordeling.TruthOf(regelset.Begrip(spiegel.Begrip)!, spiegel.Waarde) == Truth.True)];

    private readonly SortedSet<string> _cited = new(StringComparer.Ordinal);

    /// <summary>The citations of a rule, for the participants of this plan. Takes note of them.</summary>
    public ImmutableArray<string> Cite(Regel regel)
    {
        ImmutableArray<string> citations = [.. regel.Bronnen
            .SelectMany(citaat => _mirrors.FirstOrDefault(mirror => mirror.GeldtVoor(regel) && mirror.GaatOver(Find(citaat)))?.Vertaal(Find(citaat), citaat) ?? [citaat])
            .Distinct()];
        _cited.UnionWith(citations);
        return citations;
    }

    /// <summary>Everything that was cited.</summary>
    public ImmutableSortedDictionary<string, BronInfo> Sources(DateOnly peildatum) => _cited.ToImmutableSortedDictionary(
        citaat => citaat,
        citaat => new BronInfo(Find(citaat).Titel, Find(citaat).Bron.Soort, Find(citaat).UrlOp(peildatum)),
        StringComparer.Ordinal);

    // "!": a rule set whose citations do not resolve cannot exist.
    private Bronverwijzing Find(string citaat) => regelset.Bronnen.Zoek(citaat)!;
}
