using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Adviezen;

/// <summary>The advice on a plan: which form fits, which do not, and why.</summary>
/// <remarks>The same plan and the same rule set always give the same advice, byte for byte.</remarks>
public sealed record Advies
{
    /// <summary>The outcome.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>
    /// The recommended form: the best on what is said so far. <see langword="null"/> when nothing is said yet, when one question decides (<see cref="Vork"/>) or when no form fits.
    /// </summary>
    public required string? AanbevolenVorm { get; init; }

    /// <summary>The open question that decides which form is advised; <see langword="null"/> when a form is advised already, or when none fits.</summary>
    public required Vork? Vork { get; init; }

    /// <summary>Why this form rather than another; <see langword="null"/> without a recommended form, when a statute imposes it, or when it would take more than three changes.</summary>
    public required Doorslag? Doorslag { get; init; }

    /// <summary>How firmly the advised form stands; <see langword="null"/> when no form is advised or when not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Stabiliteit? Stabiliteit { get; init; }

    /// <summary>The type of regeling that follows from who take part; <see langword="null"/> while unknown or not applicable.</summary>
    public required string? Regelingtype { get; init; }

    /// <summary>The advice in two or three Dutch sentences.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>The rules that decide between the recommended form and the others.</summary>
    public required ImmutableArray<string> BeslissendeRegels { get; init; }

    /// <summary>Every form with its verdict, from heavy to light.</summary>
    public required ImmutableArray<VormAdvies> Vormen { get; init; }

    /// <summary>When no form fits: every smallest set of answers that clash.</summary>
    public required ImmutableArray<Tegenspraak> Tegenspraken { get; init; }

    /// <summary>Whether the answers cannot all be true, so that nothing is advised; what is said of each form then says little.</summary>
    [JsonIgnore]
    public bool AntwoordenBotsen => Tegenspraken.Any(clash => clash.KanNietKloppen);

    /// <summary>The organs of the recommended form and who answers to whom; <see langword="null"/> without a recommended form.</summary>
    public required Bestuur? Bestuur { get; init; }

    /// <summary>The unanswered questions that can still change the advised form, the best to ask first in front; <see langword="null"/> when not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<OpenVraag>? OpenVragen { get; init; }

    /// <summary>Points to watch; they never exclude a form.</summary>
    public required ImmutableArray<Aandachtspunt> Aandachtspunten { get; init; }

    /// <summary>What must be done for the recommended form, in order.</summary>
    public required ImmutableArray<Stap> Stappen { get; init; }

    /// <summary>The judgement on the form that the cooperation has now; <see langword="null"/> when the plan names none.</summary>
    public required Toets? Toets { get; init; }

    /// <summary>
    /// The documented cooperations that the plan is most like, at most three, the best first; none when the plan answers too little or when
    /// its answers clash. <see langword="null"/> when not asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<GelijkendVoorbeeld>? Praktijkvoorbeelden { get; init; }

    /// <summary>What the rules derived from the answers: begrip and value; a begrip that is still open is left out.</summary>
    public required ImmutableSortedDictionary<string, FactValue> Begrippen { get; init; }

    /// <summary>What every rule says that is a reason, an open rule or a part of a clash: each once.</summary>
    public required ImmutableSortedDictionary<string, Regeltekst> Regels { get; init; }

    /// <summary>Every source that this advice cites.</summary>
    public required ImmutableSortedDictionary<string, BronInfo> Bronnen { get; init; }

    /// <summary>The parts that this advice holds.</summary>
    public required ImmutableArray<string> Onderdelen { get; init; }

    /// <summary>The plan that was advised on. With it and <see cref="Regelset"/> anyone can work the advice out again.</summary>
    [JsonConverter(typeof(PlanConverter))]
    public required Plan Plan { get; init; }

    /// <summary>The rule set that gave the advice, and the date it was judged at.</summary>
    public required RegelsetInfo Regelset { get; init; }
}
