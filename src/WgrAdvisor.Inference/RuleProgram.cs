using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference;

/// <summary>A compiled rule set: immutable, and safe to share between any number of threads.</summary>
/// <remarks>Made by <see cref="Compilation.RuleCompiler.Compile"/>.</remarks>
public sealed partial class RuleProgram : IInferenceEngine
{
    private readonly Node[] _nodes;
    private readonly Condition.Atom?[] _atoms;
    private readonly int[] _children;
    private readonly int[] _ruleNodes;
    private readonly Dictionary<(string Fact, string? Option), int> _derivedNodes;
    private readonly Dictionary<string, int> _firstVariable;
    private readonly Dictionary<string, int> _ruleIndex;
    private readonly ulong[] _unknown;

    internal RuleProgram(
        RuleSetDefinition definition,
        Variable[] variables,
        Node[] nodes,
        Condition.Atom?[] atoms,
        int[] children,
        int[] ruleNodes,
        Dictionary<(string Fact, string? Option), int> derivedNodes,
        Dictionary<string, int> firstVariable)
    {
        Definition = definition;
        Variables = variables;
        _nodes = nodes;
        _atoms = atoms;
        _children = children;
        _ruleNodes = ruleNodes;
        _derivedNodes = derivedNodes;
        _firstVariable = firstVariable;
        _ruleIndex = Enumerable.Range(0, Rules.Length).ToDictionary(i => Rules[i].Id, StringComparer.Ordinal);
        _unknown = [.. variables.Select(variable => variable.Full)];
        _ruleOfNode = new int?[nodes.Length];
        for (var rule = 0; rule < ruleNodes.Length; rule++)
        {
            _ruleOfNode[ruleNodes[rule]] = rule;
        }

        _derivedOfNode = new (string Fact, string? Option)?[nodes.Length];
        foreach (var (derived, node) in derivedNodes)
        {
            _derivedOfNode[node] = derived;
        }
    }

    /// <summary>The rule set that was compiled.</summary>
    public RuleSetDefinition Definition { get; }

    /// <summary>The facts that a case can give.</summary>
    public ImmutableArray<FactDefinition> Facts => Definition.Facts;

    /// <summary>The facts that rules conclude.</summary>
    public ImmutableArray<FactDefinition> DerivedFacts => Definition.DerivedFacts;

    /// <summary>The rules, in the order of the definition; their index identifies them in an <see cref="Evaluation"/>.</summary>
    public ImmutableArray<RuleDefinition> Rules => Definition.Rules;

    internal Variable[] Variables { get; }

    internal int NodeCount => _nodes.Length;

    /// <summary>The index of a rule.</summary>
    /// <param name="ruleId">The identifier of the rule.</param>
    /// <returns>The index in <see cref="Rules"/>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public int RuleIndex(string ruleId) => _ruleIndex[ruleId];

    /// <summary>Whether the program derives a fact.</summary>
    /// <param name="factId">The fact.</param>
    /// <param name="option">The option, for a derived choice; otherwise <see langword="null"/>.</param>
    /// <returns>Whether an evaluation can be asked for its truth.</returns>
    public bool Derives(string factId, string? option = null) => _derivedNodes.ContainsKey((factId, option));

    /// <summary>Makes a case from what is known. Facts that are not named stay unknown.</summary>
    /// <param name="known">The known values by fact; each value must suit the kind, the options and the domain of its fact.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">A fact does not exist or a value does not suit it.</exception>
    public Case CreateCase(IEnumerable<KeyValuePair<string, FactValue>> known) => CreateCase(known, []);

    /// <summary>Makes a case from what is known, where of some multi-choices more options may be chosen than are known.</summary>
    /// <param name="known">The known values by fact; each value must suit the kind, the options and the domain of its fact.</param>
    /// <param name="incomplete">The multi-choices whose other options stay unknown.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">A fact does not exist or a value does not suit it.</exception>
    public Case CreateCase(IEnumerable<KeyValuePair<string, FactValue>> known, IReadOnlyCollection<string> incomplete)
    {
        ArgumentNullException.ThrowIfNull(incomplete);
        ArgumentNullException.ThrowIfNull(known);
        var possible = (ulong[])_unknown.Clone();
        foreach (var (id, value) in known)
        {
            if (!_firstVariable.TryGetValue(id, out var first))
            {
                throw new ArgumentException($"There is no fact '{id}'.", nameof(known));
            }

            Narrow(possible, first, value, incomplete.Contains(id));
        }

        return new Case(possible);
    }

    /// <summary>Evaluates all rules for a case: one pass, in Kleene's three values.</summary>
    /// <param name="case">A case made by this program.</param>
    /// <returns>The truth of every rule and every derived fact.</returns>
    public Evaluation Evaluate(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var values = new Truth[_nodes.Length];
        Evaluate(@case.Possible, values);
        return new Evaluation(this, @case, values);
    }

    /// <inheritdoc/>
    public Evaluation Evaluate(IEnumerable<KeyValuePair<string, FactValue>> known) => Evaluate(CreateCase(known));

    /// <summary>Makes an evaluation from what another engine found, so that it can be read and proved like one of this program.</summary>
    /// <param name="case">The case that was evaluated, made by this program.</param>
    /// <param name="ruleTruth">The truth of each rule, by its index.</param>
    /// <param name="derivedTruth">The truth of each derived fact, by fact and option.</param>
    /// <returns>The evaluation. Only tests on facts of the case, and what stands between those and the given truths, are evaluated here.</returns>
    public Evaluation EvaluateWith(Case @case, Func<int, Truth> ruleTruth, Func<string, string?, Truth> derivedTruth)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(ruleTruth);
        ArgumentNullException.ThrowIfNull(derivedTruth);
        var values = new Truth[_nodes.Length];
        for (var node = 0; node < _nodes.Length; node++)
        {
            values[node] = _ruleOfNode[node] is { } rule ? ruleTruth(rule)
                : _derivedOfNode[node] is { } derived ? derivedTruth(derived.Fact, derived.Option)
                : EvaluateNode(node, @case.Possible, values);
        }

