using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A reason for a verdict. What the rule says stands once for all forms; see <see cref="Advies.Regels"/>.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Laag">The layer of the rule.</param>
/// <param name="Richting">Which way it works for this form.</param>
/// <param name="Criterium">For a consideration its criterium; otherwise <see langword="null"/>.</param>
/// <param name="Punten">For a consideration its strength times the weight, negative when against; otherwise <see langword="null"/>.</param>
public sealed record Reden(
    string Regel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag,
    Richting Richting,
    string? Criterium,
    int? Punten);
