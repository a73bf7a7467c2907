using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>A fact that gets another value, or none; or considerations that get other points.</summary>
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
        (Fact, Value, Masks, Points) = (fact, value, program.MasksOf(fact, value), ImmutableDictionary<int, ImmutableArray<int>>.Empty);
    }

    /// <summary>Describes other points.</summary>
    /// <param name="name">What has other points: a name that no fact has.</param>
    /// <param name="points">By consideration, as an index in those of the decision, what it then adds to the score of each alternative.</param>
    public Change(string name, ImmutableDictionary<int, ImmutableArray<int>> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        (Fact, Masks, Points) = (name, [], points);
    }

    /// <summary>The fact, or the name of what has other points.</summary>
    public string Fact { get; }

    /// <summary>Its value; <see langword="null"/> for none.</summary>
    public FactValue? Value { get; }

    internal ImmutableDictionary<int, ImmutableArray<int>> Points { get; }

    internal ImmutableArray<(int Variable, ulong Mask)> Masks { get; }
}
