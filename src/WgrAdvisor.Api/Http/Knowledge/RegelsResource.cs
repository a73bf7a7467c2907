using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All rules.</summary>
/// <param name="Regels">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record RegelsResource(ImmutableArray<RegelResource> Regels, [property: JsonPropertyName("_links")] Links Links);
