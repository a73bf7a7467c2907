namespace WgrAdvisor.Adviezen;

/// <summary>What speaks for and against a form by one criterium, in points: of each argument its strength times the weight of the criterium.</summary>
/// <param name="Criterium">The criterium.</param>
/// <param name="Gewicht">The weight of the criterium in this plan.</param>
/// <param name="Voor">The points for the form, 0 or more.</param>
/// <param name="Tegen">The points against it, 0 or more.</param>
public sealed record Criteriumpunten(string Criterium, int Gewicht, int Voor, int Tegen);
