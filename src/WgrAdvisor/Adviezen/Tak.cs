using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Adviezen;

/// <summary>What one answer leads to.</summary>
/// <param name="Antwoord">The answer.</param>
/// <param name="Vorm">The form that is advised with it.</param>
public sealed record Tak([property: JsonConverter(typeof(FactValueConverter))] FactValue Antwoord, string Vorm);
