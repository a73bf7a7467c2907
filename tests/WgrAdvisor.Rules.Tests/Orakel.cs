using System.Collections.Immutable;
using static WgrAdvisor.Rules.Tests.Feit;
using static WgrAdvisor.Rules.Tests.Uitspraak;

namespace WgrAdvisor.Rules.Tests;

/// <summary>
/// What the law says about the choice of form, read from the articles a second time and not from <c>rules/</c>.
/// One line is one rule: the article, when it applies, what follows, and for which forms.
/// </summary>
/// <remarks>
/// The operators on <c>bool?</c> are three-valued: what is not answered stays unknown. <c>Uitgesloten</c> needs the text of
/// a statute, or one of the accepted inferences from it; <c>Ongeschikt</c> is a need of the plan that a form cannot meet, and
/// may rest on literature. What is disputed is left open. No law can forbid to have no regeling, so that is at most
/// unsuitable, unless a statute prescribes a form.
/// </remarks>
internal static class Orakel
{
    public const string Ol = "openbaarLichaam";
    public const string Bvo = "bedrijfsvoeringsorganisatie";
    public const string Go = "gemeenschappelijkOrgaan";
    public const string Cr = "centrumregeling";
    public const string Rzm = "regelingZonderMeer";
    public const string Geen = "geenRegeling";
    public const string Pr = "privaatrechtelijkeRechtspersoon";

    public static readonly ImmutableArray<string> Vormen = [Ol, Bvo, Go, Cr, Rzm, Geen, Pr];

    private static readonly ImmutableArray<string> Wgr = [Ol, Bvo, Go, Cr, Rzm];
    private static readonly ImmutableArray<string> BuitenWgr = [Geen, Pr];
    private static readonly ImmutableArray<string> AllesBehalveOl = [Bvo, Go, Cr, Rzm, Geen, Pr];
    private static readonly ImmutableArray<Feit> Anderen = [Provincie, Waterschap, Rijk, AnderLichaam, Privaat];

    private static readonly ImmutableArray<Feit> Soorten = [Gemeente, .. Anderen];
    private static readonly ImmutableArray<Feit> Overheden = [Gemeente, Provincie, Waterschap, Rijk, AnderLichaam];

    private static readonly DateOnly Awb2002 = new(2002, 4, 1); // de oudste gelezen tekst van Awb 10:3
    private static readonly DateOnly WetVeiligheidsregios = new(2010, 10, 1);
    private static readonly DateOnly GgdPerRegio = new(2012, 1, 1); // Wpg 14 kende de vorm tot die dag niet
    private static readonly DateOnly Wgr2015 = new(2015, 1, 1);
    private static readonly DateOnly Wabo2016 = new(2016, 4, 14);
    private static readonly DateOnly Rekenkamers2023 = new(2023, 1, 1); // daarvoor kon een verordening het regelen
    private static readonly DateOnly Wgr2022 = new(2022, 7, 1);
    private static readonly DateOnly Waterschapswet2026 = new(2026, 1, 1); // de gelezen tekst met 51al
    private static readonly DateOnly Provinciewet2026 = new(2026, 7, 1); // de gelezen tekst met waterschappen in 79l
    private static readonly DateOnly Gemeentewet2026 = new(2026, 6, 4); // de eerste gelezen tekst met waterschappen in 81l

    /// <summary>The days on which the table changes.</summary>
    public static readonly ImmutableArray<DateOnly> Keerdata = [Awb2002, WetVeiligheidsregios, GgdPerRegio, Wgr2015, Wabo2016, Wgr2022, Rekenkamers2023, Waterschapswet2026, Gemeentewet2026, Provinciewet2026];

