using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>The judgement on the form that a cooperation has now.</summary>
/// <param name="Vorm">The present form.</param>
/// <param name="Oordeel">The verdict on it, at the peildatum.</param>
/// <param name="Zeker">Whether that verdict surely holds.</param>
/// <param name="LichtereVormen">The lighter forms that are not out, best first.</param>
/// <param name="Plichten">What the law asks of the present form at the peildatum.</param>
/// <param name="Wijziging">What changing to the recommended form takes; empty when the present form is the recommended one.</param>
public sealed record Toets(
    string Vorm,
    Oordeel Oordeel,
    bool Zeker,
    ImmutableArray<string> LichtereVormen,
    ImmutableArray<Stap> Plichten,
    ImmutableArray<Stap> Wijziging);
