namespace WgrAdvisor.Regels;

/// <summary>What something is called at one kind of participant, or in one form.</summary>
/// <param name="Soort">The kind of participant, or the form.</param>
/// <param name="Tekst">The name, as it stands in the middle of a sentence.</param>
public sealed record Soortnaam(string Soort, string Tekst);
