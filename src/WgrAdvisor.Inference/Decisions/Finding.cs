using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>What a look for a case came to.</summary>
/// <param name="Facts">
/// Facts of a case that meets what is required and can be, whatever the facts that are not among them turn out to be. A number that is reckoned from two others is left out, and so is what no rule asks for; <see langword="null"/> when
/// none was found.
/// </param>
/// <param name="GaveUp">Whether it stopped looking; then that none was found says nothing.</param>
public sealed record Finding(ImmutableSortedDictionary<string, FactValue>? Facts, bool GaveUp)
{
    /// <summary>Whether there is surely no such case.</summary>
    public bool IsImpossible => Facts is null && !GaveUp;
}
