using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The root of the API.</summary>
/// <param name="Naam">The name of the program.</param>
/// <param name="Versie">The version of the API.</param>
/// <param name="Regelset">The version of the rule set.</param>
/// <param name="Links">Where everything is.</param>
internal sealed record IndexResource(string Naam, string Versie, string Regelset, [property: JsonPropertyName("_links")] IndexLinks Links);
