using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Compilation;

/// <summary>Emits the nodes of one program.</summary>
internal sealed class CircuitBuilder(RuleSetDefinition definition)
{
    private const int NotBuilt = -1;

    private readonly List<Variable> _variables = [];
    private readonly List<Node> _nodes = [];
    private readonly List<Condition.Atom?> _atoms = [];
    private readonly List<int> _children = [];
    private readonly Dictionary<string, int> _firstVariable = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Fact, string? Option), int> _derivedNodes = [];
    private readonly int[] _ruleNodes = new int[definition.Rules.Length];

    /// <summary>The thresholds that the rules set on each number and date.</summary>
    public static Dictionary<string, SortedSet<long>> CutsOf(RuleSetDefinition definition)
    {
        var cuts = new Dictionary<string, SortedSet<long>>(StringComparer.Ordinal);
        foreach (var atom in definition.Rules.SelectMany(rule => RuleSetChecker.AtomsOf(rule.Condition)))
        {
            var (from, before) = BoundsOf(atom.Test);
            foreach (var cut in new[] { from, before }.OfType<long>())
            {
                if (!cuts.TryGetValue(atom.FactId, out var set))
                {
                    cuts.Add(atom.FactId, set = []);
                }

                set.Add(cut);
            }
        }

        return cuts;
    }

    /// <summary>Builds the program.</summary>
    public RuleProgram Build()
    {
        AddVariables();
        Array.Fill(_ruleNodes, NotBuilt);
        var rulesOf = Enumerable.Range(0, definition.Rules.Length)
            .SelectMany(rule => definition.Rules[rule].Conclusions.Select(conclusion => (conclusion.FactId, Conclusion: conclusion, Rule: rule)))
            .ToLookup(pair => pair.FactId, pair => (pair.Conclusion.Option, pair.Rule), StringComparer.Ordinal);
        var derived = definition.DerivedFacts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var needs = derived.Keys.ToDictionary(
            id => id,
            id => new SortedSet<string>(
                rulesOf[id].SelectMany(pair => RuleSetChecker.AtomsOf(definition.Rules[pair.Rule].Condition)).Select(a => a.FactId).Where(derived.ContainsKey),
                StringComparer.Ordinal),
            StringComparer.Ordinal);

        foreach (var id in DerivedFactOrder.Sort(definition.DerivedFacts.Select(fact => fact.Id), needs))
        {
            AddDerived(derived[id], rulesOf[id]);
        }

        for (var rule = 0; rule < _ruleNodes.Length; rule++)
        {
            RuleNode(rule);
        }

        return new RuleProgram(definition, [.. _variables], [.. _nodes], [.. _atoms], [.. _children], _ruleNodes, _derivedNodes, _firstVariable);
    }

    private void AddVariables()
    {
        var cuts = CutsOf(definition);
        for (var index = 0; index < definition.Facts.Length; index++)
        {
            var fact = definition.Facts[index];
            _firstVariable.Add(fact.Id, _variables.Count);
            switch (fact.Kind)
            {
                case FactKind.MultiChoice:
                    _variables.AddRange(Enumerable.Range(0, fact.Options.Length).Select(option => new Variable(index, option, 2, [])));
                    break;
                case FactKind.Choice:
                    _variables.Add(new Variable(index, -1, fact.Options.Length, []));
                    break;
                case FactKind.YesNo:
                    _variables.Add(new Variable(index, -1, 2, []));
                    break;
                default:
                    long[] sorted = cuts.TryGetValue(fact.Id, out var set) ? [.. set] : [];
                    _variables.Add(new Variable(index, -1, sorted.Length + 1, sorted));
                    break;
            }
        }
    }

    private void AddDerived(FactDefinition fact, IEnumerable<(string? Option, int Rule)> concluding)
    {
        List<(string? Option, int Node)> nodes = [.. concluding.Select(pair => (pair.Option, RuleNode(pair.Rule)))];
        string?[] options = fact.Kind == FactKind.Choice ? [.. fact.Options] : [null];
        foreach (var option in options)
        {
            _derivedNodes.Add((fact.Id, option), AddGroup(NodeKind.Any, [.. nodes.Where(n => n.Option == option).Select(n => n.Node)]));
        }
    }

    /// <summary>The node of a rule, built the first time: a rule may conclude several things.</summary>
    private int RuleNode(int rule)
    {
        if (_ruleNodes[rule] == NotBuilt)
        {
            _ruleNodes[rule] = Add(definition.Rules[rule].Condition);
        }

        return _ruleNodes[rule];
    }

    private int Add(Condition condition) => condition switch
    {
        Condition.Atom atom => AddAtom(atom),
        Condition.All all => AddGroup(NodeKind.All, [.. all.Parts.Select(Add)]),
        Condition.Any any => AddGroup(NodeKind.Any, [.. any.Parts.Select(Add)]),
        Condition.Not not => AddGroup(NodeKind.Not, [Add(not.Part)]),
        _ => throw new InvalidOperationException("Unknown kind of condition."),
    };

    private int AddGroup(NodeKind kind, int[] children)
    {
        _nodes.Add(new Node(kind, _children.Count, children.Length, 0));
        _atoms.Add(null);
        _children.AddRange(children);
        return _nodes.Count - 1;
    }

    private int AddAtom(Condition.Atom atom)
    {
        if (!_firstVariable.TryGetValue(atom.FactId, out var first))
        {
            return AddDerivedAtom(atom);
        }

        var variable = _variables[first];
        var fact = definition.Facts[variable.Fact];
        var mask = Variable.Yes;
        switch (atom.Test)
        {
            case ValueTest.IsYesNo test:
                mask = test.Expected ? Variable.Yes : Variable.No;
                break;
            case ValueTest.IsOneOf test:
                mask = test.Options.Aggregate(0UL, (set, option) => set | (1UL << fact.Options.IndexOf(option)));
                break;
            case ValueTest.Contains test:
                first += fact.Options.IndexOf(test.Option);
                break;
            default:
                var (from, before) = BoundsOf(atom.Test);
                mask = variable.MaskBetween(from, before);
                break;
        }

        _nodes.Add(new Node(NodeKind.Atom, first, 0, mask));
        _atoms.Add(atom);
        return _nodes.Count - 1;
    }

    private int AddDerivedAtom(Condition.Atom atom)
    {
        if (atom.Test is ValueTest.IsOneOf choice)
        {
            return AddGroup(NodeKind.Any, [.. choice.Options.Select(option => _derivedNodes[(atom.FactId, option)])]);
        }

        var node = _derivedNodes[(atom.FactId, null)];
        return AddGroup(atom.Test is ValueTest.IsYesNo { Expected: false } ? NodeKind.Not : NodeKind.All, [node]);
    }

    /// <summary>The bounds of a test. One at the very end of the axis bounds nothing: a cut there makes up values beyond it.</summary>
    private static (long? From, long? Before) BoundsOf(ValueTest test) => test switch
    {
        ValueTest.InRange range => (
            range.AtLeast is long.MinValue ? null : range.AtLeast,
            range.AtMost is long.MaxValue ? null : range.AtMost + 1),
        ValueTest.InPeriod period => (
            period.From == DateOnly.MinValue ? null : period.From?.DayNumber,
            period.Before?.DayNumber),
        _ => (null, null),
    };
}
