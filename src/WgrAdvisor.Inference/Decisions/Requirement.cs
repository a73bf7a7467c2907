using System.Collections.Immutable;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a case must meet: a rule, or at least one of some derived facts, must surely hold; or none of them must.</summary>
public sealed record Requirement
{
    private Requirement(ImmutableArray<int> nodes, bool holds) => (Nodes, Holds) = (nodes, holds);

    /// <summary>Whether one must hold; otherwise none must.</summary>
    public bool Holds { get; }

    /// <summary>The nodes of the program; a derived fact that no rule concludes has none, and never holds.</summary>
    internal ImmutableArray<int> Nodes { get; }

    /// <summary>About a rule.</summary>
    /// <param name="program">The program that the rule is of.</param>
    /// <param name="rule">The index of the rule.</param>
    /// <param name="holds">Whether it must hold.</param>
    /// <returns>The requirement.</returns>
    public static Requirement OfRule(RuleProgram program, int rule, bool holds)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new Requirement([program.RuleNode(rule)], holds);
    }

    /// <summary>About derived facts.</summary>
    /// <param name="program">The program that derives them.</param>
    /// <param name="holds">Whether at least one must hold; otherwise none must.</param>
    /// <param name="conclusions">The facts, each with its option when it is a choice.</param>
    /// <returns>The requirement.</returns>
    public static Requirement OfDerived(RuleProgram program, bool holds, params ImmutableArray<Conclusion> conclusions)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new Requirement([.. conclusions.Where(each => program.Derives(each.FactId, each.Option)).Select(each => program.DerivedNode(each.FactId, each.Option))], holds);
    }
}
