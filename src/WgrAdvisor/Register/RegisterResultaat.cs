using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>The outcome of reading a register: its rows, or every mistake in it.</summary>
/// <param name="Rijen">The rows in the order of the file; empty when there is any mistake.</param>
/// <param name="OntbrekendeKolommen">The columns that would have been read but are not there; what they tell stays unknown.</param>
/// <param name="Fouten">All mistakes in the order of the file.</param>
public sealed record RegisterResultaat(
    ImmutableArray<Registerrij> Rijen,
    ImmutableArray<string> OntbrekendeKolommen,
    ImmutableArray<Registerfout> Fouten);
