using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All questions, by group.</summary>
/// <param name="Vragen">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record VragenResource(ImmutableArray<VraagResource> Vragen, [property: JsonPropertyName("_links")] Links Links);
