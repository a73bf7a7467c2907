namespace WgrAdvisor.Inference.Decisions;

/// <summary>The numbers that a fact can have.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="AtLeast">The smallest; <see langword="null"/> for no limit.</param>
/// <param name="AtMost">The largest; <see langword="null"/> for no limit.</param>
public sealed record NumberRange(string Fact, long? AtLeast, long? AtMost);
