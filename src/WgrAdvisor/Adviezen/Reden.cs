using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A reason for a verdict.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Laag">The layer of the rule.</param>
/// <param name="Richting">Which way it works for this form.</param>
/// <param name="Criterium">For a consideration its criterium; otherwise <see langword="null"/>.</param>
/// <param name="Punten">For a consideration its strength times the weight, negative when against; otherwise <see langword="null"/>.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Tekst">The explanation.</param>
/// <param name="Zekerheid">How certain the basis of the rule is.</param>
/// <param name="Bronnen">Citations; see <see cref="Advies.Bronnen"/>.</param>
/// <param name="OpGrondVan">The answers it rests on; together they are enough.</param>
public sealed record Reden(
    string Regel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag,
    Richting Richting,
    string? Criterium,
    int? Punten,
    string Titel,
    string Tekst,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Grond> OpGrondVan);
