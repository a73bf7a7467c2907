using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Praktijk;

/// <summary>A question that a plan and a practice case answer differently.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Plan">The answer of the plan.</param>
/// <param name="Voorbeeld">The answer of the practice case.</param>
public sealed record Antwoordverschil(
    string Vraag,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue Plan,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue Voorbeeld);
