using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A point to watch.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Vormen">The forms it concerns, of those that are not out.</param>
/// <param name="Twijfel">Whether it is doubtful that the law allows these forms here.</param>
/// <param name="Titel">The point in one sentence.</param>
/// <param name="Tekst">The explanation.</param>
/// <param name="Standpunten">The positions that are taken.</param>
/// <param name="Zekerheid">How certain the basis is.</param>
/// <param name="Bronnen">Citations.</param>
/// <param name="OpGrondVan">The answers it rests on.</param>
public sealed record Aandachtspunt(
    string Regel,
    ImmutableArray<string> Vormen,
    bool Twijfel,
    string Titel,
    string Tekst,
    ImmutableArray<string> Standpunten,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Grond> OpGrondVan);
