using System.Collections.Immutable;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Register;

/// <summary>One existing cooperation of a register, with the plan that its known facts make.</summary>
/// <param name="Rij">The row as a spreadsheet counts, where the names of the columns are row 1.</param>
/// <param name="Nummer">The number in the register; <see langword="null"/> when not given.</param>
/// <param name="Titel">The title.</param>
/// <param name="Vorm">The form as the register names it; empty when not given.</param>
/// <param name="Vormen">The forms that it can be; empty when the form is not known.</param>
/// <param name="Plan">The known facts. What the row does not tell is not answered.</param>
/// <param name="NietVolledig">The multi-choice questions of which other options may be chosen as well.</param>
/// <param name="Opmerkingen">What was not used, or only in part.</param>
public sealed record Registerrij(
    int Rij,
    string? Nummer,
    string Titel,
    string Vorm,
    ImmutableArray<string> Vormen,
    Plan Plan,
    ImmutableArray<string> NietVolledig,
    ImmutableArray<Registeropmerking> Opmerkingen);