    public static readonly ImmutableArray<Rechtsregel> Tabel =
    [
        // De bedrijfsvoeringsorganisatie
        new("Wgr 8 lid 3: bestaat sinds 2015", f => !f.Sinds(Wgr2015), Uitgesloten, [Bvo]),
        new("Wgr 8 lid 3: uitsluitend colleges", f => f[Raad] | f[Burgemeester], Uitgesloten, [Bvo]),
        new("Wgr 1 lid 1 en 8 lid 3: hun bevoegdheden niet", f => f[RaadBrengtIn] | f[BurgemeesterBrengtIn], Uitgesloten, [Bvo]),
        new("Wgr 8 lid 3: uitsluitend ondersteuning en uitvoering", f => f[Beleidsvorming], Uitgesloten, [Bvo]),

        // Bevoegdheden
        new("Wgr 30 lid 1 onder b: geen verordening, geen belasting", Regelgeving, Uitgesloten, [Go, Bvo]),
        new("Awb 10:15, Wgr 8 lid 4 (eerder betwist)", f => Overdracht(f) & f.Sinds(Wgr2015), Uitgesloten, [Cr]),
        new("Awb 10:15, Wgr 30: niet delegeren", f => f[Delegatie] & f.Sinds(Wgr2015), Uitgesloten, [Rzm]),
        new("Literatuur: ook vóór 2015 niet delegeren", f => f[Delegatie], Ongeschikt, [Rzm]),
        new("Wgr 30: overdracht vraagt een ontvanger", Regelgeving, Ongeschikt, [Rzm]),
        new("Wgr 30: overdracht vraagt een regeling", Overdracht, Ongeschikt, BuitenWgr),
        new("Awb 10:3, Wgr 8 lid 4: geen mandaat", f => f[MandaatVerzet] & f.Sinds(Wgr2015), Uitgesloten, [Cr]),
        new("Literatuur: met mandaat is het een centrumregeling", f => f[Mandaat], Ongeschikt, [Rzm]),
        new("Wgr 8 lid 4: een centrumregeling is mandaat", f => !f[Mandaat] & f.Sinds(Wgr2015), Ongeschikt, [Cr]),
        new("Wgr 30 lid 1: ook eerder alleen het openbaar lichaam", f => Regelgeving(f) & !f.Sinds(Wgr2015), Uitgesloten, [Cr]),
        new("Wgr 1 lid 1: de raad is bevoegd", f => f[RaadBrengtIn] & !f[Raad], Uitgesloten, Wgr),
        new("Wgr 1 lid 1: het college is bevoegd", f => f[CollegeBrengtIn] & !f[College], Uitgesloten, Wgr),
        new("Wgr 1 lid 1: de burgemeester is bevoegd", f => f[BurgemeesterBrengtIn] & !f[Burgemeester], Uitgesloten, Wgr),

        // Wie mag dit doen? Een bevoegdheid hoort bij een bestuur, en een regeling bij een overheid
        new("Wgr 1 lid 1, 30 lid 1 onder a: de raad heft", f => f.EenVan(Belastingen) & !f[Raad], Uitgesloten, Wgr),
        new("Awb 10:3: in mandaat aan niemand", VerbodenMandaat, Uitgesloten, Wgr),
        new("Awb 10:3: ook niet zonder regeling", VerbodenMandaat, Ongeschikt, BuitenWgr),
        new("Wgr 1, 40, 50, 51, 61, 73, 83, 93, 96: een overheid", f => !f.EenVan(Overheden), Uitgesloten, Wgr),

        new("Wgr 8 lid 4: het centrum is een overheid", f => PrivaatCentrum(f) & f.Sinds(Wgr2015), Uitgesloten, [Cr]),

        // Belastingen die niet op de lijst van het hoofdstuk staan
        new("Wgr 30, 43, 54, 63, 76, 86 lid 1 onder a", f => f[AndereBelasting] & (f[Gemeente] | f[Provincie]), Uitgesloten, Wgr),
        new("Wgr 50b lid 1 onder a (eerder meer)", f => f[AndereBelasting] & f[Waterschap] & f.Sinds(Wgr2015), Uitgesloten, Wgr),
        new("Wgr 50b, 63 lid 1 onder a", f => f[Precariobelasting] & f[Waterschap] & !f[Provincie], Uitgesloten, Wgr),
        new("Wgr 43, 50b, 86 lid 1 onder a", f => (f[Rioolheffing] | f[Afvalstoffenheffing]) & !f[Gemeente], Uitgesloten, Wgr),
        new("Wgr 63, 76 lid 1 onder a", f => f[Afvalstoffenheffing] & f[Waterschap], Uitgesloten, Wgr),

        // Rechtspersoon en organisatie
        new("Wgr 8 lid 1, 3: tenzij een deelnemer het doet", ZelfRechtspersoon, Ongeschikt, [Go, Cr, Rzm]),
        new("Wgr 31a lid 1: stichting of bv", f => f[PrivateRechtspersoon] & f.Sinds(Wgr2015), Ongeschikt, [Go, Cr, Rzm]),
        new("Wgr 8, 32i, literatuur: nieuw", f => f.EenVan(Uitvoering, "gezamenlijkeOrganisatie"), Ongeschikt, [Cr, Rzm]),
        new("Literatuur, tenzij een wet het orgaan voorschrijft", f => f.EenVan(Uitvoering, "gezamenlijkeOrganisatie") & !OpgelegdOrgaan(f), Ongeschikt, [Go]),
        new("Wgr 8 lid 1: een eigen organisatie vraagt een regeling", f => ZelfRechtspersoon(f) | f.EenVan(Uitvoering, "gezamenlijkeOrganisatie"), Ongeschikt, [Geen]),
        new("Wie het werk zelf doet, laat een stichting niets over", f => f.EenVan(Uitvoering, "eenDeelnemer") | f.EenVan(Uitvoering, "verdeeld"), Ongeschikt, [Pr]),
        new("Literatuur: het werk bij één deelnemer", f => f.EenVan(Uitvoering, "eenDeelnemer"), Ongeschikt, [Rzm]),

        // Bestuur en raad
        new("Wgr 8 lid 1, 2, 3: een gezamenlijk bestuur", f => f[GezamenlijkBestuur] | f.EenVan(Uitvoering, "bestuurZonderOrganisatie"), Ongeschikt, [Cr, Rzm, Geen]),
        new("Wgr 12 lid 1, 14a, 15: een geleed bestuur", f => f[GeleedBestuur], Ongeschikt, [Bvo, Go, Cr, Rzm, Geen]),
        new("Wgr 25 lid 1: een bestuurscommissie", f => f[Bestuurscommissie], Ongeschikt, AllesBehalveOl),
        new("Wgr 50a lid 1: 25 niet", f => f[Bestuurscommissie] & f[Waterschap] & !f[Gemeente] & !f[Provincie], Ongeschikt, [Ol]),
        new("Wgr 24a lid 1: adviescommissie van raden", f => f[Adviescommissie] & f.Sinds(Wgr2022), Ongeschikt, AllesBehalveOl),
        new("Gemeentewet 155g lid 1: naar een bestuur", f => f[Raadsonderzoek] & f.Sinds(Wgr2022), Ongeschikt, [Cr, Rzm, Geen, Pr]),
        new("Gemeentewet 155g lid 1", f => f[Raadsonderzoek] & f[Waterschap] & f.Sinds(Wgr2022), Ongeschikt, [Ol, Go, Bvo]),
        new("Gemeentewet 155g lid 1, Provinciewet 151g lid 1: regelingen van gemeenten of provincies", f => f[Raadsonderzoek] & !f[Gemeente] & !f[Provincie] & f.Sinds(Wgr2022), Ongeschikt, [Ol, Go, Bvo]),
        new("Gemeentewet 155g lid 2", f => f[Raadsonderzoek] & f[Raad] & f.Sinds(Wgr2022), Ongeschikt, [Ol, Go, Bvo]),

        // Afspraak en deelnemers
        new("Wgr 1 lid 1: geen regeling zonder afspraak", f => f.EenVan(Afspraak, "niets"), Ongeschikt, Wgr),
        new("Een regeling is geen losse afspraak en geen stichting", f => f.EenVan(Afspraak, "regeling"), Ongeschikt, BuitenWgr),
        new("Wgr 8: een bestuur stelt u in bij regeling", f => f.EenVan(Afspraak, "convenant") | f.EenVan(Afspraak, "opdracht"), Ongeschikt, [Ol, Bvo, Go]),
        new("Wgr 1 lid 1: een contract is geen regeling", f => f.EenVan(Afspraak, "opdracht"), Ongeschikt, [Rzm]),
        new("Een stichting of bv is geen regeling en geen losse afspraak", f => f.EenVan(Afspraak, "privaatrechtelijk"), Ongeschikt, [.. Wgr, Geen]),
        new("Een losse afspraak is geen stichting of bv", AndersVastgelegd, Ongeschikt, [Pr]),
        new("Gemeentewet 160 lid 2: bijzonder aangewezen", NietAangewezen, Uitgesloten, [Pr]),
        new("Wgr 1 lid 1: één gemeente alleen", f => f.Onder(AantalGemeenten, 2) & !f.EenVan(Anderen), Uitgesloten, Wgr),
        new("Wgr 1 lid 1, 40, 50: minstens twee", f => f.Onder(AantalDeelnemers, 2), Uitgesloten, Wgr),
        new("Wgr 40: één provincie alleen", f => f.Onder(AantalProvincies, 2) & !f.EenVan(AndersDan(Provincie)), Uitgesloten, Wgr),
        new("Wgr 50: één waterschap alleen", f => f.Onder(AantalWaterschappen, 2) & !f.EenVan(AndersDan(Waterschap)), Uitgesloten, Wgr),
        new("Wgr 96: geen burgemeester, commissaris of voorzitter", f => f[Burgemeester] & EenOverheidMetAnderen(f), Uitgesloten, Wgr),
        new("Wgr 14 lid 1: een dagelijks bestuur van drie", f => AlleenBurgemeesters(f) & f.Onder(AantalDeelnemers, 3), Uitgesloten, [Ol]),

        // Bijzondere wetten
        new("Wvr 9", f => f[Veiligheidsregio] & f[Gemeente] & f.Sinds(WetVeiligheidsregios), Voorgeschreven, [Ol]),
        new("Wpg 14 lid 1, 2", f => f[Ggd] & f[Gemeente] & f.Sinds(GgdPerRegio), Voorgeschreven, [Ol]),
        new("Wabo 5.3 lid 3, Omgevingswet 18.21", f => f[Omgevingsdienst] & f[Gemeente] & f[Provincie] & f.Sinds(Wabo2016), Voorgeschreven, [Ol]),
        new("Gemeentewet 81l, Provinciewet 79l (eerder 81oa)", GezamenlijkeRekenkamer, Voorgeschreven, [Go]),
        new("Gemeentewet 155g lid 4, Wgr 1, 51", GezamenlijkOnderzoek, Voorgeschreven, [Go]),
        new("Wvr 9: de colleges", f => f[Veiligheidsregio] & f[Gemeente] & !f[College] & f.Sinds(WetVeiligheidsregios), Uitgesloten, [Ol]),
        new("Wvr 10: overdracht", f => f[Veiligheidsregio] & f[Gemeente] & !f[Delegatie] & f.Sinds(WetVeiligheidsregios), Uitgesloten, [Ol]),
        new("Wpg 14 lid 1: de colleges", f => f[Ggd] & f[Gemeente] & !f[College] & f.Sinds(GgdPerRegio), Uitgesloten, [Ol]),
        new("Wabo 5.3 lid 1, Omgevingswet 18.21: de colleges", f => f[Omgevingsdienst] & f[Gemeente] & f[Provincie] & !f[College] & f.Sinds(Wabo2016), Uitgesloten, [Ol]),
        new("Wp2000 20 lid 3: overdracht", f => f[OpenbaarVervoer] & f[Delegatie] & f.Sinds(Wgr2015), Uitgesloten, [Bvo, Go]),
        new("Gemeentewet 81l: de raden", f => f[Rekenkamer] & f[Gemeente] & !f[Raad] & f.Sinds(Rekenkamers2023), Uitgesloten, Wgr),
        new("Provinciewet 79l: provinciale staten", f => f[Rekenkamer] & f[Provincie] & !f[Gemeente] & !f[Raad] & f.Sinds(Rekenkamers2023), Uitgesloten, Wgr),
        new("Waterschapswet 51al: de algemene besturen", f => f[Rekenkamer] & f[Waterschap] & !f[Gemeente] & !f[Provincie] & !f[Raad] & f.Sinds(Waterschapswet2026), Uitgesloten, [Go]),
        new("Provinciewet 151g lid 4: provinciale staten", f => f[Onderzoekscommissie] & f[Provincie] & !f[Gemeente] & !f[Waterschap] & !f[Raad] & f.Sinds(Wgr2022), Uitgesloten, [Go]),
        new("Gemeentewet 155g lid 4: de raden", f => f[Onderzoekscommissie] & f[Gemeente] & !f[Raad] & f.Sinds(Wgr2022), Uitgesloten, Wgr),
        new("Wft 4:36, 4:37 lid 1: alleen de raden", f => f[Kredietbank] & !f[Raad] & f.Sinds(Wgr2015), Uitgesloten, Wgr),
        new("Participatiewet 8c, IOAW 40, IOAZ 40, Wsw 1 lid 2", InPlaatsVanDeColleges, Uitgesloten, [Bvo, Go, Cr, Rzm]),
        new("Participatiewet 8c, IOAW 40, IOAZ 40", InPlaatsVanDeColleges, Ongeschikt, BuitenWgr),
        new("Wft 4:36, 4:37 lid 1: de raden", f => f[Kredietbank], Uitgesloten, [Bvo]),
    ];

