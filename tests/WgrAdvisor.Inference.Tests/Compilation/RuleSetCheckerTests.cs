using CsCheck;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Compilation;

public sealed class RuleSetCheckerTests
{
    private static readonly FactDefinition SameFact = YesNo("p");

    /// <summary>Rule sets with exactly one mistake, and how it is reported.</summary>
    private static readonly Dictionary<string, (string Error, RuleSetDefinition Rules)> Mistakes = new()
    {
        ["two given facts with one id"] = (
            "DuplicateId fact=p",
            RuleSet([YesNo("p"), Number("p")], Rule("r", Yes("p")))),
        ["one given fact listed twice"] = (
            "DuplicateId fact=p",
            RuleSet([SameFact, SameFact], Rule("r", Yes("p")))),
        ["a given and a derived fact with one id"] = (
            "DuplicateId fact=p",
            RuleSet([YesNo("p"), YesNo("q")], [YesNo("p")], Rule("r1", Yes("q"), "p"), Rule("r2", Yes("p")))),
        ["two derived facts with one id"] = (
            "DuplicateId fact=d",
            RuleSet([YesNo("p")], [YesNo("d"), YesNo("d")], Rule("r", Yes("p"), "d"))),
        ["two rules with one id"] = (
            "DuplicateId rule=r",
            RuleSet([YesNo("p")], Rule("r", Yes("p")), Rule("r", No("p")))),
        ["an option of a choice listed twice"] = (
            "DuplicateId fact=colour (red)",
            RuleSet([Choice("colour", "red", "green", "red")], Rule("r", OneOf("colour", "red")))),
        ["an option of a multi-choice listed twice"] = (
            "DuplicateId fact=fruit (fig)",
            RuleSet([MultiChoice("fruit", "fig", "fig")], Rule("r", Contains("fruit", "fig")))),
        ["an option of a derived choice listed twice"] = (
            "DuplicateId fact=level (low)",
            RuleSet([YesNo("p")], [Choice("level", "low", "low")], Rule("r", Yes("p"), "level", "low"))),
        ["a condition on a fact that does not exist"] = (
            "UnknownFact rule=r fact=nowhere",
            RuleSet([YesNo("p")], Rule("r", All(Yes("p"), Any(Not(Yes("nowhere"))))))),
        ["a conclusion about a fact that does not exist"] = (
            "UnknownFact rule=r fact=nowhere",
            RuleSet([YesNo("p")], Rule("r", Yes("p"), "nowhere"))),
        ["a conclusion about a given fact"] = (
            "UnknownFact rule=r fact=q",
            RuleSet([YesNo("p"), YesNo("q")], Rule("r", Yes("p"), "q"))),
        ["a result that does not exist"] = (
            "UnknownFact fact=nowhere",
            RuleSet([YesNo("p")], Rule("r", Yes("p"))) with { Results = ["nowhere"] }),
        ["a result that is a given fact"] = (
            "UnknownFact fact=p",
            RuleSet([YesNo("p")], Rule("r", Yes("p"))) with { Results = ["p"] }),
        ["a condition on an option that the choice does not have"] = (
            "UnknownOption rule=r fact=colour (purple)",
            RuleSet([Choice("colour", "red", "green")], Rule("r", OneOf("colour", "red", "purple")))),
        ["a condition on an option that the multi-choice does not have"] = (
            "UnknownOption rule=r fact=fruit (plum)",
            RuleSet([MultiChoice("fruit", "fig")], Rule("r", Contains("fruit", "plum")))),
        ["a condition on an option that the derived choice does not have"] = (
            "UnknownOption rule=r2 fact=level (middle)",
            RuleSet(
                [YesNo("p")],
                [Choice("level", "low")],
                Rule("r1", Yes("p"), "level", "low"),
                Rule("r2", OneOf("level", "middle")))),
        ["a conclusion of an option that the derived choice does not have"] = (
            "UnknownOption rule=r fact=level (middle)",
            RuleSet([YesNo("p")], [Choice("level", "low")], Rule("r", Yes("p"), "level", "middle"))),
        ["a conclusion without option about a derived choice"] = (
            "WrongKind rule=r fact=level",
            RuleSet([YesNo("p")], [Choice("level", "low")], Rule("r", Yes("p"), "level"))),
        ["a conclusion with option about a derived yes/no"] = (
            "WrongKind rule=r fact=d",
            RuleSet([YesNo("p")], [YesNo("d")], Rule("r", Yes("p"), "d", "low"))),
        ["a test that does not suit the derived fact"] = (
            "WrongKind rule=r2 fact=d",
            RuleSet([YesNo("p")], [YesNo("d")], Rule("r1", Yes("p"), "d"), Rule("r2", OneOf("d", "low")))),
        ["a derived number"] = (
            "WrongKind fact=size",
            RuleSet(
                [YesNo("p")],
                [Number("size")],
                Rule("r1", Yes("p"), "size"),
                Rule("r2", All(InRange("size", 3, 5), Not(InRange("size", 7, 9)))))),
        ["a derived date"] = (
            "WrongKind fact=day",
            RuleSet([YesNo("p")], [Date("day")], Rule("r", Yes("p"), "day"))),
        ["a derived multi-choice"] = (
            "WrongKind fact=fruit",
            RuleSet([YesNo("p")], [MultiChoice("fruit", "fig")], Rule("r", Yes("p"), "fruit", "fig"))),
        ["a derived fact that needs itself"] = (
            "Cycle fact=d (d)",
            RuleSet([YesNo("p")], [YesNo("d")], Rule("r", Any(Yes("p"), Yes("d")), "d"))),
        ["a derived fact that needs its own opposite"] = (
            "Cycle fact=d (d)",
            RuleSet([YesNo("p")], [YesNo("d")], Rule("r", Any(Yes("p"), Not(Yes("d"))), "d"))),
        ["derived facts that need each other in a circle"] = (
            "Cycle fact=d2 (d2, d4, d3)",
            RuleSet(
                [YesNo("p")],
                [YesNo("d1"), YesNo("d2"), YesNo("d3"), YesNo("d4"), YesNo("d5")],
                Rule("r1", Yes("d2"), "d1"),
                Rule("r2", Any(Yes("p"), Yes("d4")), "d2"),
                Rule("r3", Yes("d2"), "d3"),
                Rule("r4", Any(Yes("d3"), Yes("d5")), "d4"),
                Rule("r5", Yes("p"), "d5"))),
        ["options of one derived choice that need each other"] = (
            "Cycle fact=level (level)",
            RuleSet(
                [YesNo("p")],
                [Choice("level", "low", "high")],
                Rule("r1", Yes("p"), "level", "low"),
                Rule("r2", OneOf("level", "low"), "level", "high"))),
        ["a derived fact that no rule concludes"] = (
            "NeverConcluded fact=d",
            RuleSet([], [YesNo("d")], Rule("r", Yes("d")))),
        ["a derived fact that nothing uses"] = (
            "NeverUsed fact=d",
            RuleSet([YesNo("p")], [YesNo("d")], Rule("r", Yes("p"), "d")) with { Results = [] }),
        ["a rule that contradicts itself"] = (
            "NeverFires rule=r",
            RuleSet([YesNo("p")], Rule("r", All(Yes("p"), No("p"))))),
        ["a choice of 65 options"] = (
            "DomainTooLarge fact=colour",
            RuleSet([Choice("colour", Options(65))], Rule("r", OneOf("colour", "option 0")))),
        ["a number with 64 thresholds"] = (
            "DomainTooLarge fact=size",
            RuleSet([Number("size")], Rule("r", Any(Thresholds(64))))),
        ["a date with 64 thresholds"] = (
            "DomainTooLarge fact=day",
            RuleSet([Date("day")], Rule("r", Any(DayThresholds(64))))),
    };

