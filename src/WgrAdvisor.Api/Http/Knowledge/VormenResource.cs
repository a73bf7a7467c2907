using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All forms, from heavy to light.</summary>
/// <param name="Vormen">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record VormenResource(ImmutableArray<VormResource> Vormen, [property: JsonPropertyName("_links")] Links Links);
