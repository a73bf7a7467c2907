using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What a rule that an advice names says, on the day of the plan and in the words that go with its participants.</summary>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Zekerheid">How certain the basis of the rule is.</param>
/// <param name="Bronnen">Citations; see <see cref="Advies.Bronnen"/>. Empty for what is plain logic.</param>
/// <param name="OpGrondVan">The answers because of which it applies; together they are enough. Empty for a rule that does not apply, or not yet.</param>
public sealed record Regeltekst(
    string Titel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Grond> OpGrondVan)
{
    /// <summary>The explanation; <see langword="null"/> for a rule that only waits for an answer or does not apply.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tekst { get; init; }

    /// <summary>The unanswered questions that it waits for; <see langword="null"/> for a rule that does not wait.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? WachtOp { get; init; }

    /// <summary>The answers because of which it does not apply; together they are enough. <see langword="null"/> for any other rule.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Grond>? GeldtNietOmdat { get; init; }

    /// <summary>
    /// What it would have taken: every set of the fewest changes of answers, or answers to open questions, with which it applies; empty when it takes more
    /// than three, or something that no answer changes. <see langword="null"/> for a rule that applies or waits.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ImmutableArray<Wijziging>>? GeldtAls { get; init; }
}