    private static readonly Dictionary<string, Condition> ConditionsOnLevel = new()
    {
        ["both options"] = All(OneOf("level", "low"), OneOf("level", "high")),
        ["no option"] = Not(OneOf("level", "low", "high")),
    };

    private static readonly Dictionary<string, ValueTest> Tests = new()
    {
        ["p"] = new ValueTest.IsYesNo(true),
        ["colour"] = new ValueTest.IsOneOf(["red"]),
        ["fruit"] = new ValueTest.Contains("red"),
        ["size"] = new ValueTest.InRange(3, null),
        ["day"] = new ValueTest.InPeriod(new(2024, 1, 1), null),
    };

    public static TheoryData<string> NamesOfMistakes => [.. Mistakes.Keys];

    public static TheoryData<string> UsesOfLevel => [.. ConditionsOnLevel.Keys];

    [Theory]
    [MemberData(nameof(NamesOfMistakes))]
    public void Compile_OneMistake_IsReportedAndNoOther(string mistake)
    {
        var result = RuleCompiler.Compile(Mistakes[mistake].Rules);

        result.Errors.Select(Text).Should().Equal(Mistakes[mistake].Error);
    }

    [Theory]
    [MemberData(nameof(NamesOfMistakes))]
    public void Compile_OneMistake_GivesNoProgram(string mistake) =>
        RuleCompiler.Compile(Mistakes[mistake].Rules).Program.Should().BeNull();

