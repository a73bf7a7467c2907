using System.Collections.Immutable;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>A part of the document.</summary>
/// <param name="Titel">The Dutch title.</param>
/// <param name="Inleiding">What the part is about, in Dutch.</param>
/// <param name="Onderwerpen">The topics, in order.</param>
internal sealed record Deel(string Titel, string Inleiding, ImmutableArray<Onderwerp> Onderwerpen);
