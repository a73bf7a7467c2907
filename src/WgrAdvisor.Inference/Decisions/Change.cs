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
    /// <param name="cost">How much it takes to make the change: 1 or more.</param>
    /// <exception cref="ArgumentException">The value does not suit the fact.</exception>
    public Change(RuleProgram program, string fact, FactValue? value, int cost = 1)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentOutOfRangeException.ThrowIfLessThan(cost, 1);
        (Fact, Value, Cost, Masks, Points) = (fact, value, cost, program.MasksOf(fact, value), ImmutableDictionary<int, ImmutableArray<int>>.Empty);
    }

    /// <summary>Describes other points.</summary>
    /// <param name="name">What has other points: a name that no fact has.</param>
    /// <param name="points">By consideration, as an index in those of the decision, what it then adds to the score of each alternative.</param>
    /// <param name="cost">How much it takes to make the change: 1 or more.</param>
    public Change(string name, ImmutableDictionary<int, ImmutableArray<int>> points, int cost = 1)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(cost, 1);
        (Fact, Cost, Masks, Points) = (name, cost, [], points);
    }

    /// <summary>The fact, or the name of what has other points.</summary>
    public string Fact { get; }

    /// <summary>Its value; <see langword="null"/> for none.</summary>
    public FactValue? Value { get; }

    /// <summary>How much it takes to make the change: 1 or more.</summary>
    public int Cost { get; }

    internal ImmutableDictionary<int, ImmutableArray<int>> Points { get; }

    internal ImmutableArray<(int Variable, ulong Mask)> Masks { get; }
}
