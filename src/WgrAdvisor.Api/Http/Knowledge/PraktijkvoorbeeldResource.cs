using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A documented cooperation from practice.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The name.</param>
/// <param name="Samenvatting">What it is.</param>
/// <param name="Bron">The citation of the description.</param>
/// <param name="Plan">The plan, which can be posted as it is.</param>
/// <param name="Vindplaatsen">Where in the source each part of the plan was read.</param>
/// <param name="Verwacht">The form that was chosen, and the rules that carry the reasons.</param>
/// <param name="HuidigRecht">What the rules say today, and why.</param>
/// <param name="Links">Links.</param>
internal sealed record PraktijkvoorbeeldResource(
    string Id,
    string Naam,
    string? Samenvatting,
    BronverwijzingResource Bron,
    JsonElement Plan,
    ImmutableArray<Vindplaats> Vindplaatsen,
    VerwachteUitkomst Verwacht,
    VerwachteUitkomst HuidigRecht,
    [property: JsonPropertyName("_links")] Links Links);
