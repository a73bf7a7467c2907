using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What an advice cites, in the chapter of the law that goes with the participants.</summary>
internal sealed class Citaten(Regelset regelset, Regeltoepassing toepassing)
{
    // "!": a rule set whose mirrors name no begrip cannot exist.
    private readonly ImmutableArray<Spiegel> _mirrors = [.. regelset.Spiegels.Where(spiegel =>
        toepassing.TruthOf(regelset.Begrip(spiegel.Begrip)!, spiegel.Waarde) == Truth.True)];

    /// <summary>The citations of a rule, for the participants of this plan.</summary>
    public ImmutableArray<string> Cite(Regel regel) =>
    [
        .. regel.Bronnen
            .SelectMany(citaat => _mirrors.FirstOrDefault(mirror => mirror.GeldtVoor(regel) && mirror.GaatOver(Find(citaat)))?.Vertaal(Find(citaat), citaat) ?? [citaat])
            .Distinct(),
    ];

    /// <summary>Every source that a finished advice cites, as it is on the day of the plan.</summary>
    public ImmutableSortedDictionary<string, BronInfo> SourcesOf(Advies advies) => SourcesOf([
        .. advies.Regels.Values.SelectMany(regel => regel.Bronnen),
        .. advies.Vork?.Bronnen ?? [],
        .. advies.Bestuur?.Organen.SelectMany(orgaan => orgaan.Bronnen.Concat(orgaan.Omvang?.Bronnen ?? [])) ?? [],
        .. advies.Bestuur?.Verantwoording.SelectMany(lijn => lijn.Bronnen) ?? [],
        .. advies.Aandachtspunten.SelectMany(punt => punt.Bronnen),
        .. advies.Stappen.SelectMany(stap => stap.Bronnen),
        .. advies.Toets?.Plichten.Concat(advies.Toets.Wijziging).SelectMany(stap => stap.Bronnen) ?? [],
    ]);

    /// <summary>The same of a finished review.</summary>
    public ImmutableSortedDictionary<string, BronInfo> SourcesOf(Toetsing toetsing) => SourcesOf([
        .. toetsing.Regels.Values.SelectMany(regel => regel.Bronnen),
        .. toetsing.Aandachtspunten.SelectMany(punt => punt.Bronnen),
        .. toetsing.Plichten.Concat(toetsing.Wijziging).SelectMany(stap => stap.Bronnen),
    ]);

    private ImmutableSortedDictionary<string, BronInfo> SourcesOf(IEnumerable<string> cited) => cited.Distinct().ToImmutableSortedDictionary(
        citaat => citaat,
        citaat => new BronInfo(Find(citaat).Titel, Find(citaat).Bron.Soort, Find(citaat).UrlOp(toepassing.Peildatum)),
        StringComparer.Ordinal);

    // "!": a rule set whose citations do not resolve cannot exist.
    private Bronverwijzing Find(string citaat) => regelset.Bronnen.Zoek(citaat)!;
}