    [Fact]
    public void Compile_EveryKindOfMistake_IsAmongTheExamples() =>
        Mistakes.Values.Select(mistake => mistake.Error.Split(' ')[0]).Distinct()
            .Should().BeEquivalentTo(Enum.GetNames<CompileErrorKind>());

    [Theory]
    [InlineData("p", "colour")]
    [InlineData("p", "fruit")]
    [InlineData("p", "size")]
    [InlineData("p", "day")]
    [InlineData("colour", "p")]
    [InlineData("colour", "fruit")]
    [InlineData("colour", "size")]
    [InlineData("colour", "day")]
    [InlineData("fruit", "p")]
    [InlineData("fruit", "colour")]
    [InlineData("fruit", "size")]
    [InlineData("fruit", "day")]
    [InlineData("size", "p")]
    [InlineData("size", "colour")]
    [InlineData("size", "fruit")]
    [InlineData("size", "day")]
    [InlineData("day", "p")]
    [InlineData("day", "colour")]
    [InlineData("day", "fruit")]
    [InlineData("day", "size")]
    public void Compile_TestForOtherKindOfFact_ReportsWrongKind(string factId, string testFor)
    {
        var rules = RuleSet(
            [YesNo("p"), Choice("colour", "red"), MultiChoice("fruit", "red"), Number("size"), Date("day")],
            Rule("r", new Condition.Atom(factId, Tests[testFor])));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal($"WrongKind rule=r fact={factId}");
    }

    [Fact]
    public void Compile_SeveralMistakes_ReportsAll()
    {
        var rules = RuleSet(
            [YesNo("p"), YesNo("p"), Choice("colour", "red", "green")],
            [YesNo("d1"), YesNo("d2"), YesNo("d3"), YesNo("d4"), Number("size")],
            Rule("r1", Yes("d2"), "d1"),
            Rule("r2", Yes("d1"), "d2"),
            Rule("r3", All(OneOf("colour", "purple"), Yes("nowhere"), Yes("colour")), "d3"),
            Rule("r4", All(OneOf("colour", "red"), OneOf("colour", "green"))),
            Rule("r5", Yes("p"), "size"),
            Rule("r6", Yes("d3")),
            Rule("r6", Yes("d1"))) with
        { Results = ["d2", "d3", "d4"] };

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().BeEquivalentTo(
            "DuplicateId fact=p",
            "WrongKind fact=size",
            "UnknownOption rule=r3 fact=colour (purple)",
            "UnknownFact rule=r3 fact=nowhere",
            "WrongKind rule=r3 fact=colour",
            "DuplicateId rule=r6",
            "NeverConcluded fact=d4",
            "NeverUsed fact=size",
            "Cycle fact=d1 (d1, d2)",
            "NeverFires rule=r4");
    }

