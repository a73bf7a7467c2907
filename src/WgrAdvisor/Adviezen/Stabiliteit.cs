using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>How firmly the advised form stands.</summary>
/// <param name="Tweede">The form that comes next; <see langword="null"/> when no other is left.</param>
/// <param name="Kantelingen">Every single answer or weight that, when it is another, gives another form.</param>
/// <param name="Gewichten">By criterium the weights with which the advice stays the same.</param>
/// <param name="Tekst">The same in a few Dutch sentences.</param>
public sealed record Stabiliteit(string? Tweede, ImmutableArray<Kanteling> Kantelingen, ImmutableArray<Gewichtmarge> Gewichten, string Tekst);
