namespace WgrAdvisor.Register;

/// <summary>The columns of a register that name a cooperation, its form and its date.</summary>
/// <param name="Nummer">The number in the register; <see langword="null"/> when there is no such column.</param>
/// <param name="Titel">The title.</param>
/// <param name="Vorm">The form.</param>
/// <param name="Peildatum">The date that the cooperation is judged at.</param>
public sealed record Registerkolommen(string? Nummer, string Titel, string Vorm, string Peildatum);
