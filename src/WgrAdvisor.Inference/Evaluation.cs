using System.Collections.Immutable;
using WgrAdvisor.Inference.Proofs;

namespace WgrAdvisor.Inference;

/// <summary>What the rules say about one case. Immutable.</summary>
/// <remarks>Nothing is recorded while evaluating; a proof is worked out when it is asked for.</remarks>
public sealed class Evaluation
{
    private readonly Truth[] _values;

    internal Evaluation(RuleProgram program, Case @case, Truth[] values)
    {
        Program = program;
        Case = @case;
        _values = values;
    }

    /// <summary>The program that was evaluated.</summary>
    public RuleProgram Program { get; }

    /// <summary>The case it was evaluated for.</summary>
    public Case Case { get; }

    internal ReadOnlySpan<Truth> Values => _values;

    /// <summary>Whether a rule fires (true), cannot fire (false) or waits for an answer (unknown).</summary>
    /// <param name="rule">The index of the rule.</param>
    /// <returns>The truth of its condition.</returns>
    public Truth RuleTruth(int rule) => _values[Program.RuleNode(rule)];

    /// <summary>Whether a derived fact holds.</summary>
    /// <param name="factId">The derived fact.</param>
    /// <param name="option">The option, for a derived choice; otherwise <see langword="null"/>.</param>
    /// <returns>The truth: false only when no rule that concludes it can still fire.</returns>
    public Truth DerivedTruth(string factId, string? option = null) => _values[Program.DerivedNode(factId, option)];

    /// <summary>The proof that a rule fires, or that it cannot fire.</summary>
    /// <param name="rule">The index of a rule whose truth is known.</param>
    /// <returns>The proof, down to the facts of the case.</returns>
    /// <exception cref="InvalidOperationException">The truth of the rule is unknown.</exception>
    public Proof ProveRule(int rule) => Program.Prove(this, Program.RuleNode(rule));

    /// <summary>The proof that a derived fact holds, or that it does not.</summary>
    /// <param name="factId">The derived fact.</param>
    /// <param name="option">The option, for a derived choice; otherwise <see langword="null"/>.</param>
    /// <returns>The proof, down to the facts of the case.</returns>
    /// <exception cref="InvalidOperationException">The truth is unknown.</exception>
    public Proof ProveDerived(string factId, string? option = null) => Program.Prove(this, Program.DerivedNode(factId, option));

    /// <summary>The unknown facts that an undecided rule waits for.</summary>
    /// <param name="rule">The index of the rule.</param>
    /// <returns>The facts, in the order of the vocabulary; empty when the rule is decided.</returns>
    public ImmutableArray<string> WaitsFor(int rule) => Program.WaitsFor(this, Program.RuleNode(rule));
}
