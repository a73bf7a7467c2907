namespace WgrAdvisor.Inference.Decisions;

/// <summary>A number that is always another number less a third. All three are facts of the program.</summary>
/// <param name="Result">The fact that is reckoned.</param>
/// <param name="Whole">The fact that is taken from.</param>
/// <param name="Part">The fact that is taken off.</param>
public sealed record Difference(string Result, string Whole, string Part);
