using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a look for outcomes came to.</summary>
/// <param name="Outcomes">Outcomes that the case can come to, each once.</param>
/// <param name="IsComplete">Whether these are all; not when it was enough before, or when it would take more steps.</param>
public sealed record Exploration(ImmutableArray<Outcome> Outcomes, bool IsComplete);
