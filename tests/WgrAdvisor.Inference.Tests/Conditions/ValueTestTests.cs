using WgrAdvisor.Testing.Sampling;
using System.Globalization;
using WgrAdvisor.Inference.Conditions;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Conditions;

public sealed class ValueTestTests
{
    private static readonly Condition EveryColour = OneOf("colour", "red", "green", "blue");

    [Theory]
    [InlineData(true, true, Truth.True)]
    [InlineData(true, false, Truth.False)]
    [InlineData(false, true, Truth.False)]
    [InlineData(false, false, Truth.True)]
    public void IsYesNo_Answer_MustBeAsExpected(bool expected, bool answer, Truth truth)
    {
        var rules = RuleSet([YesNo("p")], Rule("r1", Yes("p")), Rule("r2", No("p")));

        var evaluation = Evaluate(rules, ("p", Value(answer)));

        evaluation.RuleTruth(expected ? "r1" : "r2").Should().Be(truth);
    }

    [Theory]
    [InlineData("red", Truth.True)]
    [InlineData("green", Truth.False)]
    [InlineData("blue", Truth.True)]
    public void IsOneOf_Answer_MustBeListed(string answer, Truth truth)
    {
        var rules = RuleSet([Choice("colour", "red", "green", "blue")], Rule("r", OneOf("colour", "blue", "red")));

        var evaluation = Evaluate(rules, ("colour", Value(answer)));

        evaluation.RuleTruth("r").Should().Be(truth);
    }

    [Fact]
    public void IsOneOf_EveryOption_HoldsWithoutAnswer() =>
        Evaluate(RuleSet([Choice("colour", "red", "green", "blue")], Rule("r", EveryColour)))
            .RuleTruth("r").Should().Be(Truth.True);

    [Fact]
    public void IsOneOf_EveryOptionOfDerivedChoice_DoesNotHoldByItself()
    {
        var rules = RuleSet(
            [YesNo("p")],
            [Choice("colour", "red", "green", "blue")],
            Rule("r1", Yes("p"), "colour", "red"),
            Rule("r2", EveryColour));

        var evaluation = Evaluate(rules, ("p", Value(false)));

        evaluation.RuleTruth("r2").Should().Be(Truth.False);
    }

    [Fact]
    public void IsOneOf_SameOptionsInOtherArray_IsEqual() =>
        OneOf("colour", "red", "blue").Should().Be(OneOf("colour", "red", "blue"));

    [Fact]
    public void IsOneOf_OtherOptions_IsNotEqual() =>
        OneOf("colour", "red", "blue").Should().NotBe(OneOf("colour", "red"));

    [Theory]
    [InlineData(Truth.True, "fig")]
    [InlineData(Truth.True, "pear", "fig")]
    [InlineData(Truth.False, "pear")]
    [InlineData(Truth.False)]
    public void Contains_Answer_MustHaveTheOption(Truth truth, params string[] answer)
    {
        var rules = RuleSet([MultiChoice("fruit", "fig", "pear")], Rule("r", Contains("fruit", "fig")));

        var evaluation = Evaluate(rules, ("fruit", Values(answer)));

        evaluation.RuleTruth("r").Should().Be(truth);
    }

