using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Pages.Text;

/// <summary>The fixed words of the pages around an advice.</summary>
internal static class AdviceText
{
    /// <summary>What kind of outcome it is.</summary>
    public static string Kind(Advies advies) => advies.Uitkomst switch
    {
        _ when advies.AntwoordenBotsen => "Nog geen advies",
        Uitkomst.VoorlopigAdvies => "Voorlopig advies",
        Uitkomst.Voorgeschreven => "De wet schrijft de vorm voor",
        Uitkomst.GeenRegeling => "Geen regeling nodig",
        Uitkomst.GeenPassendeVorm => "Geen vorm past",
        _ => "Advies",
    };

    /// <summary>What a verdict means.</summary>
    public static string Meaning(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Aanbevolen => "Deze vorm past het best bij uw antwoorden.",
        Oordeel.Voorgeschreven => "Een bijzondere wet schrijft deze vorm voor.",
        Oordeel.Ontraden => "De vorm mag, maar uw eigen voorkeuren spreken ertegen.",
        Oordeel.Ongeschikt => "Uw plan heeft iets nodig dat deze vorm niet biedt.",
        Oordeel.Uitgesloten => "De wet sluit deze vorm uit.",
        _ => "Niets wat u hebt gezegd, staat deze vorm in de weg.",
    };

    /// <summary>What a form becomes with some changes.</summary>
    public static string Becomes(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Aanbevolen => "Deze vorm wordt het advies",
        Oordeel.Voorgeschreven => "Een bijzondere wet schrijft deze vorm voor",
        Oordeel.Ontraden => "Deze vorm kan, maar uw eigen voorkeuren spreken ertegen,",
        Oordeel.Ongeschikt => "Deze vorm mag van de wet, maar past nog niet,",
        _ => "Deze vorm kan",
    };

    /// <summary>How sure it is whether a form remains. What is out stays out: more answers can only give more reasons for it.</summary>
    public static string Certainty(VormAdvies vorm) => vorm switch
    {
        { Oordeel: Oordeel.Uitgesloten or Oordeel.Ongeschikt } => "Valt zeker af",
        { Rang: null } => "Los eerst op wat niet samengaat",
        { Betwijfeld: true } => "Niet zeker of dit mag",
        { Zeker: true } => "Staat vast",
        _ => "Kan nog veranderen",
    };

    /// <summary>What the rules of a layer do to a form: only the law forbids; a plan needs.</summary>
    public static string Effect(Laag laag) => laag switch
    {
        Laag.Voorgeschreven => "Een bijzondere wet schrijft een vorm voor:",
        Laag.Recht => "De wet sluit deze vorm uit:",
        _ => "Deze vorm past niet bij wat uw plan nodig heeft:",
    };

    /// <summary>What a deciding rule does, seen from the form that remains.</summary>
    public static string Decides(Laag laag) => laag switch
    {
        Laag.Voorgeschreven => "Een bijzondere wet schrijft dit voor",
        Laag.Recht => "Dit zegt de wet",
        _ => "Dit volgt uit uw plan",
    };

    /// <summary>What must be said of the basis of a rule before its sources; <see langword="null"/> when the sources say enough.</summary>
    public static string? Certainty(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Logisch => "Volgt uit uw antwoorden zelf.",
        Zekerheid.Betwist => "Juristen zijn het hierover niet eens.",
        _ => null,
    };

    /// <summary>What a source of a rule is to it: a statute says it or it follows from the statute; anything else is what it is.</summary>
    public static string Basis(Zekerheid zekerheid, string soort) => (soort, zekerheid) switch
    {
        ("wet", Zekerheid.Vast) => "Staat in de wet",
        ("wet", Zekerheid.Afgeleid) => "Volgt uit de wet",
        ("wet", _) => "Wet",
        ("kamerstuk", _) => "Kamerstuk",
        _ => "Onderzoek of handreiking",
    };

    /// <summary>What a group of steps is called.</summary>
    public static string Kind(StapSoort soort) => soort switch
    {
        StapSoort.Voorbereiding => "Voorbereiden en besluiten",
        StapSoort.Bepaling => "Wat in de regeling moet staan",
        StapSoort.Start => "Bekendmaken en starten",
        StapSoort.Jaarlijks => "Elk jaar",
        StapSoort.Doorlopend => "Zolang de samenwerking bestaat",
        _ => "Van de ene vorm naar de andere",
    };

    /// <summary>When a step must be done, in words; <see langword="null"/> when there is no period.</summary>
    public static string? When(Stap stap) => stap switch
    {
        { Termijn: { } termijn, Duur: { } duur } => $"{Period.Words(termijn)} volgens de wet, en in de praktijk nog {Period.Words(duur)}",
        { Duur: { } duur } => $"in de praktijk {Period.Words(duur)}",
        { Termijn: { } termijn, Vanaf: { } vanaf } => $"binnen {Period.Words(termijn)} vanaf {vanaf}",
        { Termijn: { } termijn } => $"binnen {Period.Words(termijn)}",
        { JaarlijksVoor: { } dag } => $"elk jaar vóór {Dutch.DayOfYear(dag)}",
        _ => stap.Vanaf,
    };

    /// <summary>The dates of a step; <see langword="null"/> when they cannot be reckoned.</summary>
    public static string? Dates(Stap stap) => stap switch
    {
        { Begin: { } begin, Eind: { } eind } when begin != eind => $"op zijn vroegst van {Dutch.Date(begin)} tot en met {Dutch.Date(eind)}",
        { Eind: { } eind } => $"op zijn vroegst {Dutch.Date(eind)}",
        { Begin: { } begin } => $"op zijn vroegst vanaf {Dutch.Date(begin)}",
        { Voor: { } voor } => $"vóór {Dutch.Date(voor)}",
        _ => null,
    };
}
