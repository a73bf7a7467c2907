using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Rules.Tests;

/// <summary>A fact that bears on the law: a question, or one option of a question that takes several.</summary>
internal sealed class Feit
{
    // First, because the facts below enter themselves in it.
    private static readonly List<Feit> Lijst = [];

    // Wie de regeling treft, en wiens bevoegdheden hij inbrengt
    public static readonly Feit Raad = new("deelnemendeOrganen", "raad");
    public static readonly Feit College = new("deelnemendeOrganen", "college");
    public static readonly Feit Burgemeester = new("deelnemendeOrganen", "burgemeester");
    public static readonly Feit RaadBrengtIn = new("bevoegdhedenVan", "raad");
    public static readonly Feit CollegeBrengtIn = new("bevoegdhedenVan", "college");
    public static readonly Feit BurgemeesterBrengtIn = new("bevoegdhedenVan", "burgemeester");

    // Wat er overgaat
    public static readonly Feit Delegatie = new("wijzeVanOverdracht", "delegatie");
    public static readonly Feit Mandaat = new("wijzeVanOverdracht", "mandaat");
    public static readonly Feit MandaatVerzet = new("mandaatVerzet");
    public static readonly Feit Avv = new("algemeenVerbindendeVoorschriften");
    public static readonly Feit Precariobelasting = new("belastingenOverdragen", "precariobelasting");
    public static readonly Feit Rioolheffing = new("belastingenOverdragen", "rioolheffing");
    public static readonly Feit Rechten = new("belastingenOverdragen", "rechten");
    public static readonly Feit Afvalstoffenheffing = new("belastingenOverdragen", "afvalstoffenheffing");
    public static readonly Feit AndereBelasting = new("belastingenOverdragen", "andereBelasting");
    public static readonly ImmutableArray<Feit> Belastingen =
        [Precariobelasting, Rioolheffing, Rechten, Afvalstoffenheffing, AndereBelasting];

    // Waarvoor
    public static readonly Feit Bedrijfsvoering = new("taken", "bedrijfsvoering");
    public static readonly Feit Beleidsuitvoering = new("taken", "beleidsuitvoering");
    public static readonly Feit Beleidsvorming = new("taken", "beleidsvorming");
    public static readonly Feit Toezicht = new("taken", "toezicht");
    public static readonly Feit Onderzoek = new("taken", "onderzoek");
    public static readonly Feit Aandelen = new("taken", "aandeelhouderschap");
    public static readonly Feit Veiligheidsregio = new("bijzondereTaken", "veiligheidsregio");
    public static readonly Feit Ggd = new("bijzondereTaken", "ggd");
    public static readonly Feit Omgevingsdienst = new("bijzondereTaken", "omgevingsdienst");
    public static readonly Feit Kredietbank = new("bijzondereTaken", "kredietbank");
    public static readonly Feit Rekenkamer = new("bijzondereTaken", "rekenkamer");
    public static readonly Feit Onderzoekscommissie = new("bijzondereTaken", "onderzoekscommissie");
    public static readonly Feit WerkEnInkomen = new("bijzondereTaken", "werkEnInkomen");
    public static readonly Feit VolledigeOverdracht = new("volledigeOverdrachtWerkEnInkomen");
    public static readonly Feit BelastingWerk = new("bijzondereTaken", "belastingen");
    public static readonly Feit Jeugdhulp = new("bijzondereTaken", "jeugdhulp");
    public static readonly Feit Wmo = new("bijzondereTaken", "wmo");
    public static readonly Feit Ombudsman = new("bijzondereTaken", "ombudsman");
    public static readonly Feit OpenbaarVervoer = new("bijzondereTaken", "openbaarVervoer");

