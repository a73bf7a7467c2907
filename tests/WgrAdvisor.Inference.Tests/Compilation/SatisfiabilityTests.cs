using CsCheck;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Compilation;

public sealed class SatisfiabilityTests
{
    private static readonly FactDefinition[] Facts =
    [
        YesNo("p"),
        YesNo("q"),
        Choice("colour", "red", "green", "blue"),
        MultiChoice("fruit", "fig", "pear"),
        Number("size"),
        Date("day"),
    ];

    private static readonly FactDefinition[] DerivedFacts = [YesNo("d"), Choice("level", "low", "middle", "high")];

    private static readonly RuleDefinition[] DerivingRules =
    [
        Rule("d1", All(Yes("p"), InRange("size", 10, null)), "d"),
        Rule("d2", OneOf("colour", "red"), "d"),
        Rule("low", Yes("p"), "level", "low"),
        Rule("middle", OneOf("colour", "red", "green"), "level", "middle"),
    ];

    private static readonly DateOnly Day = new(2024, 3, 1);

    private static readonly Dictionary<string, Condition> Contradictions = new()
    {
        ["yes and no"] = All(Yes("p"), No("p")),
        ["a fact and not that fact"] = All(Yes("p"), Any(Yes("q"), Yes("p")), Not(Yes("p"))),
        ["two options of a choice"] = All(OneOf("colour", "red", "green"), OneOf("colour", "blue")),
        ["no option of a choice"] = Not(OneOf("colour", "red", "green", "blue")),
        ["an option and not that option"] = All(Contains("fruit", "fig"), Not(Contains("fruit", "fig"))),
        ["disjoint ranges"] = All(InRange("size", null, 4), InRange("size", 5, null)),
        ["a range between two numbers that touch"] = All(Not(InRange("size", null, 4)), Not(InRange("size", 5, null))),
        ["an empty range"] = InRange("size", 5, 4),
        ["a number outside every range"] = Not(InRange("size", null, null)),
        ["disjoint periods"] = All(InPeriod("day", null, Day), InPeriod("day", Day, null)),
        ["an empty period"] = InPeriod("day", Day, Day),
        ["a number below all numbers"] = Not(InRange("size", long.MinValue, null)),
        ["nothing at all"] = Any(),
        ["a derived fact without what it needs"] = All(Yes("d"), No("p"), OneOf("colour", "green", "blue")),
        ["the opposite of a derived fact with what it needs"] = All(No("d"), OneOf("colour", "red")),
        ["a derived fact and its opposite"] = All(Yes("d"), Not(Yes("d"))),
        ["an option that no rule concludes"] = OneOf("level", "high"),
        ["an option of a derived choice without what it needs"] = All(OneOf("level", "middle"), OneOf("colour", "blue")),
    };

    private static readonly Dictionary<string, Condition> Possibilities = new()
    {
        ["yes or no"] = Any(Yes("p"), No("p")),
        ["overlapping choices"] = All(OneOf("colour", "red", "green"), OneOf("colour", "green", "blue")),
        ["all options of a multi-choice"] = All(Contains("fruit", "fig"), Contains("fruit", "pear")),
        ["no option of a multi-choice"] = Not(Any(Contains("fruit", "fig"), Contains("fruit", "pear"))),
        ["ranges that share one number"] = All(InRange("size", null, 5), InRange("size", 5, null)),
        ["the largest number"] = InRange("size", long.MaxValue, null),
        ["the smallest number"] = InRange("size", null, long.MinValue),
        ["periods that share one day"] = All(InPeriod("day", null, Day.AddDays(1)), InPeriod("day", Day, null)),
        ["the last day"] = InPeriod("day", DateOnly.MaxValue, null),
        ["a derived fact by one of its rules"] = All(Yes("d"), No("p")),
        ["two options of a derived choice"] = All(OneOf("level", "low"), OneOf("level", "middle")),
        ["no option of a derived choice"] = Not(OneOf("level", "low", "middle", "high")),
        ["everything"] = All(),
    };

    public static TheoryData<string> NamesOfContradictions => [.. Contradictions.Keys];

    public static TheoryData<string> NamesOfPossibilities => [.. Possibilities.Keys];

    [Theory]
    [MemberData(nameof(NamesOfContradictions))]
    public void Compile_Contradiction_ReportsThatRuleNeverFires(string condition)
    {
        var rules = RuleSet(Facts, DerivedFacts, [.. DerivingRules, Rule("r", Contradictions[condition])]);

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("NeverFires rule=r");
    }

    [Theory]
    [MemberData(nameof(NamesOfPossibilities))]
    public void Compile_Possibility_ReportsNothing(string condition)
    {
        var rules = RuleSet(Facts, DerivedFacts, [.. DerivingRules, Rule("r", Possibilities[condition])]);

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().BeEmpty();
    }

    [Fact]
    public void Compile_RuleThatNeedsARuleThatNeverFires_ReportsBoth()
    {
        var rules = RuleSet([YesNo("p")], [YesNo("d")], Rule("r1", All(Yes("p"), No("p")), "d"), Rule("r2", Yes("d")));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("NeverFires rule=r1", "NeverFires rule=r2");
    }

    [Fact]
    public void Compile_AnyRuleSet_ReportsExactlyTheRulesThatFireInNoCase() =>
        RuleSetGenerator.Small.ForAll(
            rules => RuleCompiler.Compile(rules).Errors.Select(Text).Should().Equal(
                rules.Rules.Where(rule => FiresInNoCase(rules, rule.Id)).Select(rule => $"NeverFires rule={rule.Id}")),
            samples: 3_000,
            print: RuleSetText.Of);

    private static bool FiresInNoCase(RuleSetDefinition rules, string ruleId) =>
        Domain.Completions(rules, Known()).All(known => new ReferenceEvaluator(rules, known).Rule(ruleId) == Truth.False);
}
