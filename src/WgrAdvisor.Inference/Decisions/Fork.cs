using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>A fact that decides between alternatives: while it is unknown, some of them are not chosen just because nothing speaks against them.</summary>
/// <param name="Rule">The rule, by its index, that tells when this is so; it is so while the rule is not surely false.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Alternatives">The alternatives that are then not chosen, by their index.</param>
public sealed record Fork(int Rule, string Fact, ImmutableArray<int> Alternatives);
