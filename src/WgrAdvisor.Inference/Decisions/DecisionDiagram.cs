using System.Collections.Immutable;
using System.Numerics;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Every outcome that a case can still come to: a graph of questions, with an outcome at every end.</summary>
/// <remarks>
/// Exact: an outcome is in it exactly when some way to fill in what is open, that can be, comes to it. Immutable, and safe to share
/// between any number of threads.
/// </remarks>
public sealed class DecisionDiagram
{
    /// <summary>What stands for ways to fill in that cannot be.</summary>
    internal const int Impossible = -1;

    private readonly CaseSpace _space;
    private readonly IReadOnlyDictionary<string, FactValue> _known;
    private readonly int _root;
    private readonly DiagramNode[] _nodes;
    private readonly int[] _children;
    private readonly int[] _variables;

    internal DecisionDiagram(CaseSpace space, IReadOnlyDictionary<string, FactValue> known, int root, DiagramNode[] nodes, int[] children, int[] variables)
    {
        (_space, _known, _root, _nodes, _children, _variables) = (space, known, root, nodes, children, variables);
        Outcomes = [.. children.Append(root).Where(child => child < Impossible).Distinct().Select(OutcomeOf).OrderBy(outcome => outcome.Alternative).ThenBy(outcome => outcome.IsImposed).ThenBy(outcome => outcome.RestsOnDoubt)];
    }

    /// <summary>The outcomes that the case can still come to, in the order of the alternatives; none when the case cannot be.</summary>
    public ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>How many questions it holds.</summary>
    public int Size => _nodes.Length;

    private RuleProgram Program => _space.Program;

    /// <summary>Builds the diagram of a case.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="known">The known facts; each value must suit its fact.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    /// <returns>The diagram; <see langword="null"/> when it takes more steps.</returns>
    public static DecisionDiagram? Build(Decision decision, ImmutableArray<ImmutableArray<int>> points, IReadOnlyDictionary<string, FactValue> known, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(known);
        return new DiagramBuilder(decision, [.. points.Select(each => each.ToArray())], decision.Program.CreateCase(known), mostSteps).Build(known);
    }

    /// <summary>Finds outcomes that a case can still come to, until that is enough.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="points">By consideration of the decision: what it adds to the score of each alternative.</param>
    /// <param name="case">What is known, made by the program of the decision.</param>
    /// <param name="isEnough">Whether an outcome that is found makes it needless to look further; asked once of each.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    /// <returns>What was found.</returns>
    public static Exploration Explore(Decision decision, ImmutableArray<ImmutableArray<int>> points, Case @case, Func<Outcome, bool> isEnough, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(isEnough);
        return new DiagramBuilder(decision, [.. points.Select(each => each.ToArray())], @case, mostSteps).Explore(isEnough);
    }

    /// <summary>The outcome of a case.</summary>
    /// <param name="case">A case that fills in every question on its way, and that can be.</param>
    /// <returns>The outcome; <see langword="null"/> when it turns out on the way that the case cannot be.</returns>
    /// <exception cref="ArgumentException">The case leaves a question open.</exception>
    public Outcome? Follow(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var node = _root;
        while (node >= 0)
        {
            var mask = @case.Possible[_variables[_nodes[node].Variable]];
            if (BitOperations.PopCount(mask) != 1)
            {
                throw new ArgumentException("The case leaves a question open.", nameof(@case));
            }

            node = _children[_nodes[node].First + BitOperations.TrailingZeroCount(mask)];
        }

        return node == Impossible ? null : OutcomeOf(node);
    }

    /// <summary>Facts with which the case comes to an outcome, whatever the rest turns out to be.</summary>
    /// <param name="wanted">Which outcomes will do.</param>
    /// <returns>
    /// What is known with what must be told more, by fact; <see langword="null"/> when the case cannot come to such an outcome. A number that is reckoned from
    /// two others is left out, and so is what no rule asks for.
    /// </returns>
    public ImmutableSortedDictionary<string, FactValue>? Witness(Func<Outcome, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var masks = Program.CreateCase(_known).Possible.ToArray();
        var hopeless = new HashSet<int>();
        return Reach(_root) ? new CaseFinder(_space, []).Find(new Case(masks), _known, int.MaxValue).Facts : null;

        bool Reach(int node)
        {
            if (node < 0)
            {
                return node != Impossible && wanted(OutcomeOf(node));
            }

            if (!hopeless.Add(node))
            {
                return false;
            }

            var (variable, first, count) = _nodes[node];
            var before = masks[_variables[variable]];
            for (var value = 0; value < count; value++)
            {
                masks[_variables[variable]] = 1UL << value;
                if (Reach(_children[first + value]))
                {
                    return true;
                }
            }

            masks[_variables[variable]] = before;
            return false;
        }
    }

    /// <summary>The facts that some answer to can still change the outcome, in the order of the vocabulary.</summary>
    public ImmutableArray<FactDefinition> FactsThatMatter() =>
    [
        .. _nodes.Where(CanChangeTheOutcome).Select(node => Program.Variables[_variables[node.Variable]].Fact).Distinct().Order().Select(fact => Program.Facts[fact]),
    ];

    internal static int Leaf(Outcome outcome) => -2 - (((outcome.Alternative + 1) * 4) + (outcome.IsImposed ? 2 : 0) + (outcome.RestsOnDoubt ? 1 : 0));

    private static Outcome OutcomeOf(int leaf)
    {
        var code = -2 - leaf;
        return new Outcome((code / 4) - 1, (code & 2) != 0, (code & 1) != 0);
    }

    private bool CanChangeTheOutcome(DiagramNode node) =>
        _children.AsSpan(node.First, node.Count).ToArray().Where(child => child != Impossible).Distinct().Skip(1).Any();
}
