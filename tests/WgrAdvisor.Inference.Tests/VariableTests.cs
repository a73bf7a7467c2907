namespace WgrAdvisor.Inference.Tests;

public sealed class VariableTests
{
    private static readonly Variable Cut = new(0, -1, 4, [10, 20, 30]);

    [Theory]
    [InlineData(long.MinValue, 0b0001)]
    [InlineData(9, 0b0001)]
    [InlineData(10, 0b0010)]
    [InlineData(11, 0b0010)]
    [InlineData(19, 0b0010)]
    [InlineData(20, 0b0100)]
    [InlineData(29, 0b0100)]
    [InlineData(30, 0b1000)]
    [InlineData(long.MaxValue, 0b1000)]
    public void MaskOf_Number_IsTheValueItFallsIn(long number, ulong mask) => Cut.MaskOf(number).Should().Be(mask);

    [Theory]
    [InlineData(null, null, 0b1111)]
    [InlineData(10L, null, 0b1110)]
    [InlineData(30L, null, 0b1000)]
    [InlineData(null, 10L, 0b0001)]
    [InlineData(null, 30L, 0b0111)]
    [InlineData(10L, 20L, 0b0010)]
    [InlineData(10L, 30L, 0b0110)]
    [InlineData(20L, 20L, 0b0000)]
    [InlineData(30L, 10L, 0b0000)]
    public void MaskBetween_TwoCuts_IsEveryValueFromTheFirstToBeforeTheSecond(long? from, long? before, ulong mask) =>
        Cut.MaskBetween(from, before).Should().Be(mask);

    [Theory]
    [InlineData(1, 0b1UL)]
    [InlineData(2, 0b11UL)]
    [InlineData(63, ulong.MaxValue >> 1)]
    [InlineData(64, ulong.MaxValue)]
    public void Full_Size_HasABitForEveryValue(int size, ulong mask) => new Variable(0, -1, size, []).Full.Should().Be(mask);
}
