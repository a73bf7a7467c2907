using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>What a value in a register means for a question.</summary>
/// <param name="Optie">The option that it stands for; <see langword="null"/> when it stands for none of them.</param>
/// <param name="NietBij">The values of the column with participants that make its meaning uncertain.</param>
public sealed record Registerwaarde(string? Optie, ImmutableArray<string> NietBij);
