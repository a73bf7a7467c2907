using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>A fact that gets another value, or none.</summary>
/// <remarks>Immutable, and safe to share between any number of threads.</remarks>
public sealed class Change
{
    /// <summary>Describes a change.</summary>
    /// <param name="program">The program that the fact is of.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">The value does not suit the fact.</exception>
    public Change(RuleProgram program, string fact, FactValue? value)
    {
        ArgumentNullException.ThrowIfNull(program);
        (Fact, Value, Masks) = (fact, value, program.MasksOf(fact, value));
    }

    /// <summary>The fact.</summary>
    public string Fact { get; }

    /// <summary>Its value; <see langword="null"/> for none.</summary>
    public FactValue? Value { get; }

    internal ImmutableArray<(int Variable, ulong Mask)> Masks { get; }
}
