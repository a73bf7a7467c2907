using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A begrip: what rules derive from answers.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The name.</param>
/// <param name="Opties">The values it can take; empty for yes or no.</param>
/// <param name="Uitleg">What it means.</param>
/// <param name="Verschil">The questions whose difference it is; <see langword="null"/> for a begrip that rules derive.</param>
/// <param name="AfgeleidDoor">The rules that derive it.</param>
/// <param name="GebruiktDoor">The rules that use it.</param>
/// <param name="Links">Those rules.</param>
internal sealed record BegripResource(
    string Id,
    string Naam,
    ImmutableArray<Optie> Opties,
    string Uitleg,
    Verschil? Verschil,
    ImmutableArray<string> AfgeleidDoor,
    ImmutableArray<string> GebruiktDoor,
    [property: JsonPropertyName("_links")] Links Links);
