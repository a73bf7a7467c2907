using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A step that a rule asks for.</summary>
/// <param name="Soort">The kind of step.</param>
/// <param name="Titel">What must be done.</param>
/// <param name="Wie">Who does it.</param>
/// <param name="Termijn">The period of the law, as an ISO 8601 duration; <see langword="null"/> when there is none.</param>
/// <param name="Duur">How long it takes in practice, after that period; <see langword="null"/> when that is not said.</param>
/// <param name="Vanaf">From when the period runs; <see langword="null"/> when not applicable.</param>
/// <param name="JaarlijksVoor">The yearly date, as month-day; <see langword="null"/> when there is none.</param>
/// <param name="OverVorigJaar">Whether a yearly step is about the year before.</param>
/// <param name="OpDag">The day of a year on which the step ends, as month-day: the first one that comes. Absent for any day.</param>
/// <param name="Moment">The name of the moment at which the step is done; <see langword="null"/> when nothing waits for it.</param>
/// <param name="Na">The moments after which it begins; empty when nothing is waited for.</param>
/// <param name="Vooraf">The moment that the step must precede; <see langword="null"/> when not applicable.</param>
internal sealed record StapGevolgResource(
    [property: JsonConverter(typeof(CamelCaseEnumConverter<StapSoort>))] StapSoort Soort,
    string Titel,
    string Wie,
    string? Termijn,
    string? Duur,
    string? Vanaf,
    string? JaarlijksVoor,
    bool OverVorigJaar,
    string? OpDag,
    string? Moment,
    ImmutableArray<string> Na,
    string? Vooraf);
