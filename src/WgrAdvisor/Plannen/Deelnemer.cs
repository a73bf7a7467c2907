namespace WgrAdvisor.Plannen;

/// <summary>A participant in the cooperation.</summary>
/// <param name="Naam">The name; <see langword="null"/> when it was not given.</param>
/// <param name="Soort">The kind: one of the options of the question about kinds of participants.</param>
/// <param name="Inwoners">The number of inhabitants; <see langword="null"/> when unknown.</param>
/// <param name="Id">An identifier that the caller uses, such as a TOOI URI; comes back unchanged.</param>
public sealed record Deelnemer(string? Naam, string Soort, int? Inwoners, string? Id);
