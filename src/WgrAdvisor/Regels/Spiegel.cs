using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>Which articles take the place of those that rules cite, when a begrip has a certain value.</summary>
/// <param name="Bron">The source whose citations are replaced.</param>
/// <param name="Begrip">The begrip that decides.</param>
/// <param name="Waarde">The value of the begrip for which this holds; <see langword="null"/> for one that is answered with yes or no: it holds for yes.</param>
/// <param name="Naam">The part of the law, in Dutch.</param>
/// <param name="Vanaf">The first day of the time for which this holds; <see langword="null"/> for always. It counts for readings of rules that lie wholly within it.</param>
/// <param name="Tot">The first day after it; <see langword="null"/> for no end.</param>
/// <param name="ViaArtikel">The article that declares others applicable; <see langword="null"/> when there is none.</param>
/// <param name="ViaArtikelen">The articles that it declares applicable.</param>
/// <param name="Vervangt">By article the one that takes its place; a star at the end says that its leden are numbered differently.</param>
public sealed record Spiegel(
    string Bron,
    string Begrip,
    string? Waarde,
    string Naam,
    DateOnly? Vanaf,
    DateOnly? Tot,
    string? ViaArtikel,
    ImmutableHashSet<string> ViaArtikelen,
    ImmutableSortedDictionary<string, string> Vervangt)
{
    /// <summary>Whether a reading of a rule lies wholly within the time for which this holds.</summary>
    /// <param name="lezing">The reading.</param>
    /// <returns>Whether its citations are replaced.</returns>
    public bool GeldtVoor(Regel lezing)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        return (Vanaf is null || lezing.Vanaf >= Vanaf) && (Tot is null || lezing.Tot <= Tot);
    }

    /// <summary>Whether this says what to do with a citation.</summary>
    /// <param name="verwijzing">The citation.</param>
    /// <returns>Whether its article is replaced or declared applicable.</returns>
    public bool GaatOver(Bronverwijzing verwijzing)
    {
        ArgumentNullException.ThrowIfNull(verwijzing);
        return verwijzing.Bron.Id == Bron && (Vervangt.ContainsKey(verwijzing.Artikel) || ViaArtikelen.Contains(verwijzing.Artikel));
    }

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
