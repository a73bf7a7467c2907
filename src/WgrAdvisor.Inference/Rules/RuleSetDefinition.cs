using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Rules;

/// <summary>A complete set of rules with its vocabulary, before it is compiled.</summary>
/// <param name="Facts">The facts that a case can give.</param>
/// <param name="DerivedFacts">The facts that rules conclude. A derived fact holds exactly when a rule that concludes it fires.</param>
/// <param name="Rules">The rules. Their order has no influence on any result, except the order in which results are listed.</param>
/// <param name="Results">The derived facts that are read as a result, so that no condition needs to use them.</param>
public sealed record RuleSetDefinition(
    ImmutableArray<FactDefinition> Facts,
    ImmutableArray<FactDefinition> DerivedFacts,
    ImmutableArray<RuleDefinition> Rules,
    ImmutableArray<string> Results);
