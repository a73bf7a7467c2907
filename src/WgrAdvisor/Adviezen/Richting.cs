using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>Which way a reason works for a form.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Richting>))]
public enum Richting
{
    /// <summary>Speaks for the form.</summary>
    Voor,

    /// <summary>Speaks against the form.</summary>
    Tegen,

    /// <summary>Takes the form out.</summary>
    SluitUit,
}
