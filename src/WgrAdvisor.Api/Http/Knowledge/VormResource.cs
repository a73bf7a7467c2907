using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A cooperation form.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The name.</param>
/// <param name="Afkorting">The usual abbreviation.</param>
/// <param name="Zwaarte">How heavy the form is; the lightest is 0.</param>
/// <param name="BuitenDeWet">Whether the form stands outside the law.</param>
/// <param name="Uitleg">What it is.</param>
/// <param name="Bronnen">Citations.</param>
/// <param name="Links">The rules about it, and the sources.</param>
internal sealed record VormResource(
    string Id,
    string Naam,
    string Afkorting,
    int Zwaarte,
    bool BuitenDeWet,
    string Uitleg,
    ImmutableArray<BronverwijzingResource> Bronnen,
    [property: JsonPropertyName("_links")] Links Links);
