using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.NRules.Facts;

/// <summary>What is known of one fact of the case. A fact without an answer in the session is unknown, and never reads as "no".</summary>
/// <remarks>
/// Made by <see cref="RuleSetRepository.Answer"/>. Immutable: to change an answer, retract it and insert another; what rested on it goes with it.
/// A session holds at most one answer per fact.
/// </remarks>
public sealed class Answer : Finding
{
    internal Answer(string factId, int slot, FactValue value)
        : base(factId, slot) => Value = value;

    /// <summary>The value.</summary>
    public FactValue Value { get; }

    /// <summary>Whether the answer is a yes to a yes/no question.</summary>
    public bool IsYes => Value is FactValue.YesNo { Value: true };

    /// <inheritdoc/>
    public override string ToString() => $"{FactId} = {Value}";
}
