using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>What to ask next about a plan, and what need not be asked any more.</summary>
/// <param name="Uitkomst">The outcome so far.</param>
/// <param name="AanbevolenVorm">The recommended form so far; <see langword="null"/> when there is none yet, or when none fits.</param>
/// <param name="Vragen">The questions that can still change the advised form, the best to ask first in front; none when the advice cannot change any more.</param>
/// <param name="Overgeslagen">The other unanswered questions, in the order of the files: no answer to them changes which form is advised.</param>
/// <param name="Regelset">The rule set, and the date the plan was judged at.</param>
public sealed record Vervolgvragen(
    Uitkomst Uitkomst,
    string? AanbevolenVorm,
    ImmutableArray<OpenVraag> Vragen,
    ImmutableArray<OvergeslagenVraag> Overgeslagen,
    RegelsetInfo Regelset);
