using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Praktijk;

/// <summary>Holds documented practice cases against the rules: at their own date and at the date up to which the rules were checked.</summary>
public static class Praktijktoets
{
    /// <summary>Judges one practice case.</summary>
    /// <param name="adviseur">The adviseur.</param>
    /// <param name="voorbeeld">The practice case.</param>
    /// <returns>Both advices, and every way in which they differ from what the case expects.</returns>
    public static Praktijkuitslag Judge(Adviseur adviseur, Praktijkvoorbeeld voorbeeld)
    {
        ArgumentNullException.ThrowIfNull(adviseur);
        ArgumentNullException.ThrowIfNull(voorbeeld);
        var toen = adviseur.Advise(voorbeeld.Plan);
        var nu = adviseur.Advise(voorbeeld.Plan with { Peildatum = adviseur.Regelset.Kenmerken.Standaardpeildatum });
        return new Praktijkuitslag(
            voorbeeld,
            toen,
            nu,
            [.. Differences("op de eigen datum", toen, voorbeeld.Verwacht), .. Differences("nu", nu, voorbeeld.HuidigRecht)]);
    }

    private static IEnumerable<string> Differences(string wanneer, Advies advies, VerwachteUitkomst verwacht)
    {
        if (advies.AanbevolenVorm != verwacht.Vorm)
        {
            yield return $"{wanneer}: verwacht {verwacht.Vorm}, maar de regels geven {advies.AanbevolenVorm ?? "geen vorm"}";
        }

        foreach (var reden in verwacht.Redenen.Where(reden => !advies.BeslissendeRegels.Contains(reden)))
        {
            yield return $"{wanneer}: de regel {reden} is niet beslissend";
        }
    }
}
