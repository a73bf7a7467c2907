namespace WgrAdvisor.Register;

/// <summary>One mistake in the file of a register.</summary>
/// <param name="Rij">The row as a spreadsheet counts, where the names of the columns are row 1; 0 for the whole file.</param>
/// <param name="Kolom">The column by name, or by number when it has none; empty when the mistake concerns the whole row.</param>
/// <param name="Code">The stable code; see <see cref="RegisterfoutCode"/>.</param>
/// <param name="Tekst">What is wrong and what to do, in Dutch.</param>
public sealed record Registerfout(int Rij, string Kolom, string Code, string Tekst)
{
    /// <summary>The mistake on one line.</summary>
    /// <returns>The row, the column, the code and the text.</returns>
    public override string ToString() =>
        (Rij == 0 ? "heel het bestand" : $"rij {Rij}") + (Kolom.Length == 0 ? "" : $", kolom '{Kolom}'") + $": {Code}: {Tekst}";
}