    /// <summary>The rules that surely apply.</summary>
    public static IEnumerable<Rechtsregel> Geldend(Geval geval) => Tabel.Where(regel => regel.Als(geval) == true);

    /// <summary>
    /// What cannot be, about the participants. Each of these can still turn out well as long as it is not surely true, and no two of
    /// them share a fact; so case distinction need not look at them before one is.
    /// </summary>
    public static readonly ImmutableArray<Func<Geval, bool?>> Onmogelijkheden =
    [
        f => (f[Gemeente] & f.Onder(AantalGemeenten, 1))
            | (!f[Gemeente] & !f.Onder(AantalGemeenten, 1))
            | (f.Onder(AantalDeelnemers, 2) & !f.Onder(AantalGemeenten, 2)),
        f => (f[Provincie] & f.Onder(AantalProvincies, 1)) | (!f[Provincie] & !f.Onder(AantalProvincies, 1)),
        f => (f[Waterschap] & f.Onder(AantalWaterschappen, 1)) | (!f[Waterschap] & !f.Onder(AantalWaterschappen, 1)),
    ];

    /// <summary>Whether the answers about the participants contradict each other, so that there is nothing to judge.</summary>
    public static bool? Onbestaanbaar(Geval f) => Onmogelijkheden.Aggregate((bool?)false, (een, onmogelijk) => een | onmogelijk(f));

