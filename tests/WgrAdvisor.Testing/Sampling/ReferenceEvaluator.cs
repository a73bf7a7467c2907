using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>The second implementation: Kleene's logic read straight from the definition, slow and plain.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="truthOf">The truth of a test on a given fact.</param>
public sealed class ReferenceEvaluator(RuleSetDefinition rules, Func<Condition.Atom, Truth> truthOf)
{
    private readonly Dictionary<string, RuleDefinition> _rules = rules.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _derivedFacts = [.. rules.DerivedFacts.Select(fact => fact.Id)];
    private readonly ILookup<Conclusion, RuleDefinition> _concluding = rules.Rules
        .SelectMany(rule => rule.Conclusions.Select(conclusion => (conclusion, rule)))
        .ToLookup(pair => pair.conclusion, pair => pair.rule);
    private readonly Dictionary<Conclusion, Truth> _known = [];

    /// <summary>Evaluates a case: a test on an unknown fact is decided only when all its values agree.</summary>
    public ReferenceEvaluator(RuleSetDefinition rules, IReadOnlyDictionary<string, FactValue> known)
        : this(rules, atom => TruthOf(atom, rules, known))
    {
    }

    public static bool Passes(ValueTest test, FactValue value) => (test, value) switch
    {
        (ValueTest.IsYesNo t, FactValue.YesNo v) => v.Value == t.Expected,
        (ValueTest.IsOneOf t, FactValue.Choice v) => t.Options.Contains(v.Value),
        (ValueTest.Contains t, FactValue.MultiChoice v) => v.Values.Contains(t.Option),
        (ValueTest.InRange t, FactValue.Number v) => !(v.Value < t.AtLeast) && !(v.Value > t.AtMost),
        (ValueTest.InPeriod t, FactValue.Date v) => !(v.Value < t.From) && !(v.Value >= t.Before),
        _ => throw new ArgumentException($"{test} does not suit {value}.", nameof(value)),
    };

    public Truth Rule(string ruleId) => Evaluate(_rules[ruleId].Condition);

    public Truth Derived(string factId, string? option)
    {
        var asked = new Conclusion(factId, option);
        if (!_known.TryGetValue(asked, out var truth))
        {
            truth = Any(_concluding[asked].Select(rule => Evaluate(rule.Condition)));
            _known.Add(asked, truth);
        }

        return truth;
    }

    private Truth Evaluate(Condition condition) => condition switch
    {
        Condition.All all => All(all.Parts.Select(Evaluate)),
        Condition.Any any => Any(any.Parts.Select(Evaluate)),
        Condition.Not not => Not(Evaluate(not.Part)),
        Condition.Atom atom when _derivedFacts.Contains(atom.FactId) => EvaluateDerived(atom),
        Condition.Atom atom => truthOf(atom),
        _ => throw new ArgumentException($"{condition} is no condition.", nameof(condition)),
    };

    private Truth EvaluateDerived(Condition.Atom atom) => atom.Test switch
    {
        ValueTest.IsYesNo { Expected: true } => Derived(atom.FactId, null),
        ValueTest.IsYesNo { Expected: false } => Not(Derived(atom.FactId, null)),
        ValueTest.IsOneOf test => Any(test.Options.Select(option => Derived(atom.FactId, option))),
        _ => throw new ArgumentException($"{atom.Test} does not suit a derived fact.", nameof(atom)),
    };

    private static Truth All(IEnumerable<Truth> parts)
    {
        var all = parts.ToList();
        return all.Contains(Truth.False) ? Truth.False : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.True;
    }

    private static Truth Any(IEnumerable<Truth> parts)
    {
        var all = parts.ToList();
        return all.Contains(Truth.True) ? Truth.True : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
    }

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth TruthOf(Condition.Atom atom, RuleSetDefinition rules, IReadOnlyDictionary<string, FactValue> known)
    {
        var values = known.TryGetValue(atom.FactId, out var value) ? [value] : Domain.ValuesFor(rules, atom);
        var outcomes = values.Select(v => Passes(atom.Test, v)).ToHashSet();
        return outcomes.Count > 1 ? Truth.Unknown : outcomes.Contains(true) ? Truth.True : Truth.False;
    }
}
