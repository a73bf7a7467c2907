namespace WgrAdvisor.Register;

/// <summary>Something that a row does not tell for certain, so that it was not used, or only in part.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Tekst">What was not certain and what was done, in Dutch.</param>
public sealed record Registeropmerking(string Kolom, string Tekst);
