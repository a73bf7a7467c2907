using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Regels;

/// <summary>How much it takes to make a plan different in one answer. The number is the cost that changes are compared by.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Aanpasbaarheid>))]
public enum Aanpasbaarheid
{
    /// <summary>A choice about the shape of the cooperation.</summary>
    Makkelijk = 1,

    /// <summary>A wish or a need that must give way.</summary>
    Lastig = 2,

    /// <summary>It becomes another plan: other tasks or other participants.</summary>
    Ingrijpend = 3,
}