    [Fact]
    public void Compile_TwoSeparateCircles_ReportsBoth()
    {
        var rules = RuleSet(
            [],
            [YesNo("d1"), YesNo("d2"), YesNo("d3"), YesNo("d4")],
            Rule("r1", Yes("d3"), "d1"),
            Rule("r2", Yes("d4"), "d2"),
            Rule("r3", Yes("d1"), "d3"),
            Rule("r4", Yes("d2"), "d4"));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("Cycle fact=d1 (d1, d3)", "Cycle fact=d2 (d2, d4)");
    }

    [Fact]
    public void Compile_RuleThatReadsAMistakenFact_IsStillSearchedForContradictions()
    {
        var rules = RuleSet(
            [YesNo("p")],
            [YesNo("d")],
            Rule("r1", Yes("nowhere"), "d"),
            Rule("r2", All(Yes("p"), Not(Any(Yes("d"), Yes("p"))))));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("UnknownFact rule=r1 fact=nowhere", "NeverFires rule=r2");
    }

    [Fact]
    public void Compile_RuleThatConcludesAMistakenFact_IsStillSearchedForContradictions()
    {
        var rules = RuleSet(
            [YesNo("p")],
            [YesNo("d")],
            Rule("r1", Yes("nowhere"), "d"),
            Rule("r2", All(Yes("p"), No("p")), "d"));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("UnknownFact rule=r1 fact=nowhere", "NeverFires rule=r2");
    }

    [Fact]
    public void Compile_MistakeInOneRuleOfDerivedFact_DoesNotMakeUpContradictionsWithIt()
    {
        var rules = RuleSet(
            [YesNo("p"), YesNo("q")],
            [YesNo("d")],
            Rule("r1", All(Yes("p"), Yes("q")), "d"),
            Rule("r2", Yes("nowhere"), "d"),
            Rule("r3", All(No("p"), Yes("d"))));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("UnknownFact rule=r2 fact=nowhere");
    }

    [Theory]
    [MemberData(nameof(UsesOfLevel))]
    public void Compile_MistakeInRuleOfDerivedChoice_DoesNotMakeUpContradictionsBetweenItsOptions(string use)
    {
        var rules = RuleSet(
            [YesNo("p")],
            [Choice("level", "low", "high")],
            Rule("r1", Yes("p"), "level", "low"),
            Rule("r2", Yes("nowhere"), "level", "high"),
            Rule("r3", ConditionsOnLevel[use]));

        var result = RuleCompiler.Compile(rules);

        result.Errors.Select(Text).Should().Equal("UnknownFact rule=r2 fact=nowhere");
    }

    [Fact]
    public void Compile_OneRuleOfSoundRuleSetBroken_ReportsThatAlone() =>
        RuleSetGenerator.Small
            .Where(rules => rules.Rules.Length > 0 && RuleCompiler.Compile(rules).Errors.IsEmpty)
            .SelectMany(rules => Gen.OneOf(rules.Rules.ToArray()).Select(rule => (Rules: Break(rules, rule), rule.Id)))
            .ForAll(
                broken => RuleCompiler.Compile(broken.Rules).Errors.Select(Text)
                    .Should().Equal($"UnknownFact rule={broken.Id} fact=nowhere"),
                samples: 2_000,
                print: broken => RuleSetText.Of(broken.Rules));

    private static RuleSetDefinition Break(RuleSetDefinition rules, RuleDefinition rule) =>
        rules with { Rules = rules.Rules.Replace(rule, rule with { Condition = All(rule.Condition, Yes("nowhere")) }) };

    private static string[] Options(int count) => [.. Enumerable.Range(0, count).Select(i => $"option {i}")];

    private static Condition[] Thresholds(int count) => [.. Enumerable.Range(0, count).Select(i => InRange("size", i, null))];

    private static Condition[] DayThresholds(int count) =>
        [.. Enumerable.Range(0, count).Select(i => InPeriod("day", new DateOnly(2024, 1, 1).AddDays(i), null))];
}
