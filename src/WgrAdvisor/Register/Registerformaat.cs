using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>How a register of existing cooperations is read: which column says what, and what each value means for a plan.</summary>
/// <param name="Naam">The register it was made for, in Dutch.</param>
/// <param name="Kolommen">The columns that name a cooperation, its form and its date.</param>
/// <param name="Vormen">By value of the column: the forms that it can be. More than one when the register does not tell them apart.</param>
/// <param name="Deelnemers">How participants are read; <see langword="null"/> when the register does not tell.</param>
/// <param name="Antwoorden">How questions are answered. A question that is not here stays unanswered.</param>
public sealed record Registerformaat(
    string Naam,
    Registerkolommen Kolommen,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Vormen,
    Registerdeelnemers? Deelnemers,
    ImmutableArray<Registerantwoord> Antwoorden)
{
    /// <summary>The columns that must be there.</summary>
    public IEnumerable<string> VerplichteKolommen => [Kolommen.Titel, Kolommen.Vorm, Kolommen.Peildatum];

    /// <summary>All columns that are read, each once; those that must be there first.</summary>
    public IEnumerable<string> AlleKolommen =>
        VerplichteKolommen
            .Concat(new[] { Kolommen.Nummer, Deelnemers?.Kolom, Deelnemers?.Aantal }.OfType<string>())
            .Concat(Antwoorden.SelectMany(antwoord => antwoord.Kolommen))
            .Distinct();
}
