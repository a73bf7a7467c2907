using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The schemas of identifiers: what callers write themselves is a list to choose from, made from the rule set.</summary>
internal static class IdentifierSchemas
{
    // Which fields of what the API sends hold an identifier, and of what.
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        [SchemaNames.VraagId] = ["Vraag.id", "OpenVraag.vraag", "Antwoordverschil.vraag", "OvergeslagenVraag.vraag", "Regel.vragen", "Tegenspraak.ongeacht", "Vork.vraag", "Gevolg.splitst", "Wijziging.vraag"],
        [SchemaNames.GrondId] = ["Grond.vraag", "Regeltekst.wachtOp", "Oplossing.vraag", "VerschilInAntwoord.vraag"],
        [SchemaNames.VormId] =
        [
            "Vorm.id", "Advies.aanbevolenVorm", "Vervolgvragen.aanbevolenVorm", "VergelekenPlan.aanbevolenVorm", "VerschilInOordeel.vorm", "VerschilInRegel.vormen",
            "VormAdvies.vorm", "Aandachtspunt.vormen", "Oplossing.opent", "Tak.vorm", "Doorslag.tegenover", "Stabiliteit.tweede", "Kanteling.vorm", "GelijkendVoorbeeld.vorm", "GelijkendVoorbeeld.vormNu", "Toets.vorm", "Toets.lichtereVormen", "Toetsing.aanbevolenVorm", "Toetsing.lichtereVormen", "VerwachteUitkomst.vorm",
            "Gevolg.schrijftVoor", "Gevolg.sluitUit", "Gevolg.maaktOngeschikt", "Gevolg.voor", "Gevolg.tegen", "Gevolg.waarschuwt", "Gevolg.vormen",
        ],
        [SchemaNames.CriteriumId] = ["Criterium.id", "Reden.criterium", "Criteriumpunten.criterium", "Gevolg.criterium", "Wijziging.criterium", "Gewichtmarge.criterium"],
        [SchemaNames.GewichtId] = ["Gewicht.id"],
        [SchemaNames.DeelnemerSoort] = ["UitDeelnemers.soort"],
        [SchemaNames.Onderdeel] = ["Advies.onderdelen"],
        [SchemaNames.RegelId] =
        [
            "Regel.id", "Advies.beslissendeRegels", "Reden.regel", "VormAdvies.openRegels", "VormAdvies.nietVanToepassing", "Tegenspraakreden.regel", "Vork.regel", "Doorslag.regels", "OpenVraag.regels", "Orgaan.regel", "Omvang.regel", "Verantwoording.regel",
            "Aandachtspunt.regel", "Stap.regel", "VerschilInRegel.regel", "VerwachteUitkomst.redenen", "Begrip.afgeleidDoor", "Begrip.gebruiktDoor",
        ],
        [SchemaNames.BegripId] = ["Begrip.id", "Regel.begrippen", "Gevolg.begrip"],
        [SchemaNames.BronId] = ["Bron.id"],
        [SchemaNames.PraktijkvoorbeeldId] = ["Praktijkvoorbeeld.id", "GelijkendVoorbeeld.voorbeeld"],
    };

    /// <summary>Adds the schemas to the document.</summary>
    public static void Add(OpenApiDocument document, Regelset regelset)
    {
        string[] vragen = [.. regelset.Vragen.Select(vraag => vraag.Id)];
        AddChoice(document, SchemaNames.VraagId, "Het id van een vraag; /vragen beschrijft ze.", vragen);
        AddChoice(document, SchemaNames.GrondId, "Het id van een vraag, of peildatum of huidigeVorm.", [.. vragen, Regelset.Peildatum, Regelset.HuidigeVorm]);
        AddChoice(document, SchemaNames.VormId, "Het id van een vorm; /vormen beschrijft ze.", [.. regelset.Vormen.Select(vorm => vorm.Id)]);
        AddChoice(document, SchemaNames.CriteriumId, "Het id van een criterium; /criteria beschrijft ze.", [.. regelset.Criteria.Select(criterium => criterium.Id)]);
        AddChoice(document, SchemaNames.GewichtId, "Hoe zwaar een criterium telt.", [.. regelset.Kenmerken.Gewichten.Select(gewicht => gewicht.Id)]);
        AddChoice(document, SchemaNames.DeelnemerSoort, "De soort deelnemer.", KindsOf(regelset));
        AddChoice(document, SchemaNames.Onderdeel, "Een onderdeel van het advies.", [.. Onderdeel.Alle]);
        AddText(document, SchemaNames.RegelId, "Het id van een regel; /regels beschrijft ze.", regelset.Regels.Select(regel => regel.Id));
        AddText(document, SchemaNames.BegripId, "Het id van een begrip; /begrippen beschrijft ze.", regelset.Begrippen.Select(begrip => begrip.Id));
        AddText(document, SchemaNames.BronId, "Het id van een bron; /bronnen beschrijft ze.", regelset.Bronnen.Bronnen.Select(bron => bron.Id));
        AddText(
            document,
            SchemaNames.PraktijkvoorbeeldId,
            "Het id van een praktijkvoorbeeld; /praktijkvoorbeelden beschrijft ze.",
            regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Id));
    }

    /// <summary>Points the fields that hold an identifier to its schema.</summary>
    public static void Apply(OpenApiDocument document)
    {
        foreach (var (identifier, field) in Fields.SelectMany(pair => pair.Value.Select(field => (pair.Key, field.Split('.')))))
        {
            var properties = document.Schema(field[0]).Properties!; // "!": the table names fields, and a schema with fields has properties
            var property = (OpenApiSchema)properties[field[1]];
            var reference = new OpenApiSchemaReference(identifier, document);
            if (property.Items is not null)
            {
                property.Items = reference;
            }
            else
            {
                properties[field[1]] = property.Type?.HasFlag(JsonSchemaType.Null) == true ? Schemas.OrNull(reference) : reference;
            }
        }
    }

    /// <summary>The kinds of participants that a plan may name.</summary>
    private static string[] KindsOf(Regelset regelset) =>
        [.. regelset.Vragen.Where(vraag => vraag.UitDeelnemers is UitDeelnemers.Soorten).SelectMany(vraag => vraag.Opties).Select(optie => optie.Id).Distinct()];

    private static void AddChoice(OpenApiDocument document, string name, string description, string[] ids) =>
        document.AddComponent(name, Schemas.Choice(ids, description));

    private static void AddText(OpenApiDocument document, string name, string description, IEnumerable<string> ids) =>
        document.AddComponent(name, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = description,
            Examples = [.. ids.Take(1).Select(id => (JsonNode)id)],
        });
}
