using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Rules;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Compilation;

public sealed class RuleCompilerTests
{
    private static readonly RuleSetDefinition Sound = RuleSet(
        [YesNo("p"), Number("size")],
        [YesNo("d")],
        Rule("r2", Yes("p"), "d"),
        Rule("r1", All(Yes("d"), InRange("size", 3, null))));

    [Fact]
    public void Compile_SoundDefinition_HasNoErrors() => RuleCompiler.Compile(Sound).Errors.Should().BeEmpty();

    [Fact]
    public void Compile_SoundDefinition_KeepsItsFactsAndRulesInOrder() =>
        Compile(Sound).Should().BeEquivalentTo(
            new { Sound.Facts, Sound.DerivedFacts, Sound.Rules },
            options => options.WithStrictOrdering().ComparingByValue<RuleDefinition>());

    [Fact]
    public void Compile_NoRulesAtAll_GivesProgram() => RuleCompiler.Compile(RuleSet([])).Program.Should().NotBeNull();

    [Fact]
    public void Compile_DerivedFactUsedOnlyAsResult_IsNoMistake() =>
        RuleCompiler.Compile(RuleSet([YesNo("p")], [YesNo("d")], Rule("r", Yes("p"), "d"))).Errors.Should().BeEmpty();

    [Fact]
    public void Compile_DerivedFactUsedOnlyInCondition_IsNoMistake() =>
        RuleCompiler.Compile(Sound with { Results = [] }).Errors.Should().BeEmpty();

    [Fact]
    public void Compile_DerivedFactsListedBeforeWhatTheyNeed_AreOrdered()
    {
        var rules = RuleSet(
            [YesNo("p")],
            [YesNo("d1"), YesNo("d2"), YesNo("d3")],
            Rule("r1", Yes("d2"), "d1"),
            Rule("r2", No("d3"), "d2"),
            Rule("r3", Yes("p"), "d3"));

        var evaluation = Evaluate(Compile(rules), Known(("p", Value(false))));

        evaluation.DerivedTruth("d1").Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("option 0", Truth.False)]
    [InlineData("option 62", Truth.False)]
    [InlineData("option 63", Truth.True)]
    public void Compile_ChoiceOf64Options_TellsThemApart(string answer, Truth expected)
    {
        var options = Enumerable.Range(0, 64).Select(i => $"option {i}").ToArray();
        var program = Compile(RuleSet([Choice("colour", options)], Rule("r", OneOf("colour", "option 63"))));

        var evaluation = Evaluate(program, Known(("colour", Value(answer))));

        evaluation.RuleTruth("r").Should().Be(expected);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(31, 32)]
    [InlineData(61, 62)]
    [InlineData(62, 63)]
    [InlineData(63, 63)]
    public void Compile_NumberWith63Thresholds_TellsThemApart(long answer, int rulesThatFire)
    {
        var rules = Enumerable.Range(0, 63).Select(i => Rule($"at least {i}", InRange("size", i, null))).ToArray();
        var program = Compile(RuleSet([Number("size")], rules));

        var evaluation = Evaluate(program, Known(("size", Value(answer))));

        rules.Count(rule => evaluation.RuleTruth(rule.Id) == Truth.True).Should().Be(rulesThatFire);
    }

    [Fact]
    public void Compile_NothingKnownOf64Values_LeavesRuleUnknown()
    {
        var options = Enumerable.Range(0, 64).Select(i => $"option {i}").ToArray();
        var program = Compile(RuleSet([Choice("colour", options)], Rule("r", OneOf("colour", options[..63]))));

        var evaluation = Evaluate(program, Known());

        evaluation.RuleTruth("r").Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Compile_MultiChoiceOfMoreThan64Options_IsNoMistake()
    {
        var options = Enumerable.Range(0, 100).Select(i => $"option {i}").ToArray();
        var program = Compile(RuleSet([MultiChoice("fruit", options)], Rule("r", Contains("fruit", "option 99"))));

        var evaluation = Evaluate(program, Known(("fruit", Values("option 99", "option 0"))));

        evaluation.RuleTruth("r").Should().Be(Truth.True);
    }
}
