using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>All values of a fact, and all cases. Of numbers and dates: each bound in the rules and its neighbours.</summary>
public static class Domain
{
    public static IReadOnlyList<FactValue> ValuesOf(RuleSetDefinition rules, string factId) =>
        ValuesOf(rules, factId, rules.Rules.SelectMany(rule => AtomsOf(rule.Condition)).Where(atom => atom.FactId == factId));

    private static IReadOnlyList<FactValue> ValuesOf(RuleSetDefinition rules, string factId, IEnumerable<Condition.Atom> atoms)
    {
        var fact = rules.Facts.Single(fact => fact.Id == factId);
        var bounds = atoms.SelectMany(atom => BoundsOf(atom.Test)).SelectMany(bound => new[] { bound - 1, bound, bound + 1 });
        var axis = bounds.DefaultIfEmpty(0).Distinct();
        return fact.Kind switch
        {
            FactKind.YesNo => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
            FactKind.Choice => [.. fact.Options.Select(option => new FactValue.Choice(option))],
            FactKind.MultiChoice => [.. SubsetsOf(fact.Options).Select(options => new FactValue.MultiChoice(options))],
            FactKind.Number => [.. axis.Select(number => new FactValue.Number(number))],
            _ => [.. axis.Select(day => new FactValue.Date(DateOnly.FromDayNumber((int)day)))],
        };
    }

    /// <summary>Values of a fact on both sides of a test, if it has two.</summary>
    public static IReadOnlyList<FactValue> ValuesFor(RuleSetDefinition rules, Condition.Atom atom) => atom.Test switch
    {
        ValueTest.Contains test => [new FactValue.MultiChoice([]), new FactValue.MultiChoice([test.Option])],
        _ => ValuesOf(rules, atom.FactId, [atom]),
    };

    /// <summary>Every case in which each fact is unknown or has one of its values.</summary>
    public static IEnumerable<ImmutableDictionary<string, FactValue>> PartialCases(RuleSetDefinition rules) =>
        Combine(rules, fact => [null, .. ValuesOf(rules, fact)]);

    /// <summary>Every case that gives all facts, and agrees with what is known.</summary>
    public static IEnumerable<ImmutableDictionary<string, FactValue>> Completions(
        RuleSetDefinition rules,
        ImmutableDictionary<string, FactValue> known) =>
        Combine(rules, fact => known.TryGetValue(fact, out var value) ? [value] : ValuesOf(rules, fact));

    private static IEnumerable<ImmutableDictionary<string, FactValue>> Combine(
        RuleSetDefinition rules,
        Func<string, IReadOnlyList<FactValue?>> choicesOf) =>
        rules.Facts.Aggregate(
            (IEnumerable<ImmutableDictionary<string, FactValue>>)[ImmutableDictionary<string, FactValue>.Empty],
            (cases, fact) =>
            {
                var choices = choicesOf(fact.Id);
                return cases.SelectMany(known => choices.Select(value => value is null ? known : known.Add(fact.Id, value)));
            });

    private static IEnumerable<Condition.Atom> AtomsOf(Condition condition) => condition switch
    {
        Condition.Atom atom => [atom],
        Condition.All all => all.Parts.SelectMany(AtomsOf),
        Condition.Any any => any.Parts.SelectMany(AtomsOf),
        Condition.Not not => AtomsOf(not.Part),
        _ => throw new ArgumentException($"{condition} is no condition.", nameof(condition)),
    };

    private static IEnumerable<long> BoundsOf(ValueTest test) => test switch
    {
        ValueTest.InRange t => new[] { t.AtLeast, t.AtMost }.OfType<long>(),
        ValueTest.InPeriod t => new[] { t.From, t.Before }.OfType<DateOnly>().Select(date => (long)date.DayNumber),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<string>> SubsetsOf(ImmutableArray<string> options) =>
        options.Aggregate(
            (IEnumerable<ImmutableArray<string>>)[[]],
            (subsets, option) => subsets.SelectMany(subset => new[] { subset, subset.Add(option) }));
}
