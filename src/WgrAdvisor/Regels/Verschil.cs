namespace WgrAdvisor.Regels;

/// <summary>A number that is reckoned from two answers; unknown while one of them is.</summary>
/// <param name="Geheel">The question that asks the larger number.</param>
/// <param name="Deel">The question that asks the number to take off.</param>
public sealed record Verschil(string Geheel, string Deel);
