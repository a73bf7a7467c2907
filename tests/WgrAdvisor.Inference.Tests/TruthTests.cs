namespace WgrAdvisor.Inference.Tests;

public sealed class TruthTests
{
    [Fact]
    public void Default_NothingSet_IsUnknown() => default(Truth).Should().Be(Truth.Unknown);
}
