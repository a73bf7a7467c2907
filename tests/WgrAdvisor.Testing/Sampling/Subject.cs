using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Proofs;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>Something that evaluating decides: a rule, or a derived fact (each option of a derived choice apart).</summary>
/// <param name="IsRule">Whether it is a rule.</param>
/// <param name="Id">The rule or the derived fact.</param>
/// <param name="Option">The option of a derived choice; otherwise <see langword="null"/>.</param>
public sealed record Subject(bool IsRule, string Id, string? Option)
{
    /// <summary>Everything a rule set decides, in an order that does not depend on the order of the rule set.</summary>
    public static IEnumerable<Subject> AllOf(RuleSetDefinition rules) =>
        rules.Rules.Select(rule => new Subject(true, rule.Id, null))
            .Concat(rules.DerivedFacts.SelectMany(fact =>
                fact.Options.DefaultIfEmpty().Select(option => new Subject(false, fact.Id, option))))
            .OrderBy(subject => subject.ToString(), StringComparer.Ordinal);

    public Truth TruthIn(Evaluation evaluation) => IsRule ? evaluation.RuleTruth(Id) : evaluation.DerivedTruth(Id, Option);

    public Truth TruthIn(ReferenceEvaluator reference) => IsRule ? reference.Rule(Id) : reference.Derived(Id, Option);

    public Proof ProveIn(Evaluation evaluation) =>
        IsRule ? evaluation.ProveRule(evaluation.Program.RuleIndex(Id)) : evaluation.ProveDerived(Id, Option);

    /// <summary>The facts that the proof names; none when it is not decided.</summary>
    public IEnumerable<string> FactsIn(Evaluation evaluation) =>
        TruthIn(evaluation) == Truth.Unknown ? [] : ProveIn(evaluation).Facts.Select(fact => fact.FactId);

    public override string ToString() => $"{(IsRule ? "rule" : "derived")} {Id} {Option}".TrimEnd();
}
