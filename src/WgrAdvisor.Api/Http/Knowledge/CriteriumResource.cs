using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A criterium.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The name.</param>
/// <param name="Standaardgewicht">The weight when a plan names none.</param>
/// <param name="Uitleg">What it is about.</param>
/// <param name="Bronnen">Citations.</param>
/// <param name="Links">The considerations that belong to it, and the sources.</param>
internal sealed record CriteriumResource(
    string Id,
    string Naam,
    int Standaardgewicht,
    string Uitleg,
    ImmutableArray<BronverwijzingResource> Bronnen,
    [property: JsonPropertyName("_links")] Links Links);
