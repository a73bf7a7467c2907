using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A chapter of the accountability document that is no rule: what was not checked, how a test came out.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Titel">The Dutch title.</param>
/// <param name="Inleiding">What the chapter is about, in Dutch.</param>
/// <param name="Punten">The points, in order.</param>
public sealed record Hoofdstuk(string Id, string Titel, string Inleiding, ImmutableArray<Hoofdstukpunt> Punten);