        return new Evaluation(this, @case, values);
    }

    /// <summary>One number for each group of numbers that the rules do not tell apart.</summary>
    /// <param name="factId">A fact that is a number.</param>
    /// <param name="least">The smallest number that can be.</param>
    /// <param name="most">The largest number that can be.</param>
    /// <returns>Of each group that meets the range its smallest number, in order.</returns>
    public ImmutableArray<long> NumbersToTellApart(string factId, long least, long most) =>
        [.. Variables[FirstVariableOf(factId)].Cuts.Where(cut => cut > least && cut <= most).Prepend(least)];

    /// <summary>The values that the variables of a fact can have when the fact has a value, or when nothing is known of it.</summary>
    internal ImmutableArray<(int Variable, ulong Mask)> MasksOf(string factId, FactValue? value)
    {
        var possible = (ulong[])_unknown.Clone();
        var first = FirstVariableOf(factId);
        if (value is not null)
        {
            Narrow(possible, first, value);
        }

        var fact = Facts[Variables[first].Fact];
        return [.. Enumerable.Range(first, fact.Kind == FactKind.MultiChoice ? fact.Options.Length : 1).Select(variable => (variable, possible[variable]))];
    }

    internal int RuleNode(int rule) => _ruleNodes[rule];

    /// <summary>The variable of a fact; of a multi-choice the one of its first option.</summary>
    internal int FirstVariableOf(string factId) => _firstVariable[factId];

    internal ref readonly Node NodeAt(int node) => ref _nodes[node];

    internal int DerivedNode(string factId, string? option) => _derivedNodes[(factId, option)];

    internal void Evaluate(ReadOnlySpan<ulong> possible, Span<Truth> values)
    {
        for (var node = 0; node < _nodes.Length; node++)
        {
            values[node] = EvaluateNode(node, possible, values);
        }
    }

    private Truth EvaluateNode(int index, ReadOnlySpan<ulong> possible, ReadOnlySpan<Truth> values) =>
        EvaluateNode(index, ChildrenOf(index), possible, values);

    /// <summary>The truth of a node, when the truths of those it rests on stand elsewhere than usual.</summary>
    internal Truth EvaluateNode(int index, ReadOnlySpan<int> children, ReadOnlySpan<ulong> possible, ReadOnlySpan<Truth> values)
    {
        ref readonly var node = ref _nodes[index];
        switch (node.Kind)
        {
            case NodeKind.Atom:
                var set = possible[node.First];
                return (set & ~node.Accepted) == 0 ? Truth.True : (set & node.Accepted) == 0 ? Truth.False : Truth.Unknown;
            case NodeKind.Not:
                return values[children[0]] switch
                {
                    Truth.True => Truth.False,
                    Truth.False => Truth.True,
                    _ => Truth.Unknown,
                };
            default:
                var deciding = node.Kind == NodeKind.All ? Truth.False : Truth.True;
                var result = node.Kind == NodeKind.All ? Truth.True : Truth.False;
                foreach (var child in children)
                {
                    if (values[child] == deciding)
                    {
                        return deciding;
                    }

                    if (values[child] == Truth.Unknown)
                    {
                        result = Truth.Unknown;
                    }
                }

                return result;
        }
    }

    internal ReadOnlySpan<int> ChildrenOf(int node) =>
        _nodes[node].Count == 0 ? [] : _children.AsSpan(_nodes[node].First, _nodes[node].Count);

    /// <summary>The nodes that a node rests on, itself included, in topological order.</summary>
    internal int[] ConeOf(int node)
    {
        var cone = new SortedSet<int>();
        Visit(node);
        return [.. cone];

        void Visit(int current)
        {
            if (!cone.Add(current))
            {
                return;
            }

            foreach (var child in ChildrenOf(current))
            {
                Visit(child);
            }
        }
    }

    private void Narrow(ulong[] possible, int first, FactValue value, bool isIncomplete = false)
    {
        var variable = Variables[first];
        var fact = Facts[variable.Fact];
        switch (fact.Kind, value)
        {
            case (FactKind.YesNo, FactValue.YesNo answer):
                possible[first] = answer.Value ? Variable.Yes : Variable.No;
                break;
            case (FactKind.Choice, FactValue.Choice answer) when fact.Options.Contains(answer.Value):
                possible[first] = 1UL << fact.Options.IndexOf(answer.Value);
                break;
            case (FactKind.MultiChoice, FactValue.MultiChoice answer) when answer.Values.All(fact.Options.Contains):
                for (var option = 0; option < fact.Options.Length; option++)
                {
                    possible[first + option] = answer.Values.Contains(fact.Options[option]) ? Variable.Yes : isIncomplete ? possible[first + option] : Variable.No;
                }

                break;
            case (FactKind.Number, FactValue.Number answer):
                possible[first] = variable.MaskOf(answer.Value);
                break;
            case (FactKind.Date, FactValue.Date answer):
                possible[first] = variable.MaskOf(answer.Value.DayNumber);
                break;
            default:
                throw new ArgumentException($"The value {value} does not suit the fact '{fact.Id}'.", nameof(value));
        }
    }
}
