using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Conditions;

/// <summary>A condition over facts: data, never code.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The condition that always holds.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>A test on one given or derived fact.</summary>
    /// <param name="FactId">The fact.</param>
    /// <param name="Test">What is asked of its value.</param>
    public sealed record Atom(string FactId, ValueTest Test) : Condition;

    /// <summary>Holds when every part holds; holds when there are no parts.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record All(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>Holds when at least one part holds; fails when there are no parts.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>Holds when the part fails; unknown when the part is unknown.</summary>
    /// <param name="Part">The part.</param>
    public sealed record Not(Condition Part) : Condition;
}
