using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The rule set: what an advice mentions, so that it can be checked later.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Versie">The version.</param>
/// <param name="Vingerafdruk">The fingerprint of all rule files.</param>
/// <param name="VroegstePeildatum">The first date that a plan can be judged at.</param>
/// <param name="Standaardpeildatum">The date up to which the rules were checked.</param>
/// <param name="Wetsversies">The versions of the law that make a difference.</param>
/// <param name="Gewichten">The levels of preference.</param>
/// <param name="Links">Links.</param>
internal sealed record RegelsetResource(
    string Naam,
    string Versie,
    string Vingerafdruk,
    DateOnly VroegstePeildatum,
    DateOnly Standaardpeildatum,
    ImmutableArray<Wetsversie> Wetsversies,
    ImmutableArray<Gewicht> Gewichten,
    [property: JsonPropertyName("_links")] Links Links);
