using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Proofs;

namespace WgrAdvisor.Inference;

/// <content>Proofs: walked from the truths of an evaluation, preferring the alternative that rests on the fewest tests.</content>
public sealed partial class RuleProgram
{
    private readonly int?[] _ruleOfNode;
    private readonly (string Fact, string? Option)?[] _derivedOfNode;

    /// <summary>Checks a proof: evaluating with only the facts it names must give the same conclusion.</summary>
    /// <param name="proof">The proof of a rule or of a derived fact.</param>
    /// <param name="case">The case it was made for.</param>
    /// <returns>Whether the facts it names are enough.</returns>
    /// <exception cref="ArgumentException">The proof is a single test of a fact, which has nothing to check.</exception>
    public bool Verify(Proof proof, Case @case)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(@case);
        var node = proof switch
        {
            Proof.Rule rule => RuleNode(RuleIndex(rule.RuleId)),
            Proof.Derived derived => DerivedNode(derived.FactId, derived.Option),
            _ => throw new ArgumentException("Only a rule or a derived fact can be checked.", nameof(proof)),
        };
        var named = Evaluate(@case.KeepVariables(this, proof.Facts.Select(VariableOf).ToHashSet()));
        return named.Values[node] == proof.Truth;
    }

    internal Proof Prove(Evaluation evaluation, int node)
    {
        if (evaluation.Values[node] == Truth.Unknown)
        {
            throw new InvalidOperationException("What is unknown has no proof.");
        }

        return ProofsOf(evaluation, node, new Dictionary<int, int>()).Single();
    }

    internal ImmutableArray<string> WaitsFor(Evaluation evaluation, int node)
    {
        var variables = new SortedSet<int>();
        Visit(node);
        return [.. variables.Select(variable => Facts[Variables[variable].Fact].Id).Distinct()];

        void Visit(int current)
        {
            if (evaluation.Values[current] != Truth.Unknown)
            {
                return;
            }

            if (_nodes[current].Kind == NodeKind.Atom)
            {
                variables.Add(_nodes[current].First);
            }

            foreach (var child in ChildrenOf(current))
            {
                Visit(child);
            }
        }
    }

    private int VariableOf(Proof.Fact fact)
    {
        var first = _firstVariable[fact.FactId];
        return fact.Test is ValueTest.Contains test ? first + Facts[Variables[first].Fact].Options.IndexOf(test.Option) : first;
    }

    private ImmutableArray<Proof> ProofsOf(Evaluation evaluation, int node, Dictionary<int, int> costs)
    {
        var truth = evaluation.Values[node];
        if (_atoms[node] is { } atom)
        {
            var fact = new Proof.Fact(atom.FactId, atom.Test, truth);
            return _ruleOfNode[node] is { } atomRule ? [new Proof.Rule(Rules[atomRule].Id, truth, [fact])] : [fact];
        }

        var premises = Support(evaluation, node, costs).SelectMany(child => ProofsOf(evaluation, child, costs)).ToImmutableArray();
        if (_ruleOfNode[node] is { } rule)
        {
            return [new Proof.Rule(Rules[rule].Id, truth, premises)];
        }

        return _derivedOfNode[node] is { } derived ? [new Proof.Derived(derived.Fact, derived.Option, truth, premises)] : premises;
    }

    /// <summary>The children that decide a node: all of them, or the cheapest one that is enough.</summary>
    private int[] Support(Evaluation evaluation, int node, Dictionary<int, int> costs)
    {
        var truth = evaluation.Values[node];
        var children = ChildrenOf(node).ToArray();
        return (_nodes[node].Kind, truth) switch
        {
            (NodeKind.All, Truth.False) or (NodeKind.Any, Truth.True) =>
                [children.Where(child => evaluation.Values[child] == truth).MinBy(child => Cost(evaluation, child, costs))],
            _ => children,
        };
    }

    private int Cost(Evaluation evaluation, int node, Dictionary<int, int> costs)
    {
        if (!costs.TryGetValue(node, out var cost))
        {
            cost = _atoms[node] is not null ? 1 : Support(evaluation, node, costs).Sum(child => Cost(evaluation, child, costs));
            costs.Add(node, cost);
        }

        return cost;
    }
}
