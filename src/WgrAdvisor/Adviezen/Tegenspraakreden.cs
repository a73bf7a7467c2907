using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Why answers clash: one rule that has a part in it.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Laag">The layer: <see cref="Laag.Samenhang"/> when the answers cannot all be true, otherwise the layer that takes forms out.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Tekst">The explanation.</param>
/// <param name="Zekerheid">How certain the basis of the rule is.</param>
/// <param name="Bronnen">Citations; empty for what is plain logic.</param>
public sealed record Tegenspraakreden(
    string Regel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag,
    string Titel,
    string Tekst,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen);
