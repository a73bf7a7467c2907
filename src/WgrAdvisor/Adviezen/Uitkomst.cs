using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>The outcomes of an advice. There is no silent default and no dead end.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Uitkomst>))]
public enum Uitkomst
{
    /// <summary>Something unanswered can still change the recommended form, or there is none yet.</summary>
    VoorlopigAdvies,

    /// <summary>The recommended form holds whatever the unanswered questions turn out to be.</summary>
    Advies,

    /// <summary>A special statute imposes the form.</summary>
    Voorgeschreven,

    /// <summary>No regeling is needed.</summary>
    GeenRegeling,

    /// <summary>The answers contradict each other or the law.</summary>
    GeenPassendeVorm,
}
