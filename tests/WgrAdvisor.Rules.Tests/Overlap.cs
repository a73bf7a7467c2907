using System.Collections.Immutable;
using System.IO.Enumeration;

namespace WgrAdvisor.Rules.Tests;

/// <summary>
/// Breakages that change no verdict in any case on any day, with what makes it so. The comparison is exhaustive, so these are not
/// holes in it: the broken rules say the same in other words.
/// </summary>
/// <param name="Regel">The rules; a star stands for anything.</param>
/// <param name="Hoe">The breakages; a star stands for anything.</param>
/// <param name="Waardoor">The rules that already say it.</param>
internal sealed record Overlap(string Regel, string Hoe, ImmutableArray<string> Waardoor)
{
    private const string NogNiet = "recht.bvo-bestaat-nog-niet";
    private const string RegelsGo = "recht.regelgeving-niet-bij-gemeenschappelijk-orgaan";
    private const string RegelsBvo = "recht.regelgeving-niet-bij-bvo";
    private const string RegelsCr = "recht.regels-niet-bij-centrumregeling";
    private const string BelastingCr = "recht.belasting-niet-bij-centrumregeling";
    private const string RegelgevingCrTot = "recht.regelgeving-niet-bij-centrumregeling-tot-2015";
    private const string DelegatieCr = "recht.delegatie-niet-bij-centrumregeling";
    private const string DelegatieRzm = "recht.delegatie-niet-bij-regeling-zonder-meer";
    private const string DelegatieRzmTot = "vereiste.delegatie-bij-regeling-zonder-meer-tot-2015";
    private const string DelegatieGeen = "vereiste.delegatie-zonder-regeling-vanaf-2015";
    private const string BevoegdheidBvo = "recht.bvo-geen-bevoegdheid-van-de-*";
    private const string GeenRechtspersoon = "vereiste.geen-rechtspersoon-gekozen";
    private const string GeenOrganisatie = "vereiste.zonder-regeling-geen-organisatie";
    private const string WerkEnInkomen = "recht.werk-en-inkomen-volledig-overgedragen";

