using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>The review of an existing cooperation: whether its form still may, whether another fits better, and what the law asks of it.</summary>
/// <remarks>The same plan and the same rule set always give the same review, byte for byte.</remarks>
/// <param name="Samenvatting">The review in a few Dutch sentences.</param>
/// <param name="HuidigeVorm">The verdict on the present form, at the peildatum, with its reasons and what would have to change before it is the advised one.</param>
/// <param name="Uitkomst">The outcome of the advice on the same plan.</param>
/// <param name="AanbevolenVorm">The form that is advised; <see langword="null"/> when there is none.</param>
/// <param name="LichtereVormen">The lighter forms that are not out, best first.</param>
/// <param name="Plichten">What the law asks of the present form at the peildatum; of a form that is out too, as long as it is there.</param>
/// <param name="Wijziging">What changing to the advised form takes; empty when there is none, or when it is the present one.</param>
/// <param name="Aandachtspunten">Points to watch about the present form.</param>
/// <param name="Regels">What every rule says that is a reason or an open rule: each once.</param>
/// <param name="Bronnen">Every source that this review cites.</param>
/// <param name="Regelset">The rule set that gave the review, and the date it was judged at.</param>
public sealed record Toetsing(
    string Samenvatting,
    VormAdvies HuidigeVorm,
    Uitkomst Uitkomst,
    string? AanbevolenVorm,
    ImmutableArray<string> LichtereVormen,
    ImmutableArray<Stap> Plichten,
    ImmutableArray<Stap> Wijziging,
    ImmutableArray<Aandachtspunt> Aandachtspunten,
    ImmutableSortedDictionary<string, Regeltekst> Regels,
    ImmutableSortedDictionary<string, BronInfo> Bronnen,
    RegelsetInfo Regelset);
