namespace WgrAdvisor;

/// <summary>A level of preference.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Waarde">What it is worth; 0 takes the criterium out of account.</param>
public sealed record Gewicht(string Id, int Waarde);
