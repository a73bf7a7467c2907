namespace WgrAdvisor.Regels;

/// <summary>A group of questions.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Volgorde">The place among the groups; smaller comes first.</param>
/// <param name="Uitleg">What the group is about, in Dutch.</param>
public sealed record Groep(string Id, string Naam, int Volgorde, string Uitleg);
