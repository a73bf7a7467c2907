using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A rule that waits for an answer.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Laag">The layer of the rule.</param>
/// <param name="Richting">Which way it would work for this form.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="WachtOp">The unanswered questions it waits for.</param>
public sealed record OpenRegel(
    string Regel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag,
    Richting Richting,
    string Titel,
    ImmutableArray<string> WachtOp);
