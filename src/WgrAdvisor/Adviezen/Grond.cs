using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Adviezen;

/// <summary>An answer that a reason rests on.</summary>
/// <param name="Vraag">The question, or <c>peildatum</c> or <c>huidigeVorm</c>.</param>
/// <param name="Antwoord">The answer.</param>
public sealed record Grond(string Vraag, [property: JsonConverter(typeof(FactValueConverter))] FactValue Antwoord);
