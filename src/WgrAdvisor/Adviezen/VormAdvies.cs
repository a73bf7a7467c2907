using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>The verdict on one form.</summary>
/// <param name="Vorm">The form.</param>
/// <param name="Naam">Its Dutch name.</param>
/// <param name="Oordeel">The verdict.</param>
/// <param name="Zeker">Whether the verdict surely holds whatever the unanswered questions turn out to be.</param>
/// <param name="Betwijfeld">Whether it is doubtful that the law allows the form; the points to watch say why.</param>
/// <param name="Rang">The place among the forms that remain, the best is 1; <see langword="null"/> for a form that is out.</param>
/// <param name="Redenen">The reasons that apply, in the order of the layers; what was weighed only for a form that is not out.</param>
public sealed record VormAdvies(
    string Vorm,
    string Naam,
    Oordeel Oordeel,
    bool Zeker,
    bool Betwijfeld,
    int? Rang,
    ImmutableArray<Reden> Redenen)
{
    /// <summary>What was weighed, by criterium, in the order of the criteria; only those with points. Empty for a form that is out.</summary>
    public ImmutableArray<Criteriumpunten> Punten { get; init; } = [];

    /// <summary>Why, or why not, in a few Dutch sentences, down to the article and the answer.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>
    /// The sets of the fewest answers to open questions that make it the advised form; empty when it is, when it is out, or when it takes more
    /// than two answers. <see langword="null"/> when not asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Kantelpunt>? Kantelpunten { get; init; }

    /// <summary>
    /// What would have to change in the plan for the form to be allowed, to fit and to be advised: of each the sets of changes that take the
    /// least together. Empty when it takes more than is looked for, or only answers to open questions. <see langword="null"/> when not asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Aanpassing>? WatMoetVeranderen { get; init; }

    /// <summary>The rules that wait for an answer and take the form out when they turn out to apply; <see langword="null"/> when not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? OpenRegels { get; init; }

    /// <summary>What can still become of the form, exactly, with answers that show it; <see langword="null"/> when not asked for, or when the answers clash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uitzicht? Uitzicht { get; init; }

    /// <summary>
    /// The rules that take the form out in other plans and do not apply to this one, on a day on which they are law; <see cref="Advies.Regels"/> says why not and
    /// what it would have taken. <see langword="null"/> when not asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? NietVanToepassing { get; init; }
}
