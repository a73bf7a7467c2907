using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Changes that together reach a goal for an alternative.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="IsImposed">Whether the alternative is then imposed.</param>
public sealed record ChangeSet(ImmutableArray<Change> Changes, bool IsImposed);
