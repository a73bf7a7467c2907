namespace WgrAdvisor.Inference;

/// <summary>One node of the flat, topologically ordered circuit that a rule set compiles to.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="First">The first child in the pool of children; for an atom the variable.</param>
/// <param name="Count">The number of children; for an atom 0.</param>
/// <param name="Accepted">For an atom: the values that satisfy it.</param>
internal readonly record struct Node(NodeKind Kind, int First, int Count, ulong Accepted);
