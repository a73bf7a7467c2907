using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>In how many of the ways to answer the open questions, that can be, something is so.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Hoevaak>))]
public enum Hoevaak
{
    /// <summary>In none.</summary>
    Nooit,

    /// <summary>In some and not in others.</summary>
    Soms,

    /// <summary>In all.</summary>
    Altijd,

    /// <summary>There are too many ways to look at them all.</summary>
    NietBepaald,
}
