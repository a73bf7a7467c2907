using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Conditions;

/// <summary>What an atom asks of the value of one fact.</summary>
public abstract record ValueTest
{
    private ValueTest()
    {
    }

    /// <summary>The yes/no fact has this value.</summary>
    /// <param name="Expected">The value asked for.</param>
    public sealed record IsYesNo(bool Expected) : ValueTest;

    /// <summary>The choice is one of these options.</summary>
    /// <param name="Options">At least one option.</param>
    public sealed record IsOneOf(ImmutableArray<string> Options) : ValueTest
    {
        /// <summary>Whether the other test lists the same options in the same order.</summary>
        /// <param name="other">The other test.</param>
        /// <returns>Whether they are equal.</returns>
        public bool Equals(IsOneOf? other) => other is not null && Options.SequenceEqual(other.Options);

        /// <inheritdoc/>
        public override int GetHashCode() => Options.Aggregate(0, HashCode.Combine);
    }

    /// <summary>The multi-choice contains this option.</summary>
    /// <param name="Option">The option asked for.</param>
    public sealed record Contains(string Option) : ValueTest;

    /// <summary>The number lies in a range, both ends included.</summary>
    /// <param name="AtLeast">The smallest number accepted, or <see langword="null"/> for no lower end.</param>
    /// <param name="AtMost">The largest number accepted, or <see langword="null"/> for no upper end.</param>
    public sealed record InRange(long? AtLeast, long? AtMost) : ValueTest;

    /// <summary>The date lies in a period: from the first day on, up to but not including the last.</summary>
    /// <param name="From">The first day accepted, or <see langword="null"/> for no beginning.</param>
    /// <param name="Before">The first day no longer accepted, or <see langword="null"/> for no end.</param>
    public sealed record InPeriod(DateOnly? From, DateOnly? Before) : ValueTest;
}