    public static readonly ImmutableArray<Overlap> Alle =
    [
        // Vóór 2015 is de bedrijfsvoeringsorganisatie hoe dan ook uitgesloten.
        new("recht.bvo-geen-*", "begint een dag eerder", [NogNiet]),
        new(RegelsBvo, "begint een dag eerder", [NogNiet]),
        new("recht.kredietbank-niet-bij-bvo", "begint een dag eerder", [NogNiet]),
        new("vereiste.geleed-bestuur-bvo", "begint een dag eerder", [NogNiet]),
        new("vereiste.delegatie-bij-*-tot-2015", "ook bedrijfsvoeringsorganisatie", [NogNiet]),
        new("vereiste.geleed-bestuur", "ook bedrijfsvoeringsorganisatie", [NogNiet, "vereiste.geleed-bestuur-bvo"]),

        new("recht.twee-burgemeesters", "ook bedrijfsvoeringsorganisatie", [NogNiet, "recht.bvo-geen-burgemeester", "recht.bvo-geen-bevoegdheid-van-de-burgemeester"]),

        // Wie zelf regels maakt of belasting heft, kan hoe dan ook geen centrumregeling kiezen; de artikelen verschillen per tijdvak.
        new(RegelsGo, "ook centrumregeling", [RegelsCr, BelastingCr, RegelgevingCrTot]),
        new(RegelgevingCrTot, "ook *", [RegelsGo, NogNiet]),
        new(RegelgevingCrTot, "eindigt een dag later", [RegelsCr, BelastingCr]),
        new(RegelsCr, "begint een dag eerder", [RegelgevingCrTot]),
        new(BelastingCr, "begint een dag eerder", [RegelgevingCrTot]),
        new("recht.belasting-vraagt-de-raad", "zonder centrumregeling", [BelastingCr, RegelgevingCrTot]),
        new("recht.andere-belasting-*", "zonder centrumregeling", [BelastingCr, RegelgevingCrTot]),
        new("recht.*heffing-*", "zonder centrumregeling", [BelastingCr, RegelgevingCrTot]),
        new("recht.precariobelasting-*", "zonder centrumregeling", [BelastingCr, RegelgevingCrTot]),
        new("vereiste.regelgevende-bevoegdheid", "ook centrumregeling", [RegelsCr, BelastingCr, RegelgevingCrTot]),

        // De wet die het openbaar lichaam voorschrijft, sluit de andere vormen al uit.
        new("recht.veiligheidsregio-vraagt-*", "ook *", ["recht.veiligheidsregio"]),
        new("recht.ggd-vraagt-de-colleges", "ook *", ["recht.ggd"]),
        new("recht.omgevingsdienst-vraagt-de-colleges*", "ook *", ["recht.omgevingsdienst-vanaf-2024"]),

        // Zo ook de wet die het gemeenschappelijk orgaan voorschrijft.
        new("recht.rekenkamer-vraagt-de-algemene-besturen", "ook *", ["recht.rekenkamer-waterschappen"]),
        new("recht.onderzoekscommissie-vraagt-provinciale-staten", "ook *", ["recht.onderzoekscommissie-provincies"]),

        // Overdragen kan al niet bij de lichte vormen.
        new("recht.concessies-overdragen", "ook centrumregeling", [DelegatieCr]),
        new("recht.concessies-overdragen", "ook regelingZonderMeer", [DelegatieRzm]),
        new("vereiste.raadsonderzoek-van-gemeenten", "ook *", ["vereiste.gezamenlijk-raadsonderzoek"]),

        // Een belasting kan hoe dan ook niet naar deze twee; de regel noemt ze, omdat ook daar de raad zou moeten meedoen.
        new("recht.belasting-vraagt-de-raad", "zonder bedrijfsvoeringsorganisatie", [NogNiet, RegelsBvo]),
        new("recht.belasting-vraagt-de-raad", "zonder gemeenschappelijkOrgaan", [RegelsGo]),

        // Doet de raad mee, dan kan deze vorm al niet; doet hij niet mee, dan kan een kredietbank, rekenkamer of commissie in geen enkele vorm.
        new("recht.kredietbank-niet-bij-bvo", "zonder bedrijfsvoeringsorganisatie", ["recht.bvo-geen-raad", "recht.kredietbank-vraagt-de-raad"]),
        new("recht.kredietbank-niet-bij-bvo", "vervalt", ["recht.bvo-geen-raad", "recht.kredietbank-vraagt-de-raad"]),
        new("recht.kredietbank-niet-bij-bvo", "begint een dag later", ["recht.bvo-geen-raad", "recht.kredietbank-vraagt-de-raad"]),
        new("recht.kredietbank-vraagt-de-raad", "zonder bedrijfsvoeringsorganisatie", ["recht.kredietbank-niet-bij-bvo"]),
        new("recht.twee-opgelegde-vormen", "zonder bedrijfsvoeringsorganisatie",
            ["recht.bvo-geen-raad", "recht.rekenkamer-vraagt-de-raad", "recht.onderzoekscommissie-vraagt-de-raad", WerkEnInkomen]),

        // Wat in mandaat aan niemand mag, is als regeling al uitgesloten.
        new("vereiste.mandaat-verboden-zonder-regeling", "ook *", ["recht.mandaat-verboden-aan-iedereen"]),

        // Twee tijdvakken sluiten aan en zeggen hetzelfde, met een ander artikel.
        new(DelegatieRzmTot, "eindigt een dag later", [DelegatieRzm]),

        // Dat een vorm is opgelegd, telt alleen naast een andere opgelegde vorm, en die is er niet vóór 1 juli 2022.
        new("begrip.openbaar-lichaam-opgelegd-omgevingsdienst-vanaf-2024", "begint een dag *", ["recht.omgevingsdienst-vanaf-2024"]),
        new("begrip.openbaar-lichaam-opgelegd-veiligheidsregio", "begint een dag *", ["recht.veiligheidsregio"]),
        new("begrip.openbaar-lichaam-opgelegd-ggd", "begint een dag *", ["recht.ggd"]),

        // Naast een opgelegd gemeenschappelijk orgaan blijft ook zonder dit begrip geen vorm over; het scheelt alleen in de uitleg.
        new("begrip.openbaar-lichaam-opgelegd-werk-en-inkomen", "begint een dag *", ["recht.rekenkamer", WerkEnInkomen]),
        new("begrip.openbaar-lichaam-opgelegd-werk-en-inkomen", "vervalt", ["recht.rekenkamer", WerkEnInkomen]),

        // Wie een bevoegdheid inbrengt, is partij en dan al uitgesloten, of hij is het niet en dan kan geen enkele regeling. De regel
        // telt zolang niet bekend is wie partij is, en geeft de reden.
        new(BevoegdheidBvo, "vervalt", ["recht.bvo-geen-raad", "recht.raad-moet-partij-zijn"]),
        new(BevoegdheidBvo, "zonder bedrijfsvoeringsorganisatie", ["recht.bvo-geen-raad", "recht.raad-moet-partij-zijn"]),
        new(BevoegdheidBvo, "begint een dag later", ["recht.bvo-geen-burgemeester", "recht.burgemeester-moet-partij-zijn"]),

        // Een andere regel neemt dezelfde vorm in hetzelfde geval al weg.
        new(RegelsGo, "ook bedrijfsvoeringsorganisatie", [RegelsBvo, NogNiet]),
        new(RegelsBvo, "ook gemeenschappelijkOrgaan", [RegelsGo]),
        new(RegelsBvo, "ook centrumregeling", [RegelsCr, BelastingCr]),
        new("recht.*-niet-bij-centrumregeling", "ook bedrijfsvoeringsorganisatie", [RegelsBvo]),
        new("recht.*-niet-bij-centrumregeling", "ook gemeenschappelijkOrgaan", [RegelsGo]),
        new(DelegatieCr, "ook regelingZonderMeer", [DelegatieRzm]),
        new(DelegatieRzm, "ook centrumregeling", [DelegatieCr]),
        new("recht.andere-belasting-*", "zonder bedrijfsvoeringsorganisatie", [RegelsBvo, NogNiet]),
        new("recht.andere-belasting-*", "zonder gemeenschappelijkOrgaan", [RegelsGo]),
        new("recht.*heffing-*", "zonder bedrijfsvoeringsorganisatie", [RegelsBvo, NogNiet]),
        new("recht.*heffing-*", "zonder gemeenschappelijkOrgaan", [RegelsGo]),
        new("recht.precariobelasting-met-waterschappen", "zonder bedrijfsvoeringsorganisatie", [RegelsBvo, NogNiet]),
        new("recht.precariobelasting-met-waterschappen", "zonder gemeenschappelijkOrgaan", [RegelsGo]),
        new("recht.raad-moet-partij-zijn", "zonder bedrijfsvoeringsorganisatie", ["recht.bvo-geen-bevoegdheid-van-de-raad", NogNiet]),
        new("recht.burgemeester-niet-*", "zonder bedrijfsvoeringsorganisatie", ["recht.bvo-geen-burgemeester", NogNiet]),
        new("recht.burgemeester-moet-*", "zonder bedrijfsvoeringsorganisatie", ["recht.bvo-geen-bevoegdheid-van-de-burgemeester", NogNiet]),
        new(DelegatieGeen, "ook regelingZonderMeer", [DelegatieRzmTot]),
        new(DelegatieRzmTot, "ook geenRegeling", [DelegatieGeen]),
        new(DelegatieRzmTot, "ook privaatrechtelijkeRechtspersoon", [DelegatieGeen]),
        new(DelegatieGeen, "ook regelingZonderMeer", [DelegatieRzm]),
        new("vereiste.regelgevende-bevoegdheid", "ook bedrijfsvoeringsorganisatie", [RegelsBvo, NogNiet]),
        new("vereiste.regelgevende-bevoegdheid", "ook gemeenschappelijkOrgaan", [RegelsGo]),
        new("vereiste.volledige-overdracht-werk-en-inkomen", "ook *", [WerkEnInkomen]),
        new(GeenRechtspersoon, "ook *",
            ["vereiste.zonder-bestuurlijke-afspraak", "vereiste.convenant-zonder-bestuur", "vereiste.opdracht-is-geen-regeling"]),
        new("vereiste.zonder-bestuurlijke-afspraak", "ook privaatrechtelijkeRechtspersoon", [GeenRechtspersoon]),
        new("vereiste.convenant-zonder-bestuur", "ook privaatrechtelijkeRechtspersoon", [GeenRechtspersoon]),
        new("vereiste.opdracht-is-geen-regeling", "ook privaatrechtelijkeRechtspersoon", [GeenRechtspersoon]),
        new("vereiste.werk-door-een-deelnemer", "ook privaatrechtelijkeRechtspersoon", ["vereiste.werk-blijft-bij-de-deelnemers"]),
        new(GeenOrganisatie, "ook *", ["vereiste.eigen-rechtspersoon", "vereiste.nieuwe-organisatie"]),
        new("vereiste.eigen-rechtspersoon", "ook geenRegeling", [GeenOrganisatie]),
        new("vereiste.nieuwe-organisatie", "ook geenRegeling", [GeenOrganisatie]),
        new("vereiste.nieuwe-organisatie-*", "ook geenRegeling", [GeenOrganisatie]),
        new("vereiste.nieuwe-organisatie-*", "ook centrumregeling", ["vereiste.nieuwe-organisatie"]),
        new("vereiste.nieuwe-organisatie-*", "ook regelingZonderMeer", ["vereiste.nieuwe-organisatie"]),
        new("vereiste.geleed-bestuur-bvo", "ook *", ["vereiste.geleed-bestuur"]),
        new("vereiste.commissie-bij-waterschappen", "ook *", ["vereiste.commissie-met-bevoegdheden"]),
        new("vereiste.raadsonderzoek-zonder-raad-als-partij", "ook bedrijfsvoeringsorganisatie", ["recht.bvo-geen-raad"]),
        new("vereiste.raadsonderzoek-zonder-*", "ook *", ["vereiste.gezamenlijk-raadsonderzoek"]),
    ];

    public bool Verklaart(Mutatie mutatie) =>
        FileSystemName.MatchesSimpleExpression(Regel, mutatie.Regel.Naam, ignoreCase: false)
        && FileSystemName.MatchesSimpleExpression(Hoe, mutatie.Hoe, ignoreCase: false);
}
