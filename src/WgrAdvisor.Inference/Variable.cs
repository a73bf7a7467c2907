using System.Numerics;

namespace WgrAdvisor.Inference;

/// <summary>One finite-domain variable of a compiled program. A multi-choice fact has one variable per option.</summary>
/// <param name="Fact">The index of the fact.</param>
/// <param name="Option">For a variable of a multi-choice: the index of its option; otherwise -1.</param>
/// <param name="Size">How many values the program distinguishes (1 to 64).</param>
/// <param name="Cuts">For numbers and dates: the sorted thresholds; value i lies from cut i-1 on and before cut i.</param>
internal sealed record Variable(int Fact, int Option, int Size, long[] Cuts)
{
    /// <summary>Value 1 of a yes/no variable is yes, value 0 is no.</summary>
    public const ulong Yes = 0b10;

    /// <summary>The mask of "no".</summary>
    public const ulong No = 0b01;

    /// <summary>Beyond every number that is reckoned with, and small enough to add a few.</summary>
    public const long Far = long.MaxValue / 8;

    /// <summary>The mask in which every value is still possible.</summary>
    public ulong Full => Size == 64 ? ulong.MaxValue : (1UL << Size) - 1;

    /// <summary>The mask of the one value that a number (or day number) falls in.</summary>
    public ulong MaskOf(long number)
    {
        var index = Array.BinarySearch(Cuts, number);
        return 1UL << (index >= 0 ? index + 1 : ~index);
    }

    /// <summary>The mask of the values from <paramref name="from"/> on and before <paramref name="before"/>; both must be cuts.</summary>
    public ulong MaskBetween(long? from, long? before)
    {
        var mask = Full;
        if (from is { } low)
        {
            mask &= ~((MaskOf(low)) - 1);
        }

        if (before is { } high)
        {
            mask &= MaskOf(high) - 1;
        }

        return mask;
    }

    /// <summary>The mask of the values in which some number from <paramref name="least"/> up to and including <paramref name="most"/> falls.</summary>
    public ulong MaskMeeting(long least, long most) => least > most ? 0 : (MaskOf(most) | (MaskOf(most) - 1)) & ~(MaskOf(least) - 1);

    /// <summary>The smallest and the largest number that fall in the values of a mask that is not empty.</summary>
    public (long Least, long Most) RangeOf(ulong mask)
    {
        var (first, last) = (BitOperations.TrailingZeroCount(mask), BitOperations.Log2(mask));
        return (first == 0 ? -Far : Cuts[first - 1], last == Cuts.Length ? Far : Cuts[last] - 1);
    }
}
