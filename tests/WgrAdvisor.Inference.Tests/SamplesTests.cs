using CsCheck;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Inference.Tests;

/// <summary>The trying of claims itself: a claim that is broken must be seen, and the same way each time.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void First_Twice_GivesTheSameValues() => Gen.Int.First(50).Should().Equal(Gen.Int.First(50)).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ForAll_ClaimThatOneValueBreaks_ShowsASmallOneThatDoes(bool throws)
    {
        var act = () => Gen.Int[0, 99].ForAll(
            value => value < 90 || (throws ? throw new InvalidOperationException("ninety or more") : false),
            samples: 200,
            print: value => $"<{value}>");
        act.Should().Throw<CsCheckException>().Which.Message.Should().MatchRegex("<9[0-9]>");
    }

    [Fact]
    public void ForAll_ClaimThatHolds_IsTriedOnAllValues()
    {
        var tried = 0;
        Gen.Int.ForAll(_ => Interlocked.Increment(ref tried) > 0, samples: 70);
        (tried % 70).Should().Be(0, "SAMPLES_TIMES may ask for more");
        tried.Should().BePositive();
    }
}
