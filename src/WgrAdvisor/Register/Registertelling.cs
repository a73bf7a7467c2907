using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>The rows that something holds for.</summary>
/// <param name="Kolom">The column that it is about.</param>
/// <param name="Tekst">What holds, in Dutch.</param>
/// <param name="Rijen">The rows as a spreadsheet counts, in order.</param>
public sealed record Registertelling(string Kolom, string Tekst, ImmutableArray<int> Rijen);
