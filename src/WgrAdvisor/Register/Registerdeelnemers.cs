using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>How the participants of a cooperation are read: a list of kinds, each with how many there are.</summary>
/// <param name="Kolom">The column with the list.</param>
/// <param name="Aantal">The column with the number of participants; <see langword="null"/> when there is none.</param>
/// <param name="Soorten">By value the kind of participant; <see langword="null"/> for a value that does not tell the kind.</param>
public sealed record Registerdeelnemers(string Kolom, string? Aantal, ImmutableSortedDictionary<string, string?> Soorten);