    [Theory]
    [InlineData(3L, 5L, 2, Truth.False)]
    [InlineData(3L, 5L, 3, Truth.True)]
    [InlineData(3L, 5L, 4, Truth.True)]
    [InlineData(3L, 5L, 5, Truth.True)]
    [InlineData(3L, 5L, 6, Truth.False)]
    [InlineData(3L, 3L, 2, Truth.False)]
    [InlineData(3L, 3L, 3, Truth.True)]
    [InlineData(3L, 3L, 4, Truth.False)]
    [InlineData(3L, null, 2, Truth.False)]
    [InlineData(3L, null, 3, Truth.True)]
    [InlineData(3L, null, 4, Truth.True)]
    [InlineData(3L, null, long.MaxValue, Truth.True)]
    [InlineData(null, 5L, 4, Truth.True)]
    [InlineData(null, 5L, 5, Truth.True)]
    [InlineData(null, 5L, 6, Truth.False)]
    [InlineData(null, 5L, long.MinValue, Truth.True)]
    [InlineData(-1L, 0L, -2, Truth.False)]
    [InlineData(-1L, 0L, -1, Truth.True)]
    [InlineData(-1L, 0L, 1, Truth.False)]
    [InlineData(5L, 3L, 4, Truth.False)]
    [InlineData(null, null, 4, Truth.True)]
    [InlineData(3L, long.MaxValue, 2, Truth.False)]
    [InlineData(3L, long.MaxValue, 3, Truth.True)]
    [InlineData(3L, long.MaxValue, long.MaxValue, Truth.True)]
    [InlineData(long.MinValue, 5L, long.MinValue, Truth.True)]
    [InlineData(long.MinValue, 5L, 6, Truth.False)]
    public void InRange_Answer_MustLieWithinBothEnds(long? atLeast, long? atMost, long answer, Truth truth)
    {
        var rules = RuleSet([Number("size")], Rule("r", InRange("size", atLeast, atMost)));

        var evaluation = Evaluate(rules, ("size", Value(answer)));

        evaluation.RuleTruth("r").Should().Be(truth);
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-31", "2024-02-29", Truth.False)]
    [InlineData("2024-03-01", "2024-03-31", "2024-03-01", Truth.True)]
    [InlineData("2024-03-01", "2024-03-31", "2024-03-02", Truth.True)]
    [InlineData("2024-03-01", "2024-03-31", "2024-03-30", Truth.True)]
    [InlineData("2024-03-01", "2024-03-31", "2024-03-31", Truth.False)]
    [InlineData("2024-03-01", "2024-03-31", "2024-04-01", Truth.False)]
    [InlineData("2024-01-01", null, "2023-12-31", Truth.False)]
    [InlineData("2024-01-01", null, "2024-01-01", Truth.True)]
    [InlineData("2024-01-01", null, "9999-12-31", Truth.True)]
    [InlineData(null, "2024-01-01", "2023-12-31", Truth.True)]
    [InlineData(null, "2024-01-01", "2024-01-01", Truth.False)]
    [InlineData(null, "2024-01-01", "0001-01-01", Truth.True)]
    [InlineData("2024-01-01", "2024-01-01", "2024-01-01", Truth.False)]
    [InlineData(null, null, "2024-01-01", Truth.True)]
    [InlineData("0001-01-01", "9999-12-31", "0001-01-01", Truth.True)]
    [InlineData("0001-01-01", "9999-12-31", "9999-12-30", Truth.True)]
    [InlineData("0001-01-01", "9999-12-31", "9999-12-31", Truth.False)]
    public void InPeriod_Answer_MustLieFromFirstDayToDayBeforeEnd(string? from, string? before, string answer, Truth truth)
    {
        var rules = RuleSet([Date("day")], Rule("r", InPeriod("day", Day(from), Day(before))));

        var evaluation = Evaluate(rules, ("day", Value(Day(answer).GetValueOrDefault())));

        evaluation.RuleTruth("r").Should().Be(truth);
    }

    [Theory]
    [InlineData(2, Truth.False)]
    [InlineData(3, Truth.True)]
    [InlineData(7, Truth.True)]
    [InlineData(8, Truth.False)]
    public void InRange_OtherRulesCutWithinIt_KeepsItsEnds(long answer, Truth truth)
    {
        var rules = RuleSet(
            [Number("size")],
            Rule("r1", InRange("size", 3, 7)),
            Rule("r2", InRange("size", 5, 5)),
            Rule("r3", InRange("size", null, 3)),
            Rule("r4", InRange("size", 7, null)));

        var evaluation = Evaluate(rules, ("size", Value(answer)));

        evaluation.RuleTruth("r1").Should().Be(truth);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(long.MinValue, null)]
    [InlineData(null, long.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void InRange_EveryNumber_HoldsWithoutAnswer(long? atLeast, long? atMost) =>
        Evaluate(RuleSet([Number("size")], Rule("r", InRange("size", atLeast, atMost)))).RuleTruth("r").Should().Be(Truth.True);

    [Theory]
    [InlineData(null)]
    [InlineData("0001-01-01")]
    public void InPeriod_EveryDay_HoldsWithoutAnswer(string? from) =>
        Evaluate(RuleSet([Date("day")], Rule("r", InPeriod("day", Day(from), null)))).RuleTruth("r").Should().Be(Truth.True);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
