using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Why answers clash: one rule that has a part in it. What it says stands in <see cref="Advies.Regels"/>.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Laag">The layer: <see cref="Laag.Samenhang"/> when the answers cannot all be true, otherwise the layer that takes forms out.</param>
public sealed record Tegenspraakreden(string Regel, [property: JsonConverter(typeof(CamelCaseEnumConverter<Laag>))] Laag Laag);
