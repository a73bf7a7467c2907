using System.Collections.Immutable;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>Several advices side by side: only what differs.</summary>
/// <param name="Plannen">The plans compared, in the order given.</param>
/// <param name="Antwoorden">The facts that differ between the plans, the peildatum included.</param>
/// <param name="Oordelen">The forms whose verdict differs.</param>
/// <param name="Regels">The rules that make those verdicts differ, with their articles.</param>
/// <param name="Stappen">The steps and duties that differ.</param>
public sealed record Vergelijking(
    ImmutableArray<VergelekenPlan> Plannen,
    ImmutableArray<VerschilInAntwoord> Antwoorden,
    ImmutableArray<VerschilInOordeel> Oordelen,
    ImmutableArray<VerschilInRegel> Regels,
    ImmutableArray<VerschilInStap> Stappen);
