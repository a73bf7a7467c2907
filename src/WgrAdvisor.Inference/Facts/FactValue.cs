using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Facts;

/// <summary>A known value of a fact. A fact without a value is unknown; there is no value for "unknown".</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>A yes or a no.</summary>
    /// <param name="Value">Whether the answer is yes.</param>
    public sealed record YesNo(bool Value) : FactValue;

    /// <summary>One option of a choice.</summary>
    /// <param name="Value">The chosen option.</param>
    public sealed record Choice(string Value) : FactValue;

    /// <summary>The chosen options of a multi-choice. An empty list is an answer: none of the options.</summary>
    /// <param name="Values">The chosen options, in any order.</param>
    public sealed record MultiChoice(ImmutableArray<string> Values) : FactValue;

    /// <summary>A whole number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(long Value) : FactValue;

    /// <summary>A calendar date.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(DateOnly Value) : FactValue;
}
