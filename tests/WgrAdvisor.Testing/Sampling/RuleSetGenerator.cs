using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>
/// Random rule sets with facts of all kinds. Free of mistakes by construction (a derived fact reads only those before it), except
/// that some rules can never fire. Facts, derived facts and rules stand in a random order.
/// </summary>
public static class RuleSetGenerator
{
    private static readonly DateOnly FirstDay = new(2024, 2, 28);

    private static readonly FactDefinition[] Vocabulary =
    [
        Syntax.YesNo("p"),
        Syntax.YesNo("q"),
        Syntax.Choice("colour", "red", "green", "blue"),
        Syntax.MultiChoice("fruit", "fig", "pear"),
        Syntax.Number("size"),
        Syntax.Date("day"),
    ];

    private static readonly Gen<long?> Bound =
        Gen.Frequency((1, Gen.Const((long?)null)), (2, Gen.Long[0, 3].Select(n => (long?)n)));

    private static readonly Gen<DateOnly?> Day = Bound.Select(days => days is { } n ? FirstDay.AddDays((int)n) : (DateOnly?)null);

    /// <summary>Rule sets over all facts, with many rules.</summary>
    public static Gen<RuleSetDefinition> Large { get; } = RuleSets(Vocabulary.Length, derivedFacts: 5, freeRules: 5, depth: 3);

    /// <summary>Rule sets over so few facts that every case can be tried.</summary>
    public static Gen<RuleSetDefinition> Small { get; } = RuleSets(3, derivedFacts: 3, freeRules: 3, depth: 2);

    /// <summary>The same rule set in another order.</summary>
    public static Gen<RuleSetDefinition> Shuffled(RuleSetDefinition rules) =>
        Gen.Select(
            Gen.Shuffle(rules.Facts.ToArray()),
            Gen.Shuffle(rules.DerivedFacts.ToArray()),
            Gen.Shuffle(rules.Rules.ToArray()),
            (facts, derived, shuffled) => new RuleSetDefinition([.. facts], [.. derived], [.. shuffled], rules.Results));

    private static Gen<RuleSetDefinition> RuleSets(int maxFacts, int derivedFacts, int freeRules, int depth) =>
        from facts in Gen.Shuffle(Vocabulary, 1, maxFacts)
        from derived in DerivedFacts(derivedFacts)
        from concluding in ConcludingRules(facts, derived, depth)
        from free in Conditions([.. facts, .. derived], depth).Array[0, freeRules]
        let rules = concluding.Concat(free.Select(condition => new RuleDefinition("", condition)))
            .Select((rule, index) => rule with { Id = $"r{index + 1}" })
        let results = derived.Select(fact => fact.Id)
        from shuffled in Shuffled(new RuleSetDefinition([.. facts], [.. derived], [.. rules], [.. results]))
        select shuffled;

    private static Gen<FactDefinition[]> DerivedFacts(int max) =>
        Gen.OneOf(FactKind.YesNo, FactKind.Choice).Array[0, max].Select(kinds => kinds
            .Select((kind, index) => new FactDefinition($"d{index + 1}", kind, kind == FactKind.Choice ? ["low", "high"] : []))
            .ToArray());

    /// <summary>One to three rules for each derived fact, over the given facts and the derived facts before it; some conclude a later one too.</summary>
    private static Gen<RuleDefinition[]> ConcludingRules(FactDefinition[] facts, FactDefinition[] derived, int depth) =>
        derived
            .Select((fact, index) => ConcludingRule([.. facts, .. derived[..index]], fact, derived[index..], depth).Array[1, 3])
            .Aggregate(Gen.Const<RuleDefinition[]>([]), (all, next) => Gen.Select(all, next, (a, b) => a.Concat(b).ToArray()));

    private static Gen<RuleDefinition> ConcludingRule(FactDefinition[] reads, FactDefinition concludes, FactDefinition[] maybe, int depth) =>
        from condition in Conditions(reads, depth)
        from first in Conclusions(concludes)
        from more in Gen.OneOf(maybe).SelectMany(Conclusions).Array[0, 1]
        select new RuleDefinition("", condition, [first, .. more.Where(conclusion => conclusion != first)]);

    private static Gen<Conclusion> Conclusions(FactDefinition fact) =>
        Gen.OneOf(fact.Options.DefaultIfEmpty().ToArray()).Select(option => new Conclusion(fact.Id, option));

    private static Gen<Condition> Conditions(FactDefinition[] facts, int depth)
    {
        var atoms = Gen.OneOf(facts.Select(Atoms).ToArray<IGen<Condition>>());
        return Nested(depth);

        Gen<Condition> Nested(int levels)
        {
            if (levels == 0)
            {
                return atoms;
            }

            var part = Nested(levels - 1);
            return Gen.Frequency(
                (8, (IGen<Condition>)atoms),
                (8, part.Array[1, 3].Select(Syntax.All)),
                (8, part.Array[1, 3].Select(Syntax.Any)),
                (4, part.Select(Syntax.Not)),
                (1, Gen.OneOf(Syntax.All(), Syntax.Any())));
        }
    }

    private static Gen<Condition> Atoms(FactDefinition fact) =>
        Tests(fact).Select(test => (Condition)new Condition.Atom(fact.Id, test));

    private static Gen<ValueTest> Tests(FactDefinition fact) => fact.Kind switch
    {
        FactKind.YesNo => Gen.Bool.Select(expected => (ValueTest)new ValueTest.IsYesNo(expected)),
        FactKind.Choice => Gen.Shuffle(fact.Options.ToArray(), 1, fact.Options.Length)
            .Select(options => (ValueTest)new ValueTest.IsOneOf([.. options])),
        FactKind.MultiChoice => Gen.OneOf(fact.Options.ToArray()).Select(option => (ValueTest)new ValueTest.Contains(option)),
        FactKind.Number => Gen.Select(Bound, Bound, (atLeast, atMost) => (ValueTest)new ValueTest.InRange(atLeast, atMost)),
        _ => Gen.Select(Day, Day, (from, before) => (ValueTest)new ValueTest.InPeriod(from, before)),
    };
}
