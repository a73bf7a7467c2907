using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.NRules.Translation;

/// <summary>What must be found in a session for a condition to be sure, without any negation: more findings never make it unsure.</summary>
internal abstract record Term
{
    private Term()
    {
    }

    /// <summary>Always, whatever is known.</summary>
    public static Term Always { get; } = new All([]);

    /// <summary>Never, whatever is known.</summary>
    public static Term Never { get; } = new Any([]);

    /// <summary>The fact is answered, and its value passes (or fails) a test.</summary>
    /// <param name="Slot">The slot of the fact.</param>
    /// <param name="Test">The test.</param>
    /// <param name="Passes">Whether the value must pass or fail it.</param>
    public sealed record Answered(int Slot, ValueTest Test, bool Passes) : Term;

    /// <summary>A derived fact is known to hold, or known not to.</summary>
    /// <param name="Slot">The slot of the derived fact, or of its option.</param>
    /// <param name="Truth">Which of the two.</param>
    public sealed record Derived(int Slot, Truth Truth) : Term;

    /// <summary>All parts; none of them is an <see cref="All"/>.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record All(ImmutableArray<Term> Parts) : Term
    {
        /// <summary>Whether the other term has the same parts in the same order.</summary>
        public bool Equals(All? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Aggregate(1, HashCode.Combine);
    }

    /// <summary>At least one part; none of them is an <see cref="Any"/>.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Any(ImmutableArray<Term> Parts) : Term
    {
        /// <summary>Whether the other term has the same parts in the same order.</summary>
        public bool Equals(Any? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Aggregate(2, HashCode.Combine);
    }
}
