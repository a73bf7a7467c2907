using System.Collections.Immutable;

namespace WgrAdvisor.Loading;

/// <summary>The outcome of loading: a rule set, or every mistake that was found.</summary>
/// <param name="Regelset">The rule set; <see langword="null"/> when there is any mistake.</param>
/// <param name="Diagnostics">All mistakes, in the order of files and lines; empty when there is a rule set.</param>
public sealed record LoadResult(Regelset? Regelset, ImmutableArray<Diagnostic> Diagnostics);
