using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A fact that rules derive from the answers, or that is reckoned from two of them.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Opties">The values it can take; empty for yes or no.</param>
/// <param name="Uitleg">What it means, in Dutch.</param>
/// <param name="Verschil">The numbers that it is the difference of; <see langword="null"/> for a begrip that rules derive.</param>
public sealed record Begrip(string Id, string Naam, ImmutableArray<Optie> Opties, string Uitleg, Verschil? Verschil = null);
