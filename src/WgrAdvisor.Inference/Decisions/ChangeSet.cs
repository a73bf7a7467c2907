using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Changes that together make an alternative the chosen one.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="IsImposed">Whether the alternative is then chosen because it is imposed.</param>
public sealed record ChangeSet(ImmutableArray<Change> Changes, bool IsImposed);
