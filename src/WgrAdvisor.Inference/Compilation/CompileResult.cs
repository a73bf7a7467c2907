using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Compilation;

/// <summary>The outcome of compiling: a program, or every mistake that was found.</summary>
/// <param name="Program">The program, or <see langword="null"/> when there are errors.</param>
/// <param name="Errors">All mistakes; empty when <paramref name="Program"/> is there.</param>
public sealed record CompileResult(RuleProgram? Program, ImmutableArray<CompileError> Errors);
