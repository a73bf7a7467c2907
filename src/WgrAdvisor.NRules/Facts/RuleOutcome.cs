using WgrAdvisor.Inference;

namespace WgrAdvisor.NRules.Facts;

/// <summary>What is sure of one rule of the rule set: it applies, or it cannot. Absent as long as neither is sure.</summary>
/// <remarks>Inserted and retracted by the rules. One outcome can stand in a session more than once, when it is reached along several ways.</remarks>
public class RuleOutcome
{
    internal RuleOutcome(string ruleId, int index, Truth truth)
    {
        RuleId = ruleId;
        Index = index;
        Truth = truth;
    }

    /// <summary>The rule.</summary>
    public string RuleId { get; }

    /// <summary>Whether it applies; never <see cref="Truth.Unknown"/>.</summary>
    public Truth Truth { get; }

    /// <summary>The index of the rule in the rule set.</summary>
    internal int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{RuleId}: {Truth}";
}
