using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The open question that decides which form is advised.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Regel">The rule that says so.</param>
/// <param name="Titel">The rule in one Dutch sentence.</param>
/// <param name="Tekst">Its explanation, in Dutch.</param>
/// <param name="Zekerheid">How certain the basis of the rule is.</param>
/// <param name="Bronnen">Citations.</param>
/// <param name="Takken">By answer the form that is then advised; answers that lead to none are left out.</param>
public sealed record Vork(
    string Vraag,
    string Regel,
    string Titel,
    string Tekst,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Tak> Takken);
