using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The schema of a plan: every question with its own type, made from the rule set.</summary>
/// <remarks>Implementation note: a plan is read by <see cref="PlanReader"/> and not by a serialiser, so no type could give this schema.</remarks>
internal static class PlanSchemas
{
    private const JsonSchemaType OrNull = JsonSchemaType.Null;

    /// <summary>Adds the schemas to the document.</summary>
    public static void Add(OpenApiDocument document, Regelset regelset)
    {
        document.AddComponent(SchemaNames.Deelnemer, Deelnemer(document));
        document.AddComponent(SchemaNames.Antwoorden, Closed(
            "De antwoorden per vraag. Een vraag die ontbreekt of null is, betekent 'weet ik niet'.",
            regelset.Vragen.ToDictionary(vraag => vraag.Id, vraag => (IOpenApiSchema)Answer(vraag))));
        document.AddComponent(SchemaNames.Voorkeuren, Closed(
            "Hoe zwaar elk criterium voor u telt. Noemt u een criterium niet, dan geldt het standaardgewicht.",
            regelset.Criteria.ToDictionary(
                criterium => criterium.Id,
                criterium => (IOpenApiSchema)Described(Schemas.OrNull(new OpenApiSchemaReference(SchemaNames.GewichtId, document)), criterium.Uitleg, criterium.Naam))));
        document.AddComponent(SchemaNames.Plan, Plan(document, regelset));
        document.AddComponent(SchemaNames.BestaandPlan, new OpenApiSchema
        {
            Description = "Wat u weet van een samenwerking die er al is: een plan met zijn huidige vorm.",
            AllOf =
            [
                new OpenApiSchemaReference(SchemaNames.Plan, document),
                new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "huidigeVorm" },
                    Properties = new Dictionary<string, IOpenApiSchema> { ["huidigeVorm"] = new OpenApiSchemaReference(SchemaNames.VormId, document) },
                },
            ],
        });
        document.AddComponent(SchemaNames.Plannen, Plannen(document));
    }

    private static OpenApiSchema Plan(OpenApiDocument document, Regelset regelset)
    {
        IOpenApiSchema Reference(string name) => new OpenApiSchemaReference(name, document);

        return Closed("Wat u weet van een samenwerkingsplan. Alles is optioneel.", new Dictionary<string, IOpenApiSchema>
        {
            ["naam"] = Text("De naam van het plan.", PlanReader.MaxNaam),
            ["peildatum"] = Date(
                $"De datum waarop het plan wordt beoordeeld, van {Day(regelset.Kenmerken.VroegstePeildatum)} tot en met {Day(PlanReader.LaatstePeildatum)}. "
                + $"Zonder peildatum geldt {Day(regelset.Kenmerken.Standaardpeildatum)}: tot die dag zijn de regels gecontroleerd."),
            ["startdatum"] = Date("De dag waarop het ontwerp klaar is. Vanaf die dag worden de data van de stappen berekend; zonder startdatum staan er geen data bij."),
            ["deelnemers"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array | OrNull,
                Items = Reference(SchemaNames.Deelnemer),
                MaxItems = PlanReader.MaxDeelnemers,
                Description = "Wie er meedoen. Vragen waarvan het antwoord hieruit volgt, laat u dan weg.",
            },
            ["antwoorden"] = Described(Schemas.OrNull(Reference(SchemaNames.Antwoorden)), "De antwoorden per vraag."),
            ["toelichtingen"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object | OrNull,
                PropertyNames = Reference(SchemaNames.VraagId),
                AdditionalProperties = Text("De toelichting.", PlanReader.MaxToelichting),
                Description = "Uw eigen toelichting per vraag. Er wordt niet mee geredeneerd.",
            },
            ["voorkeuren"] = Described(Schemas.OrNull(Reference(SchemaNames.Voorkeuren)), "Hoe zwaar elk criterium voor u telt."),
            ["huidigeVorm"] = Described(Schemas.OrNull(Reference(SchemaNames.VormId)), "De vorm die de samenwerking nu heeft; null voor een nieuwe."),
            ["onderdelen"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array | OrNull,
                Items = Reference(SchemaNames.Onderdeel),
                UniqueItems = true,
                Description = "De onderdelen van het advies die u wilt; leeg voor alles behalve uitleg (per vorm de regels die niet gelden, en wanneer wel) en uitzicht (per vorm of zij altijd, soms of nooit wint).",
            },
        });
    }

    private static OpenApiSchema Plannen(OpenApiDocument document)
    {
        var schema = Closed("Plannen om naast elkaar te zetten.", new Dictionary<string, IOpenApiSchema>
        {
            ["plannen"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchemaReference(SchemaNames.Plan, document),
                MinItems = Vergelijker.MinPlannen,
                MaxItems = Vergelijker.MaxPlannen,
                Description = "De plannen, in de volgorde waarin u ze terugziet.",
            },
        });
        schema.Required = new HashSet<string> { "plannen" };
        return schema;
    }

    private static OpenApiSchema Deelnemer(OpenApiDocument document)
    {
        var schema = Closed("Een deelnemer aan de samenwerking.", new Dictionary<string, IOpenApiSchema>
        {
            ["naam"] = Text("De naam.", PlanReader.MaxNaam),
            ["soort"] = new OpenApiSchemaReference(SchemaNames.DeelnemerSoort, document) { Description = "De soort deelnemer." },
            ["inwoners"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer | OrNull,
                Minimum = "0",
                Maximum = Number(PlanReader.MaxInwoners),
                Description = "Het aantal inwoners.",
            },
            ["id"] = Text("Een id dat u zelf gebruikt, bijvoorbeeld een TOOI-URI.", PlanReader.MaxNaam),
        });
        schema.Required = new HashSet<string> { "soort" };
        return schema;
    }

    private static OpenApiSchema Answer(Vraag vraag)
    {
        string[] opties = [.. vraag.Opties.Select(optie => optie.Id)];
        var schema = vraag.Type switch
        {
            VraagType.JaNee => new OpenApiSchema { Type = JsonSchemaType.Boolean | OrNull },
            VraagType.Keuze => new OpenApiSchema { Type = JsonSchemaType.String | OrNull, Enum = [.. opties.Select(optie => (JsonNode)optie), JsonNullSentinel.JsonNull] },
            VraagType.Meerkeuze => new OpenApiSchema { Type = JsonSchemaType.Array | OrNull, Items = Schemas.Choice(opties), UniqueItems = true },
            VraagType.Getal => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer | OrNull,
                Minimum = vraag.Minimum is { } minimum ? Number(minimum) : null,
                Maximum = vraag.Maximum is { } maximum ? Number(maximum) : null,
            },
            _ => Date(""),
        };
        return Described(schema, vraag.Hulp, vraag.Tekst);
    }

    private static OpenApiSchema Closed(string description, IDictionary<string, IOpenApiSchema> properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties,
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema Text(string description, int maxLength) =>
        new() { Type = JsonSchemaType.String | OrNull, MaxLength = maxLength, Description = description };

    private static OpenApiSchema Date(string description) =>
        new() { Type = JsonSchemaType.String | OrNull, Format = "date", Description = description };

    private static OpenApiSchema Described(OpenApiSchema schema, string description, string? title = null)
    {
        schema.Description = description;
        schema.Title = title;
        return schema;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
