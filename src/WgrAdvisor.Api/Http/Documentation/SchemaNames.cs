namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The names of schemas in the OpenAPI document that do not follow from a type.</summary>
internal static class SchemaNames
{
    /// <summary>A plan.</summary>
    public const string Plan = "Plan";

    /// <summary>A plan of a cooperation that exists.</summary>
    public const string BestaandPlan = "BestaandPlan";

    /// <summary>Plans to compare.</summary>
    public const string Plannen = "Plannen";

    /// <summary>The answers of a plan.</summary>
    public const string Antwoorden = "Antwoorden";

    /// <summary>The preferences of a plan.</summary>
    public const string Voorkeuren = "Voorkeuren";

    /// <summary>A participant of a plan.</summary>
    public const string Deelnemer = "Deelnemer";

    /// <summary>An answer of any kind.</summary>
    public const string Antwoord = "Antwoord";

    /// <summary>The identifier of a question.</summary>
    public const string VraagId = "VraagId";

    /// <summary>What a reason can rest on: a question, the peildatum or the present form.</summary>
    public const string GrondId = "GrondId";

    /// <summary>The identifier of a form.</summary>
    public const string VormId = "VormId";

    /// <summary>The identifier of a criterium.</summary>
    public const string CriteriumId = "CriteriumId";

    /// <summary>The identifier of a level of preference.</summary>
    public const string GewichtId = "GewichtId";

    /// <summary>The identifier of a kind of participant.</summary>
    public const string DeelnemerSoort = "DeelnemerSoort";

    /// <summary>A part of an advice.</summary>
    public const string Onderdeel = "Onderdeel";

    /// <summary>The identifier of a rule.</summary>
    public const string RegelId = "RegelId";

    /// <summary>The identifier of a begrip.</summary>
    public const string BegripId = "BegripId";

    /// <summary>The identifier of a source.</summary>
    public const string BronId = "BronId";

    /// <summary>The identifier of a practice case.</summary>
    public const string PraktijkvoorbeeldId = "PraktijkvoorbeeldId";

    /// <summary>The schema of the identifiers of a collection.</summary>
    public static string IdOf(string collection) => collection switch
    {
        Knowledge.Collections.Vragen => VraagId,
        Knowledge.Collections.Vormen => VormId,
        Knowledge.Collections.Criteria => CriteriumId,
        Knowledge.Collections.Begrippen => BegripId,
        Knowledge.Collections.Regels => RegelId,
        Knowledge.Collections.Bronnen => BronId,
        _ => PraktijkvoorbeeldId,
    };
}
