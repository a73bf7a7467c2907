using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>Why a question need not be asked to know which form is advised.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Overslagreden>))]
public enum Overslagreden
{
    /// <summary>With the answers that were given it does not apply.</summary>
    NietVanToepassing,

    /// <summary>Whatever the answer is, it changes nothing about the form.</summary>
    MaaktNietUit,
}
