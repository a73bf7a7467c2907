using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>All criteria.</summary>
/// <param name="Criteria">The items.</param>
/// <param name="Links">The address of the list.</param>
internal sealed record CriteriaResource(ImmutableArray<CriteriumResource> Criteria, [property: JsonPropertyName("_links")] Links Links);
