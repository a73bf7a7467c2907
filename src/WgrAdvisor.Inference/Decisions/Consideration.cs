using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a rule adds to the score of each alternative when it fires.</summary>
/// <param name="Rule">The index of the rule in the program.</param>
/// <param name="Points">The points by alternative, in the order of the decision.</param>
public sealed record Consideration(int Rule, ImmutableArray<int> Points);
