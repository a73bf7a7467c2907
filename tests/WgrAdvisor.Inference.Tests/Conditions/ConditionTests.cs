using WgrAdvisor.Testing.Sampling;
using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Conditions;

public sealed class ConditionTests
{
    private const Truth T = Truth.True;
    private const Truth F = Truth.False;
    private const Truth U = Truth.Unknown;

    private static readonly Dictionary<Truth, ImmutableDictionary<string, FactValue>> P = new()
    {
        [T] = Known(("p", Value(true))),
        [F] = Known(("p", Value(false))),
        [U] = Known(),
    };

    private static readonly Dictionary<Truth, ImmutableDictionary<string, FactValue>> Q = new()
    {
        [T] = Known(("q", Value(true))),
        [F] = Known(("q", Value(false))),
        [U] = Known(),
    };

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, U, U)]
    [InlineData(T, F, F)]
    [InlineData(U, T, U)]
    [InlineData(U, U, U)]
    [InlineData(U, F, F)]
    [InlineData(F, T, F)]
    [InlineData(F, U, F)]
    [InlineData(F, F, F)]
    public void All_TwoParts_FollowsKleene(Truth p, Truth q, Truth expected) =>
        Evaluate(All(Yes("p"), Yes("q")), p, q).Should().Be(expected);

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, U, T)]
    [InlineData(T, F, T)]
    [InlineData(U, T, T)]
    [InlineData(U, U, U)]
    [InlineData(U, F, U)]
    [InlineData(F, T, T)]
    [InlineData(F, U, U)]
    [InlineData(F, F, F)]
    public void Any_TwoParts_FollowsKleene(Truth p, Truth q, Truth expected) =>
        Evaluate(Any(Yes("p"), Yes("q")), p, q).Should().Be(expected);

    [Theory]
    [InlineData(T, F)]
    [InlineData(U, U)]
    [InlineData(F, T)]
    public void Not_OnePart_FollowsKleene(Truth p, Truth expected) =>
        Evaluate(Not(Yes("p")), p, U).Should().Be(expected);

    [Fact]
    public void All_NoParts_Holds() => Evaluate(All(), U, U).Should().Be(T);

    [Fact]
    public void Any_NoParts_Fails() => Evaluate(Any(), U, U).Should().Be(F);

    [Fact]
    public void Always_NothingKnown_Holds() => Evaluate(Condition.Always, U, U).Should().Be(T);

    private static Truth Evaluate(Condition condition, Truth p, Truth q)
    {
        var program = Build(RuleSet([YesNo("p"), YesNo("q")], Rule("r", condition)));
        return Syntax.Evaluate(program, P[p].AddRange(Q[q])).RuleTruth("r");
    }
}
