namespace WgrAdvisor.Regels;

/// <summary>One option of a question or begrip.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Tekst">The Dutch text.</param>
public sealed record Optie(string Id, string Tekst);
