using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A cooperation form.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name, in lower case.</param>
/// <param name="Afkorting">The usual abbreviation.</param>
/// <param name="Zwaarte">How heavy the form is; the lightest is 0.</param>
/// <param name="BuitenDeWet">Whether the form stands outside the law, so that recommending it means: no regeling.</param>
/// <param name="Uitleg">What it is, in Dutch.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Vorm(
    string Id,
    string Naam,
    string Afkorting,
    int Zwaarte,
    bool BuitenDeWet,
    string Uitleg,
    ImmutableArray<string> Bronnen)
{
    /// <summary>Whether the name denies: it says "geen …" and so takes no article.</summary>
    public bool ZegtGeen => Naam.StartsWith("geen ", StringComparison.Ordinal);

    /// <summary>The name as it stands in a sentence: one that denies stands between quotes.</summary>
    public string InZin => ZegtGeen ? $"‘{Naam}’" : Naam;

    /// <summary>The same with its article, if it takes one.</summary>
    public string MetLidwoord => ZegtGeen ? InZin : $"een {Naam}";
}
