using System.Collections.Immutable;

namespace WgrAdvisor.Plannen;

/// <summary>The outcome of reading a plan: a plan, or every mistake in it.</summary>
/// <param name="Plan">The plan; <see langword="null"/> when there is any mistake.</param>
/// <param name="Fouten">All mistakes in the order of the document; empty when there is a plan.</param>
public sealed record PlanResultaat(Plan? Plan, ImmutableArray<PlanFout> Fouten);
