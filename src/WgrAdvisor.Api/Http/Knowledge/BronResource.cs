using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A source.</summary>
/// <param name="Id">The identifier that citations begin with.</param>
/// <param name="Soort">The kind.</param>
/// <param name="Titel">The full title.</param>
/// <param name="Kort">The short title.</param>
/// <param name="Bwb">The identifier in the national database of statutes.</param>
/// <param name="Url">The address of the text.</param>
/// <param name="Versies">The dated versions of a statute.</param>
/// <param name="Artikelen">The articles that may be cited, with what they held when.</param>
/// <param name="Vindplaatsen">The places in a publication that may be cited.</param>
/// <param name="Links">The rules that cite it.</param>
internal sealed record BronResource(
    string Id,
    string Soort,
    string Titel,
    string Kort,
    string? Bwb,
    string? Url,
    ImmutableArray<BronVersie> Versies,
    ImmutableSortedDictionary<string, ImmutableArray<ArtikelPeriode>> Artikelen,
    ImmutableSortedDictionary<string, string> Vindplaatsen,
    [property: JsonPropertyName("_links")] Links Links);
