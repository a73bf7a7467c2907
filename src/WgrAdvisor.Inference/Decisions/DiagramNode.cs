namespace WgrAdvisor.Inference.Decisions;

/// <summary>One question of a diagram.</summary>
/// <param name="Variable">The open variable that is asked.</param>
/// <param name="First">Where its children begin, one per value.</param>
/// <param name="Count">How many values it has.</param>
internal readonly record struct DiagramNode(int Variable, int First, int Count);
