using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A step to take.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Soort">The kind of step.</param>
/// <param name="Titel">What must be done.</param>
/// <param name="Wie">Who does it.</param>
/// <param name="Termijn">The period of the law, as an ISO 8601 duration; <see langword="null"/> when there is none.</param>
/// <param name="Duur">How long it takes in practice, after the period of the law; <see langword="null"/> when that is not said.</param>
/// <param name="Vanaf">From when the period runs, in Dutch; <see langword="null"/> when not applicable.</param>
/// <param name="JaarlijksVoor">The yearly date before which it must be done, as month-day; <see langword="null"/> when there is none.</param>
/// <param name="Begin">The earliest working day on which it can begin; <see langword="null"/> when it cannot be reckoned.</param>
/// <param name="Eind">The earliest working day on which it can be done; <see langword="null"/> when it cannot be reckoned.</param>
/// <param name="Voor">The day before which it must be done; <see langword="null"/> when there is none or it cannot be reckoned.</param>
/// <param name="Tekst">The explanation.</param>
/// <param name="Zekerheid">How certain the basis is.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Stap(
    string Regel,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<StapSoort>))] StapSoort Soort,
    string Titel,
    string Wie,
    string? Termijn,
    string? Duur,
    string? Vanaf,
    string? JaarlijksVoor,
    DateOnly? Begin,
    DateOnly? Eind,
    DateOnly? Voor,
    string Tekst,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<Zekerheid>))] Zekerheid Zekerheid,
    ImmutableArray<string> Bronnen);
