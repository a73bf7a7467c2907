using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>
/// Answers that cannot all stand: on the date of the plan these alone cannot all be true or leave no form, and these without any one of
/// them do not clash.
/// </summary>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Redenen">The rules that make them clash, those about answers that cannot be true together first.</param>
/// <param name="Ongeacht">The open questions of which every answer breaks one of these rules; empty when the answers break each of them already.</param>
/// <param name="Oplossingen">What comes back when one of the answers is taken away.</param>
/// <param name="KanNietKloppen">Whether the answers cannot all be true of any plan, whatever the form.</param>
public sealed record Tegenspraak(
    ImmutableArray<Grond> Antwoorden,
    ImmutableArray<Tegenspraakreden> Redenen,
    ImmutableArray<string> Ongeacht,
    ImmutableArray<Oplossing> Oplossingen,
    [property: JsonIgnore] bool KanNietKloppen);
