using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>What a rule says in one time.</summary>
/// <param name="Geldig">When it says this.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Dan">The conclusion.</param>
/// <param name="Zekerheid">How certain the basis is.</param>
/// <param name="Uitleg">The explanation.</param>
/// <param name="Bronnen">Citations.</param>
internal sealed record LezingResource(
    PeriodeResource Geldig,
    string Titel,
    GevolgResource Dan,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    string Uitleg,
    ImmutableArray<BronverwijzingResource> Bronnen);
