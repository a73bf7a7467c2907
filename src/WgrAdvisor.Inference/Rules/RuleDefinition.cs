using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Inference.Rules;

/// <summary>One rule: when the condition holds, the rule fires and its conclusions hold too.</summary>
/// <param name="Id">The permanent identifier of the rule.</param>
/// <param name="Condition">When the rule fires.</param>
/// <param name="Conclusions">What it concludes; empty for a rule whose firing is itself the result.</param>
public sealed record RuleDefinition(string Id, Condition Condition, params ImmutableArray<Conclusion> Conclusions)
{
    /// <summary>Words that a trace of fired rules shows beside the identifier, such as sources. Nothing is reasoned with them.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
