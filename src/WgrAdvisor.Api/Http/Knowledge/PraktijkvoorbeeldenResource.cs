using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All practice cases.</summary>
/// <param name="Praktijkvoorbeelden">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record PraktijkvoorbeeldenResource(ImmutableArray<PraktijkvoorbeeldResource> Praktijkvoorbeelden, [property: JsonPropertyName("_links")] Links Links);
