using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>Which articles take the place of those that rules cite, when a begrip has a certain value.</summary>
/// <param name="Bron">The source whose citations are replaced.</param>
/// <param name="Begrip">The begrip that decides.</param>
/// <param name="Waarde">The value of the begrip for which this holds.</param>
/// <param name="Naam">The part of the law, in Dutch.</param>
/// <param name="ViaArtikel">The article that declares others applicable; <see langword="null"/> when there is none.</param>
/// <param name="ViaArtikelen">The articles that it declares applicable.</param>
/// <param name="Vervangt">By article the one that takes its place; a star at the end says that its leden are numbered differently.</param>
public sealed record Spiegel(
    string Bron,
    string Begrip,
    string Waarde,
    string Naam,
    string? ViaArtikel,
    ImmutableHashSet<string> ViaArtikelen,
    ImmutableSortedDictionary<string, string> Vervangt)
{
    /// <summary>The citations that take the place of one citation.</summary>
    /// <param name="verwijzing">The citation.</param>
    /// <param name="citaat">The citation as written.</param>
    /// <returns>One citation that replaces it, or the declaring article with the citation itself, or just the citation itself.</returns>
    public ImmutableArray<string> Vertaal(Bronverwijzing verwijzing, string citaat)
    {
        ArgumentNullException.ThrowIfNull(verwijzing);
        if (verwijzing.Bron.Id != Bron)
        {
            return [citaat];
        }

        if (Vervangt.TryGetValue(verwijzing.Artikel, out var artikel))
        {
            string?[] delen = artikel.EndsWith('*') ? [Bron, artikel[..^1]] : [Bron, artikel, verwijzing.Lid, verwijzing.Onderdeel];
            return [string.Join(':', delen.Where(deel => deel is not null))];
        }

        return ViaArtikel is not null && ViaArtikelen.Contains(verwijzing.Artikel) ? [$"{Bron}:{ViaArtikel}", citaat] : [citaat];
    }
}
