using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Completes the document with what the framework cannot know: who to ask, the server, the plan, identifiers and Dutch texts.</summary>
internal sealed class ApiDocumentTransformer(Adviseur adviseur) : IOpenApiDocumentTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info();
        document.Servers = [new OpenApiServer { Url = ApiVersion.Path, Description = "Deze server." }];
        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = ApiTags.Advice, Description = "Advies over een samenwerkingsplan." },
            new() { Name = ApiTags.Knowledge, Description = "Wat de regelset weet: vragen, vormen, criteria, regels, bronnen en praktijkvoorbeelden." },
        };
        TakeVersionOutOfPaths(document);
        ResponseHeaders.Add(document);
        MendSchemas(document);
        IdentifierSchemas.Add(document, adviseur.Regelset);
        PlanSchemas.Add(document, adviseur.Regelset);
        ExamplePlans.Add(document, adviseur.Regelset);
        IdentifierSchemas.Apply(document);
        Descriptions.Apply(document);
        return Task.CompletedTask;
    }

    private static OpenApiInfo Info() => new()
    {
        Title = "WGR-adviseur",
        Version = ApiVersion.Full,
        Summary = "Advies over de vorm van gemeentelijke samenwerking onder de Wet gemeenschappelijke regelingen.",
        Description =
            "Stuur wat u weet van een samenwerkingsplan en krijg advies: welke vorm past, welke vormen de wet uitsluit, waarom, "
            + "wat nog onzeker is en wat u moet doen. Elke reden noemt artikel en lid. Een antwoord dat ontbreekt, is 'weet ik niet' en nooit 'nee'.\n\n"
            + "De API bewaart niets en vraagt geen sleutel. Elke fout is een probleemdocument (RFC 9457) met alle fouten tegelijk. "
            + "De kennis achter het advies is op te vragen en te bewaren met een ETag.",
        Contact = new OpenApiContact { Name = "Beheer WGR-adviseur", Email = "beheer@wgr-adviseur.example", Url = new Uri("https://wgr-adviseur.example") },
        License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
    };

    private static void TakeVersionOutOfPaths(OpenApiDocument document)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path == ApiVersion.Path ? "/" : path[ApiVersion.Path.Length..], item);
        }

        document.Paths = paths;
    }

    private static void MendSchemas(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!; // "!": there are operations, so there are schemas
        schemas.Remove(nameof(FactValue));
        schemas.Remove(SchemaNames.Plan); // what the framework makes of it does not tell what a plan may say
        schemas.Remove(nameof(System.Text.Json.JsonElement));
        foreach (var schema in schemas.Values.OfType<OpenApiSchema>())
        {
            if (schema.Enum is { Count: > 0 })
            {
                schema.Type = JsonSchemaType.String;
            }

            foreach (var (name, property) in schema.Properties?.Where(pair => schema.Required?.Contains(pair.Key) != true).ToList() ?? [])
            {
                schema.Properties![name] = NeverNull(property); // "!": the loop runs over them
            }
        }

        document.AddComponent(SchemaNames.Antwoord, new OpenApiSchema
        {
            AnyOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.Boolean },
                new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
                new OpenApiSchema { Type = JsonSchemaType.String },
                new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            ],
        });
        var answer = new OpenApiSchemaReference(SchemaNames.Antwoord, document);
        document.Schema(nameof(Grond)).Properties!["antwoord"] = answer; // "!": it has two fields
        document.Schema(nameof(Tak)).Properties!["antwoord"] = answer; // "!": likewise
        document.Schema(nameof(Antwoordverschil)).Properties!["plan"] = answer; // "!": it has three fields
        document.Schema(nameof(Antwoordverschil)).Properties!["voorbeeld"] = answer; // "!": likewise
        document.Schema(nameof(Wijziging)).Properties!["van"] = Schemas.OrNull(answer); // "!": it has four fields
        document.Schema(nameof(Wijziging)).Properties!["naar"] = Schemas.OrNull(answer); // "!": likewise
        ((OpenApiSchema)document.Schema(nameof(VerschilInAntwoord)).Properties!["antwoorden"]).Items = Schemas.OrNull(answer); // "!": it has two fields
        ((OpenApiSchema)document.Schema(nameof(Advies)).Properties!["begrippen"]).AdditionalProperties = answer; // "!": it has many fields
        document.Schema(nameof(Advies)).Properties!["plan"] = new OpenApiSchemaReference(SchemaNames.Plan, document); // "!": likewise
        document.Schema("Praktijkvoorbeeld").Properties!["plan"] = new OpenApiSchemaReference(SchemaNames.Plan, document); // "!": it has many fields too
    }

    /// <summary>What is left out when it is null is never null when it is there.</summary>
    private static IOpenApiSchema NeverNull(IOpenApiSchema property)
    {
        if (property is OpenApiSchema { OneOf: [OpenApiSchema { Type: JsonSchemaType.Null }, var other] })
        {
            return other;
        }

        if (property is OpenApiSchema { Type: not null } schema)
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        return property;
    }
}
