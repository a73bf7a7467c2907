using WgrAdvisor.Testing.Sampling;
using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests;

public sealed class RuleProgramTests
{
    private static readonly RuleSetDefinition Rules = RuleSet(
        [YesNo("p"), Choice("colour", "red", "green"), MultiChoice("fruit", "fig", "pear"), Number("size"), Date("day")],
        [YesNo("d")],
        Rule("r1", Any(Yes("p"), OneOf("colour", "red")), "d"),
        Rule("r2", All(Yes("d"), Contains("fruit", "fig"), Not(Contains("fruit", "pear")))),
        Rule("r3", Any(Not(Yes("d")), InRange("size", 3, 5), InPeriod("day", new(2024, 1, 1), null))));

    private static readonly RuleProgram Program = Compile(Rules);

    private static readonly Dictionary<string, FactValue> UnsuitableValues = new()
    {
        ["a choice"] = Value("red"),
        ["an option that does not exist"] = Value("purple"),
        ["some options"] = Values("fig"),
        ["no options"] = Values(),
        ["an option that exists and one that does not"] = Values("fig", "plum"),
        ["yes"] = Value(true),
        ["a number"] = Value(1),
        ["a date"] = Value(new DateOnly(2024, 1, 1)),
    };

    [Theory]
    [InlineData("p", "a choice")]
    [InlineData("p", "some options")]
    [InlineData("p", "a number")]
    [InlineData("p", "a date")]
    [InlineData("colour", "yes")]
    [InlineData("colour", "an option that does not exist")]
    [InlineData("colour", "some options")]
    [InlineData("colour", "no options")]
    [InlineData("colour", "a number")]
    [InlineData("colour", "a date")]
    [InlineData("fruit", "yes")]
    [InlineData("fruit", "a choice")]
    [InlineData("fruit", "an option that exists and one that does not")]
    [InlineData("fruit", "a number")]
    [InlineData("fruit", "a date")]
    [InlineData("size", "yes")]
    [InlineData("size", "a choice")]
    [InlineData("size", "some options")]
    [InlineData("size", "a date")]
    [InlineData("day", "yes")]
    [InlineData("day", "a choice")]
    [InlineData("day", "some options")]
    [InlineData("day", "a number")]
    public void CreateCase_UnsuitableValue_Throws(string factId, string value)
    {
        var create = () => Program.CreateCase(Known((factId, UnsuitableValues[value])));

        create.Should().Throw<ArgumentException>().WithMessage($"*'{factId}'*");
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("d")]
    [InlineData("P")]
    public void CreateCase_NoSuchGivenFact_Throws(string factId)
    {
        var create = () => Program.CreateCase(Known((factId, Value(true))));

        create.Should().Throw<ArgumentException>().WithMessage($"*'{factId}'*");
    }

    [Fact]
    public void RuleIndex_NoSuchRule_Throws()
    {
        var find = () => Program.RuleIndex("nowhere");

        find.Should().Throw<KeyNotFoundException>();
    }

    [Theory]
    [InlineData("r1", 0)]
    [InlineData("r2", 1)]
    [InlineData("r3", 2)]
    public void RuleIndex_Rule_IsItsPlaceInTheDefinition(string ruleId, int index) =>
        Program.RuleIndex(ruleId).Should().Be(index);

    [Fact]
    public async Task Evaluate_ManyThreadsAtOnce_GivesWhatOneThreadGives()
    {
        var expected = Domain.PartialCases(Rules).Select(known => (Known: known, Outcomes: Outcomes(known))).ToList();

        var wrong = await Task.WhenAll(new[] { 0, 100, 200, 300 }.Select(start => OnItsOwnThread(() =>
            expected[start..].Concat(expected[..start]).Count(pair => Outcomes(pair.Known) != pair.Outcomes))));

        wrong.Should().OnlyContain(count => count == 0);
    }

    private static Task<T> OnItsOwnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(
            work, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string Outcomes(ImmutableDictionary<string, FactValue> known)
    {
        var evaluation = Evaluate(Program, known);
        return string.Join("; ", Subject.AllOf(Rules).Select(subject =>
            $"{subject}: {subject.TruthIn(evaluation)} by {string.Join(", ", subject.FactsIn(evaluation))}"));
    }
}
