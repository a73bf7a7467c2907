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
    /// <param name="space">Which cases can be, of the program whose rules decide.</param>
    /// <param name="alternatives">The alternatives; on equal points the earlier one wins.</param>
    /// <param name="considerations">The rules that weigh, by their index. How much, is told with each question about the decision.</param>
    /// <param name="forks">The facts that must be known before some alternatives are chosen.</param>
    public Decision(CaseSpace space, ImmutableArray<Alternative> alternatives, ImmutableArray<int> considerations, ImmutableArray<Fork> forks)
    {
        ArgumentNullException.ThrowIfNull(space);
        (Space, Alternatives, Considerations, Forks) = (space, alternatives, considerations, forks);
        int[][] outNodes = [.. alternatives.Select(alternative => alternative.TakenOutBy.Select(NodeOf).Where(node => node >= 0).ToArray())];
        int[] imposedNodes = [.. alternatives.Select(alternative => NodeOf(alternative.ImposedBy))];
        int[] doubtedNodes = [.. alternatives.Select(alternative => NodeOf(alternative.DoubtedBy))];
        int[] considerationNodes = [.. considerations.Select(space.Program.RuleNode)];
        Cone = new Cone(
            space.Program,
            outNodes.SelectMany(nodes => nodes).Concat(imposedNodes).Concat(doubtedNodes).Where(node => node >= 0).Concat(space.ForbiddingNodes),
            considerationNodes.Concat(forks.Select(fork => space.Program.RuleNode(fork.Rule))),
            space.ReckonedFacts());
        FirstOutAt = [.. alternatives.Select(alternative => alternative.TakenOutBy.Take(1).Select(NodeOf).Where(node => node >= 0).Select(Cone.IndexOf).ToArray())];
        OutAt = [.. outNodes.Select(nodes => nodes.Select(Cone.IndexOf).ToArray())];
        ImposedAt = [.. imposedNodes.Select(PlaceOf)];
        DoubtedAt = [.. doubtedNodes.Select(PlaceOf)];
        ConsiderationAt = [.. considerationNodes.Select(Cone.IndexOf)];
        ForkAt = [.. forks.Select(fork => Cone.IndexOf(space.Program.RuleNode(fork.Rule)))];
        ForbiddingAt = [.. space.ForbiddingNodes.Select(Cone.IndexOf)];
    }

    /// <summary>Which cases can be.</summary>
    public CaseSpace Space { get; }

    /// <summary>The program whose rules decide.</summary>
    public RuleProgram Program => Space.Program;

    /// <summary>The alternatives, in the order in which they win on equal points.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>The rules that weigh, by their index.</summary>
    public ImmutableArray<int> Considerations { get; }

    /// <summary>The facts that must be known before some alternatives are chosen. Of a case in which all is known they say nothing.</summary>
    public ImmutableArray<Fork> Forks { get; }

    internal Cone Cone { get; }

    internal int[][] OutAt { get; }

    internal int[][] FirstOutAt { get; }

    internal int[] ImposedAt { get; }

    internal int[] DoubtedAt { get; }

    internal int[] ConsiderationAt { get; }

    internal int[] ForkAt { get; }

    internal int[] ForbiddingAt { get; }

    private int NodeOf(Conclusion? conclusion) =>
        conclusion is not null && Program.Derives(conclusion.FactId, conclusion.Option) ? Program.DerivedNode(conclusion.FactId, conclusion.Option) : -1;

    private int PlaceOf(int node) => node < 0 ? -1 : Cone.IndexOf(node);
}
