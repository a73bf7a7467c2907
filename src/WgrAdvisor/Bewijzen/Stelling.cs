using System.Collections.Immutable;

namespace WgrAdvisor.Bewijzen;

/// <summary>A claim about a rule set.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Tekst">What is claimed, in Dutch.</param>
/// <param name="Hoe">How it was established: over every plan, or over how many, in Dutch.</param>
/// <param name="Getuigen">The plans that show what must be possible.</param>
/// <param name="Gebreken">Everything that speaks against it, or that was not settled, in Dutch; empty when the claim holds.</param>
public sealed record Stelling(string Id, string Tekst, string Hoe, ImmutableArray<Getuige> Getuigen, ImmutableArray<string> Gebreken);
