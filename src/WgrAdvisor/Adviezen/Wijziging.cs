using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Adviezen;

/// <summary>An answer or a preference of the plan that becomes another.</summary>
/// <param name="Vraag">The question; <see langword="null"/> for a preference.</param>
/// <param name="Criterium">The criterium of the preference; <see langword="null"/> for an answer.</param>
/// <param name="Van">What the plan says now; <see langword="null"/> for a criterium that the plan gives no weight.</param>
/// <param name="Naar">What it becomes; <see langword="null"/> for no answer, or for no preference.</param>
public sealed record Wijziging(
    string? Vraag,
    string? Criterium,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue? Van,
    [property: JsonConverter(typeof(FactValueConverter))] FactValue? Naar)
{
    /// <summary>The plan with this change.</summary>
    /// <param name="plan">A plan that says what the change starts from.</param>
    /// <returns>The changed plan.</returns>
    public Plan ApplyTo(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return this switch
        {
            { Criterium: { } criterium, Naar: FactValue.Choice gewicht } => plan with { Voorkeuren = plan.Voorkeuren.SetItem(criterium, gewicht.Value) },
            { Criterium: { } criterium } => plan with { Voorkeuren = plan.Voorkeuren.Remove(criterium) },
            { Vraag: { } vraag, Naar: { } antwoord } => plan with { Antwoorden = plan.Antwoorden.SetItem(vraag, antwoord) },
            { Vraag: { } vraag } => plan with { Antwoorden = plan.Antwoorden.Remove(vraag) },
            _ => plan,
        };
    }
}
