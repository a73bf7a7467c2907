namespace WgrAdvisor.Inference.Rules;

/// <summary>What a rule concludes about a derived fact when its condition holds.</summary>
/// <param name="FactId">The derived fact.</param>
/// <param name="Option">The option, for a derived choice; <see langword="null"/> for "yes" of a derived yes/no fact.</param>
public sealed record Conclusion(string FactId, string? Option = null);
