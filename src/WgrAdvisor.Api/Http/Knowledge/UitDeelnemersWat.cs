using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>What follows from the list of participants.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<UitDeelnemersWat>))]
internal enum UitDeelnemersWat
{
    /// <summary>The kinds that occur.</summary>
    Soorten,

    /// <summary>The number of participants.</summary>
    Aantal,

    /// <summary>The number of participants of one kind.</summary>
    AantalVanSoort,
}
