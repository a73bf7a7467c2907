using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Inference.Proofs;

/// <summary>Why something holds or fails: a tree from the conclusion down to the facts of the case.</summary>
/// <param name="Truth">Whether it proves that its subject holds or that it fails; never <see cref="Truth.Unknown"/>.</param>
/// <param name="Premises">The proofs it rests on, in the order of the rules. Together they are enough.</param>
public abstract record Proof(Truth Truth, ImmutableArray<Proof> Premises)
{
    /// <summary>The facts of the case that the whole proof rests on, without repeats, in order of first use.</summary>
    public IEnumerable<Fact> Facts => Leaves().DistinctBy(fact => (fact.FactId, fact.Test));

    private IEnumerable<Fact> Leaves() => this is Fact fact ? [fact] : Premises.SelectMany(premise => premise.Leaves());

    /// <summary>A rule fires because its condition holds, or cannot fire because its condition fails.</summary>
    /// <param name="RuleId">The rule.</param>
    /// <param name="Truth">Whether it fires.</param>
    /// <param name="Premises">What decides its condition.</param>
    public sealed record Rule(string RuleId, Truth Truth, ImmutableArray<Proof> Premises) : Proof(Truth, Premises);

    /// <summary>A derived fact holds because of one rule, or fails because none of its rules can fire.</summary>
    /// <param name="FactId">The derived fact.</param>
    /// <param name="Option">The option of a derived choice; otherwise <see langword="null"/>.</param>
    /// <param name="Truth">Whether it holds.</param>
    /// <param name="Premises">The rule that concludes it; or, when it fails, all its rules.</param>
    public sealed record Derived(string FactId, string? Option, Truth Truth, ImmutableArray<Proof> Premises) : Proof(Truth, Premises);

    /// <summary>A test on a fact of the case: a leaf of the tree.</summary>
    /// <param name="FactId">The fact.</param>
    /// <param name="Test">The test that was made.</param>
    /// <param name="Truth">Whether the value passes the test.</param>
    public sealed record Fact(string FactId, ValueTest Test, Truth Truth) : Proof(Truth, []);
}
