namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a case comes to.</summary>
/// <param name="Alternative">The index of the alternative that wins; -1 when every alternative is out.</param>
/// <param name="IsImposed">Whether it wins because it is imposed.</param>
/// <param name="IsDoubted">Whether it wins although there is doubt about it.</param>
public readonly record struct Outcome(int Alternative, bool IsImposed, bool IsDoubted);
