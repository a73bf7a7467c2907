using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>Answers to open questions that make another form the advised one. Without any of them it is not.</summary>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Dan">The verdict on the form with these answers.</param>
public sealed record Kantelpunt(ImmutableArray<Grond> Antwoorden, Oordeel Dan);
