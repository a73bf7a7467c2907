using System.Collections.Immutable;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>One of the things that can be chosen, and what rules conclude about it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="TakenOutBy">It is out when one of these holds.</param>
/// <param name="ImposedBy">It goes before all that is not imposed when this holds; <see langword="null"/> when nothing can impose it.</param>
/// <param name="DoubtedBy">It comes after all that is not doubted when this holds; <see langword="null"/> when nothing can throw doubt on it.</param>
/// <remarks>A conclusion that no rule draws never holds.</remarks>
public sealed record Alternative(string Id, ImmutableArray<Conclusion> TakenOutBy, Conclusion? ImposedBy = null, Conclusion? DoubtedBy = null);
