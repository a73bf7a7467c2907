namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a case comes to.</summary>
/// <param name="Alternative">The index of the alternative that wins; -1 when every alternative is out.</param>
/// <param name="IsImposed">Whether it wins because it is imposed.</param>
/// <param name="RestsOnDoubt">Whether it wins although there is doubt about it, or, when it is not imposed, only because there is doubt about another that has more points.</param>
public readonly record struct Outcome(int Alternative, bool IsImposed, bool RestsOnDoubt);
