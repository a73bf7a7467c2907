using WgrAdvisor.Inference;

namespace WgrAdvisor.NRules.Facts;

/// <summary>A rule that concludes a derived fact surely does not apply: the only outcomes that other rules look at, and so a type of their own.</summary>
internal sealed class RefutedConclusion(string ruleId, int index) : RuleOutcome(ruleId, index, Truth.False);
