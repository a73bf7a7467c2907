using System.Collections.Immutable;

namespace WgrAdvisor.Plannen;

/// <summary>The outcome of reading several plans: the plans, or every mistake in any of them.</summary>
/// <param name="Plannen">The plans in the order of the document; empty when there is any mistake.</param>
/// <param name="Fouten">All mistakes in the order of the document; empty when there are plans.</param>
public sealed record PlannenResultaat(ImmutableArray<Plan> Plannen, ImmutableArray<PlanFout> Fouten);
