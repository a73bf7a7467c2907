using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Adviezen;

/// <summary>An answer or a preference of the plan that becomes another.</summary>
/// <param name="Vraag">The question; <see langword="null"/> for a preference.</param>
/// <param name="Criterium">The criterium of the preference; <see langword="null"/> for an answer.</param>
/// <param name="Van">What the plan says now.</param>
/// <param name="Naar">What it becomes; <see langword="null"/> for no answer, or for no preference.</param>
public sealed record Wijziging(
    string? Vraag,
    string? Criterium,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue Van,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue? Naar);
