using System.Text.Json.Serialization;

namespace WgrAdvisor;

/// <summary>A level of preference.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Waarde">What it is worth; 0 takes the criterium out of account.</param>
public sealed record Gewicht(string Id, int Waarde)
{
    /// <summary>The words of the identifier: "nietVanBelang" is called "niet van belang".</summary>
    [JsonIgnore]
    public string Naam => string.Concat(Id.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
