using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A statute or publication that rules cite.</summary>
/// <param name="Id">The identifier that citations begin with.</param>
/// <param name="Soort">The kind: <c>wet</c>, <c>literatuur</c>, <c>kamerstuk</c> or <c>web</c>.</param>
/// <param name="Titel">The full title.</param>
/// <param name="Kort">The short title.</param>
/// <param name="Bwb">The identifier in the national database of statutes; <see langword="null"/> when it is not a statute.</param>
/// <param name="Url">The address; <see langword="null"/> when there is none or when it follows from <paramref name="Bwb"/>.</param>
/// <param name="Versies">The dated versions of a statute, oldest first.</param>
/// <param name="Artikelen">The articles of a statute that may be cited, with what they held when.</param>
/// <param name="Vindplaatsen">The places in a publication that may be cited, with their titles.</param>
public sealed record Bron(
    string Id,
    string Soort,
    string Titel,
    string Kort,
    string? Bwb,
    string? Url,
    ImmutableArray<BronVersie> Versies,
    ImmutableSortedDictionary<string, ImmutableArray<ArtikelPeriode>> Artikelen,
    ImmutableSortedDictionary<string, string> Vindplaatsen);
