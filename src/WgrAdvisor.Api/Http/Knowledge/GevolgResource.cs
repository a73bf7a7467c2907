using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>What a rule concludes, with the same names as in the rule files. What does not apply is left out.</summary>
internal sealed record GevolgResource
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Begrip { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Waarde { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Botst { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SchrijftVoor { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? SluitUit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? MaaktOngeschikt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Voor { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Tegen { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Criterium { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Sterkte { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Waarschuwt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Betwijfelt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Standpunten { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Splitst { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrgaanGevolgResource? Orgaan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OmvangGevolgResource? Omvang { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VerantwoordingGevolgResource? Verantwoording { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StapGevolgResource? Stap { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Vormen { get; init; }

    /// <summary>The conclusion of a rule.</summary>
    public static GevolgResource Of(Gevolg gevolg) => gevolg switch
    {
        Gevolg.LeidtAf dan => new GevolgResource { Begrip = dan.Id, Waarde = dan.Waarde },
        Gevolg.Botst => new GevolgResource { Botst = true },
        Gevolg.SchrijftVoor dan => new GevolgResource { SchrijftVoor = dan.Vorm },
        Gevolg.SluitUit dan => new GevolgResource { SluitUit = dan.Vormen },
        Gevolg.MaaktOngeschikt dan => new GevolgResource { MaaktOngeschikt = dan.Vormen },
        Gevolg.Weegt dan => new GevolgResource { Voor = dan.Voor, Tegen = dan.Tegen, Criterium = dan.Criterium, Sterkte = dan.Sterkte },
        Gevolg.Waarschuwt { Twijfel: true } dan => new GevolgResource { Betwijfelt = dan.Vormen, Standpunten = dan.Standpunten },
        Gevolg.Waarschuwt dan => new GevolgResource { Waarschuwt = dan.Vormen, Standpunten = dan.Standpunten },
        Gevolg.Splitst dan => new GevolgResource { Vormen = dan.Vormen, Splitst = dan.Vraag },
        Gevolg.HeeftOrgaan dan => new GevolgResource { Vormen = dan.Vormen, Orgaan = new OrgaanGevolgResource(dan.Id, dan.Naam, dan.Samenstelling) },
        Gevolg.HeeftOmvang dan => new GevolgResource { Vormen = dan.Vormen, Omvang = new OmvangGevolgResource(dan.Orgaan, dan.Minimum, dan.PerDeelnemer, dan.Tekst) },
        Gevolg.LegtVerantwoordingAf dan => new GevolgResource { Vormen = dan.Vormen, Verantwoording = new VerantwoordingGevolgResource(dan.Van, dan.Aan, dan.Over) },
        Gevolg.VraagtStap dan => new GevolgResource
        {
            Vormen = dan.Vormen,
            Stap = new StapGevolgResource(dan.Soort, dan.Titel, dan.Wie, dan.Termijn, dan.Duur, dan.Vanaf, dan.JaarlijksVoor, dan.OverVorigJaar, dan.OpDag, dan.Moment, dan.Na, dan.Vooraf),
        },
        _ => throw new NotSupportedException($"{gevolg.GetType().Name} has no representation."),
    };
}
