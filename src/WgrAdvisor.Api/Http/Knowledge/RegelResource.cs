using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A rule.</summary>
/// <param name="Id">The permanent identifier.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Laag">The layer it belongs to.</param>
/// <param name="Geldig">When it holds.</param>
/// <param name="Voorwaarde">The condition in words.</param>
/// <param name="Tenzij">When the rule does not hold after all, in words; <see langword="null"/> for never.</param>
/// <param name="Vragen">The questions that the condition tests.</param>
/// <param name="Begrippen">The begrippen that the condition tests.</param>
/// <param name="Dan">The conclusion.</param>
/// <param name="Zekerheid">How certain the basis is.</param>
/// <param name="Uitleg">The explanation.</param>
/// <param name="Bronnen">Citations.</param>
/// <param name="Perioden">What the rule says in each time, when its text or articles changed with the law; empty when it has one text.</param>
/// <param name="Vindplaats">The file and line of the rule.</param>
/// <param name="Links">Links.</param>
internal sealed record RegelResource(
    string Id,
    string Titel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag,
    PeriodeResource Geldig,
    string Voorwaarde,
    string? Tenzij,
    ImmutableArray<string> Vragen,
    ImmutableArray<string> Begrippen,
    GevolgResource Dan,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    string Uitleg,
    ImmutableArray<BronverwijzingResource> Bronnen,
    ImmutableArray<LezingResource> Perioden,
    string Vindplaats,
    [property: JsonPropertyName("_links")] Links Links);
