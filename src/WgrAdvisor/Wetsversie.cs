namespace WgrAdvisor;

/// <summary>A version of the law.</summary>
/// <param name="Vanaf">The first day it is in force.</param>
/// <param name="Naam">The Dutch name.</param>
public sealed record Wetsversie(DateOnly Vanaf, string Naam);
