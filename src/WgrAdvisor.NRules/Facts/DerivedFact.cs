using WgrAdvisor.Inference;

namespace WgrAdvisor.NRules.Facts;

/// <summary>What the rules conclude about a derived fact: it surely holds, or it surely does not. Absent as long as neither is sure.</summary>
/// <remarks>
/// Inserted and retracted by the rules. One fact can stand in a session more than once, when it is reached along several ways: match it with
/// <c>Exists</c>, or expect an action to run once per way.
/// </remarks>
public sealed class DerivedFact : Finding
{
    internal DerivedFact(string factId, string? option, int slot, Truth truth)
        : base(factId, slot)
    {
        Option = option;
        Truth = truth;
    }

    /// <summary>The option of a derived choice; <see langword="null"/> for a derived yes/no fact.</summary>
    public string? Option { get; }

    /// <summary>Whether it holds; never <see cref="Truth.Unknown"/>.</summary>
    public Truth Truth { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{FactId}{(Option is null ? "" : $" is {Option}")}: {Truth}";
}
