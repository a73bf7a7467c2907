using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A fact that rules derive from the answers.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Opties">The values it can take; empty for yes or no.</param>
/// <param name="Uitleg">What it means, in Dutch.</param>
public sealed record Begrip(string Id, string Naam, ImmutableArray<Optie> Opties, string Uitleg);
