using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>The verdict on one form.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Oordeel>))]
public enum Oordeel
{
    /// <summary>Nothing known stands in the way.</summary>
    Mogelijk,

    /// <summary>The form that fits best.</summary>
    Aanbevolen,

    /// <summary>A special statute imposes the form.</summary>
    Voorgeschreven,

    /// <summary>Possible, but the preferences of the plan speak against it.</summary>
    Ontraden,

    /// <summary>The form fails a need of the plan itself.</summary>
    Ongeschikt,

    /// <summary>The law forbids the form.</summary>
    Uitgesloten,
}