    // Met wie
    public static readonly Feit Afspraak =
        new("afspraak", ["niets", "convenant", "opdracht", "privaatrechtelijk", "regeling"], gewoon: "regeling");
    public static readonly Feit PrivaatrechtAangewezen = new("privaatrechtAangewezen");
    public static readonly Feit Gemeente = new("soortenDeelnemers", "gemeente", gewoon: true);
    public static readonly Feit Provincie = new("soortenDeelnemers", "provincie");
    public static readonly Feit Waterschap = new("soortenDeelnemers", "waterschap");
    public static readonly Feit Rijk = new("soortenDeelnemers", "rijk");
    public static readonly Feit AnderLichaam = new("soortenDeelnemers", "anderOpenbaarLichaam");
    public static readonly Feit Privaat = new("soortenDeelnemers", "privaatrechtelijk");
    public static readonly Feit AantalGemeenten = new("aantalGemeenten", [0, 1, 2, 3, 5, 6], gewoon: 3);
    public static readonly Feit AantalProvincies = new("aantalProvincies", [0, 1, 2], gewoon: 0);
    public static readonly Feit AantalWaterschappen = new("aantalWaterschappen", [0, 1, 2], gewoon: 0);
    public static readonly Feit AantalDeelnemers = new("aantalDeelnemers", [1, 2, 3, 6], gewoon: 3);

    // Hoe
    public static readonly Feit Uitvoering =
        new("uitvoering", ["afstemming", "verdeeld", "eenDeelnemer", "bestuurZonderOrganisatie", "gezamenlijkeOrganisatie", "derde"]);
    public static readonly Feit Uitvoerder =
        new("uitvoerder", ["gemeente", "provincie", "waterschap", "rijk", "anderOpenbaarLichaam", "privaatrechtelijk"]);
    public static readonly Feit Personeel = new("eigenPersoneel");
    public static readonly Feit Bezit = new("eigenBezit");
    public static readonly Feit Contracten = new("eigenContracten");
    public static readonly Feit Gastgemeente = new("gastgemeente");
    public static readonly Feit GezamenlijkBestuur = new("gezamenlijkBestuur");
    public static readonly Feit GeleedBestuur = new("geleedBestuur");
    public static readonly Feit PrivateRechtspersoon = new("privateRechtspersoon");
    public static readonly Feit Bestuurscommissie = new("commissieMetBevoegdheden");
    public static readonly Feit Adviescommissie = new("raadsadviescommissie");
    public static readonly Feit Raadsonderzoek = new("gezamenlijkRaadsonderzoek");

    /// <summary>All facts; their places in this list identify them in a <see cref="Geval"/>.</summary>
    public static readonly ImmutableArray<Feit> Alle = [.. Lijst];

    private Feit(string vraag, string? optie = null, bool gewoon = false)
        : this(vraag, optie, FactKind.YesNo, [new FactValue.YesNo(false), new FactValue.YesNo(true)], gewoon ? 1 : 0)
    {
    }

    private Feit(string vraag, ImmutableArray<string> opties, string? gewoon = null)
        : this(vraag, null, FactKind.Choice, [.. opties.Select(optie => new FactValue.Choice(optie))], gewoon is null ? 0 : opties.IndexOf(gewoon))
    {
    }

    private Feit(string vraag, ImmutableArray<long> getallen, long gewoon)
        : this(vraag, null, FactKind.Number, [.. getallen.Select(getal => new FactValue.Number(getal))], getallen.IndexOf(gewoon))
    {
    }

    private Feit(string vraag, string? optie, FactKind soort, ImmutableArray<FactValue> waarden, int gewoon)
    {
        (Vraag, Optie, Soort, Waarden, Gewoon, Plaats) = (vraag, optie, soort, waarden, gewoon, Lijst.Count);
        Id = optie is null ? vraag : $"{vraag}={optie}";
        Lijst.Add(this);
    }

    public string Id { get; }

    public string Vraag { get; }

    public string? Optie { get; }

    public FactKind Soort { get; }

    /// <summary>The options of a choice; empty otherwise.</summary>
    public ImmutableArray<string> Opties => [.. Waarden.OfType<FactValue.Choice>().Select(keuze => keuze.Value)];

    /// <summary>The values it can take. Of a number: enough to fall on both sides of every threshold in the law.</summary>
    public ImmutableArray<FactValue> Waarden { get; }

    /// <summary>The value of a plan in which there is nothing special about this fact: what a report leaves unsaid.</summary>
    public int Gewoon { get; }

    public int Plaats { get; }

    public string Tekst(int waarde) => Waarden[waarde] switch
    {
        FactValue.YesNo antwoord => $"{Id}: {(antwoord.Value ? "ja" : "nee")}",
        FactValue.Choice antwoord => $"{Id}: {antwoord.Value}",
        FactValue.Number antwoord => $"{Id}: {antwoord.Value.ToString(CultureInfo.InvariantCulture)}",
        _ => Id,
    };
}
