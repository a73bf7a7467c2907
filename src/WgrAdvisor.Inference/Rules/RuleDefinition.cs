using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Inference.Rules;

/// <summary>One rule: when the condition holds, the rule fires and its conclusion, if any, holds too.</summary>
/// <param name="Id">The permanent identifier of the rule.</param>
/// <param name="Condition">When the rule fires.</param>
/// <param name="Conclusion">The derived fact it concludes; <see langword="null"/> for a rule whose firing is itself the result.</param>
public sealed record RuleDefinition(string Id, Condition Condition, Conclusion? Conclusion = null);
