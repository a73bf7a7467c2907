using System.Collections.Immutable;

namespace WgrAdvisor.Praktijk;

/// <summary>Where a part of a plan was read in the source.</summary>
/// <param name="Onderdeel">The part: a question, a criterium, or <c>peildatum</c> or <c>deelnemers</c>.</param>
/// <param name="Regels">The line numbers.</param>
/// <param name="Notitie">A remark; <see langword="null"/> when there is none.</param>
public sealed record Vindplaats(string Onderdeel, ImmutableArray<int> Regels, string? Notitie);
