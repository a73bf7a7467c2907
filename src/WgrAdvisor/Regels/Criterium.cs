using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A consideration that the participants weigh themselves.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Standaardgewicht">The weight when the plan names none: 0 to 10.</param>
/// <param name="Uitleg">What it is about, in Dutch.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Criterium(string Id, string Naam, int Standaardgewicht, string Uitleg, ImmutableArray<string> Bronnen);
