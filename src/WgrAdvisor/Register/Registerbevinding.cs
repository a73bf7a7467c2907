using System.Collections.Immutable;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Register;

/// <summary>A row of a register whose form the rules take out.</summary>
/// <param name="Rij">The row as a spreadsheet counts.</param>
/// <param name="Nummer">The number in the register; <see langword="null"/> when not given.</param>
/// <param name="Titel">The title.</param>
/// <param name="Vorm">The form as the register names it.</param>
/// <param name="Peildatum">The date it was judged at.</param>
/// <param name="Bronnen">What the rule cites, in the chapter of the law that goes with the participants.</param>
/// <param name="OpGrondVan">The answers that decide.</param>
public sealed record Registerbevinding(
    int Rij,
    string? Nummer,
    string Titel,
    string Vorm,
    DateOnly Peildatum,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Grond> OpGrondVan);
