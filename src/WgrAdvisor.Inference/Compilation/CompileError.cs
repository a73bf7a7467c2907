using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Compilation;

/// <summary>One mistake in a rule set.</summary>
/// <param name="Kind">The kind of mistake.</param>
/// <param name="RuleId">The rule it was found in, or <see langword="null"/> when it concerns the vocabulary.</param>
/// <param name="FactId">The fact concerned, or <see langword="null"/>.</param>
/// <param name="Details">The option concerned, or for a cycle the derived facts on it in order; otherwise empty.</param>
public sealed record CompileError(CompileErrorKind Kind, string? RuleId, string? FactId, ImmutableArray<string> Details);
