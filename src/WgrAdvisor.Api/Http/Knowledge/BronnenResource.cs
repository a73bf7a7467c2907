using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All sources.</summary>
/// <param name="Bronnen">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record BronnenResource(ImmutableArray<BronResource> Bronnen, [property: JsonPropertyName("_links")] Links Links);
