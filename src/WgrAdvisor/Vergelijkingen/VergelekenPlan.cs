using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>One of the plans in a comparison.</summary>
/// <param name="Naam">The name of the plan; <see langword="null"/> when it has none.</param>
/// <param name="Peildatum">The date it was judged at.</param>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="AanbevolenVorm">The recommended form; <see langword="null"/> when there is none.</param>
public sealed record VergelekenPlan(string? Naam, DateOnly Peildatum, Uitkomst Uitkomst, string? AanbevolenVorm);
