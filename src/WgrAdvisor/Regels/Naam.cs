using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>What a body or a participant is called, which depends on the kind of participants, or on the form for which a step is asked.</summary>
/// <param name="Id">How rules write it, between braces; written with a capital it begins a sentence.</param>
/// <param name="PerSoort">The name for each kind of participant, of which the first is used as long as no kind is known; or the name for each form.</param>
/// <param name="Samen">What is said when several kinds take part: "en" or "of" to put between their names, otherwise the name itself. With forms: the name when there is no form, or another.</param>
/// <param name="HangtAfVanVorm">Whether the name depends on the form.</param>
public sealed record Naam(string Id, ImmutableArray<Soortnaam> PerSoort, string Samen, bool HangtAfVanVorm)
{
    /// <summary>The name when certain kinds of participants take part, or for a form.</summary>
    /// <param name="soorten">The kinds, or the form; others than the name knows do not count.</param>
    /// <returns>The name, without a capital at the front.</returns>
    public string Voor(IReadOnlyCollection<string> soorten)
    {
        ArgumentNullException.ThrowIfNull(soorten);
        string[] names = [.. PerSoort.Where(naam => soorten.Contains(naam.Soort)).Select(naam => naam.Tekst).Distinct()];
        return names switch
        {
            [] => HangtAfVanVorm ? Samen : PerSoort[0].Tekst,
            [var only] => only,
            _ when Samen is "en" or "of" => DutchText.List(names, Samen),
            _ => Samen,
        };
    }
}
