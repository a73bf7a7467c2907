using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All begrippen.</summary>
/// <param name="Begrippen">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record BegrippenResource(ImmutableArray<BegripResource> Begrippen, [property: JsonPropertyName("_links")] Links Links);
