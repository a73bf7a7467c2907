using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>What can still become of a form, over every way to answer the open questions that can be.</summary>
/// <param name="Wint">How often it is the form that wins.</param>
/// <param name="Voor">Answers to open questions with which it wins, whatever the rest; <see langword="null"/> when there are none or when it was not settled.</param>
/// <param name="Tegen">Answers with which it does not win; <see langword="null"/> when there are none or when it was not settled.</param>
public sealed record Uitzicht(Hoevaak Wint, ImmutableArray<Grond>? Voor, ImmutableArray<Grond>? Tegen);