    /// <summary>Whether the cooperation makes rules for everyone, or levies a tax.</summary>
    private static bool? Regelgeving(Geval f) => f[Avv] | f.EenVan(Belastingen);

    /// <summary>Whether a power goes over, and not only in mandate.</summary>
    private static bool? Overdracht(Geval f) => f[Delegatie] | Regelgeving(f);

    /// <summary>Whether a decision that bars mandate is to go in mandate, and not in delegation.</summary>
    private static bool? VerbodenMandaat(Geval f) => f[MandaatVerzet] & f[Mandaat] & !f[Delegatie] & f.Sinds(Awb2002);

    /// <summary>Whether someone must be employer, owner or party to contracts, or found a legal person.</summary>
    private static bool? Rechtspersoon(Geval f) => f[Personeel] | f[Bezit] | f[Contracten] | f[PrivateRechtspersoon];

    /// <summary>Whether no participant can be that for the others: none offers it, or there is a new organisation.</summary>
    private static bool? ZelfRechtspersoon(Geval f) => Rechtspersoon(f) & (!f[Gastgemeente] | f.EenVan(Uitvoering, "gezamenlijkeOrganisatie"));

    /// <summary>Whether hoofdstuk IX applies: one gemeente, provincie or waterschap, with others that are none of these.</summary>
    private static bool? EenOverheidMetAnderen(Geval f) => (f[Rijk] | f[AnderLichaam] | f[Privaat])
        & ((f[Gemeente] & f.Onder(AantalGemeenten, 2) & !f[Provincie] & !f[Waterschap])
            | (!f[Gemeente] & f[Provincie] & f.Onder(AantalProvincies, 2) & !f[Waterschap])
            | (!f[Gemeente] & !f[Provincie] & f[Waterschap] & f.Onder(AantalWaterschappen, 2)));

