using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Register;

/// <summary>The rows that one rule takes out.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Zekerheid">How certain the basis of the rule is.</param>
/// <param name="Bronnen">By citation of any of the rows its title.</param>
/// <param name="Rijen">The rows, in the order of the file. A row can be in more than one group.</param>
public sealed record Registergroep(
    string Regel,
    string Titel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableSortedDictionary<string, string> Bronnen,
    ImmutableArray<Registerbevinding> Rijen);
