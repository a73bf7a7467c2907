using System.Collections.Immutable;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>How one alternative is chosen: rules take alternatives out, impose one or doubt it; considerations weigh what is left.</summary>
/// <remarks>
/// Of what is not out, what is imposed wins. Otherwise what is not doubted goes before what is, then more points before fewer, and
/// what stands earlier in the list before what stands later. Immutable, and safe to share between any number of threads.
/// </remarks>
public sealed class Decision
{
    /// <summary>Describes a decision.</summary>
    /// <param name="program">The program whose rules decide.</param>
    /// <param name="alternatives">The alternatives; on equal points the earlier one wins.</param>
    /// <param name="considerations">What weighs; each has points for every alternative.</param>
    /// <param name="impossible">What is concluded of a case that cannot be; <see langword="null"/> when every case can.</param>
    /// <param name="ranges">The numbers that facts can have, where not every number can be.</param>
    /// <param name="differences">The numbers that are reckoned from two others.</param>
    public Decision(
        RuleProgram program,
        ImmutableArray<Alternative> alternatives,
        ImmutableArray<Consideration> considerations,
        Conclusion? impossible = null,
        ImmutableArray<NumberRange> ranges = default,
        ImmutableArray<Difference> differences = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        Program = program;
        Alternatives = alternatives;
        Considerations = considerations;
        Impossible = impossible;
        Ranges = ranges.IsDefault ? [] : ranges;
        Differences = differences.IsDefault ? [] : differences;
        OutNodes = [.. alternatives.Select(alternative => alternative.TakenOutBy.Select(NodeOf).Where(node => node >= 0).ToArray())];
        ImposedNodes = [.. alternatives.Select(alternative => NodeOf(alternative.ImposedBy))];
        DoubtedNodes = [.. alternatives.Select(alternative => NodeOf(alternative.DoubtedBy))];
        ImpossibleNode = NodeOf(impossible);
    }

    /// <summary>The program whose rules decide.</summary>
    public RuleProgram Program { get; }

    /// <summary>The alternatives, in the order in which they win on equal points.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>What weighs.</summary>
    public ImmutableArray<Consideration> Considerations { get; }

    /// <summary>What is concluded of a case that cannot be; <see langword="null"/> when every case can.</summary>
    public Conclusion? Impossible { get; }

    /// <summary>The numbers that facts can have, where not every number can be.</summary>
    public ImmutableArray<NumberRange> Ranges { get; }

    /// <summary>The numbers that are reckoned from two others.</summary>
    public ImmutableArray<Difference> Differences { get; }

    internal ImmutableArray<int[]> OutNodes { get; }

    internal ImmutableArray<int> ImposedNodes { get; }

    internal ImmutableArray<int> DoubtedNodes { get; }

    internal int ImpossibleNode { get; }

    /// <summary>The nodes of the program that say whether an alternative is out, imposed or doubted and whether the case can be; -1 for what never holds.</summary>
    internal IEnumerable<int> HardNodes() => OutNodes.SelectMany(nodes => nodes).Concat(ImposedNodes).Concat(DoubtedNodes).Append(ImpossibleNode);

    /// <summary>All nodes of the program that decide.</summary>
    internal IEnumerable<int> Nodes() => HardNodes().Concat(Considerations.Select(consideration => Program.RuleNode(consideration.Rule)));

    private int NodeOf(Conclusion? conclusion) =>
        conclusion is not null && Program.Derives(conclusion.FactId, conclusion.Option) ? Program.DerivedNode(conclusion.FactId, conclusion.Option) : -1;
}