    private static bool? AndersVastgelegd(Geval f) =>
        f.EenVan(Afspraak, "niets") | f.EenVan(Afspraak, "convenant") | f.EenVan(Afspraak, "opdracht");

    private static bool? NietAangewezen(Geval f) =>
        f[Gemeente] & f.EenVan(Afspraak, "privaatrechtelijk") & !f[PrivaatrechtAangewezen] & f.Sinds(Wgr2015);

    private static bool? AlleenBurgemeesters(Geval f) =>
        (f[Burgemeester] | f[BurgemeesterBrengtIn]) & !f[Raad] & !f[RaadBrengtIn] & !f[College] & !f[CollegeBrengtIn];

    private static bool? PrivaatCentrum(Geval f) =>
        f.EenVan(Uitvoering, "eenDeelnemer") & f.EenVan(Uitvoerder, "privaatrechtelijk") & f[Privaat];

    private static ImmutableArray<Feit> AndersDan(Feit soort) => [.. Soorten.Where(ander => ander != soort)];

    private static bool? GezamenlijkeRekenkamer(Geval f) =>
        f[Rekenkamer]
        & (((f[Gemeente] | f[Provincie]) & !f[Waterschap] & f.Sinds(Rekenkamers2023))
            | (f[Gemeente] & f[Waterschap] & f.Sinds(Gemeentewet2026))
            | (f[Provincie] & f[Waterschap] & !f[Gemeente] & f.Sinds(Provinciewet2026))
            | (f[Waterschap] & !f[Gemeente] & !f[Provincie] & f.Sinds(Waterschapswet2026)));

    private static bool? GezamenlijkOnderzoek(Geval f) => f[Onderzoekscommissie] & (f[Gemeente] | f[Provincie]) & !f[Waterschap] & f.Sinds(Wgr2022);

    private static bool? OpgelegdOrgaan(Geval f) => GezamenlijkeRekenkamer(f) | GezamenlijkOnderzoek(f);

    private static bool? InPlaatsVanDeColleges(Geval f) => f[WerkEnInkomen] & f[VolledigeOverdracht] & f.Sinds(Wgr2015);
}
