using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Completes an operation: its body or identifier, and what each answer means in Dutch, with examples that are real.</summary>
internal sealed class ApiOperationTransformer(Adviseur adviseur) : IOpenApiOperationTransformer
{
    private const string MistakenPlan = """{ "peildatum": "2026-02-30", "antwoorden": { "eigenPersonel": true } }""";

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!; // "!": set by the framework for every operation of a document
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<TakesItemId>().SingleOrDefault() is { } item)
        {
            var id = (OpenApiParameter)operation.Parameters!.Single(); // "!": the route has the parameter
            id.Description = "Het id.";
            id.Schema = new OpenApiSchemaReference(SchemaNames.IdOf(item.Collection), document);
        }

        operation.RequestBody = metadata.Select(item => BodyOf(item, document)).FirstOrDefault(body => body is not null) ?? operation.RequestBody;
        var takesPlan = operation.RequestBody is not null;

        foreach (var (status, response) in operation.Responses!) // "!": every endpoint declares its answers
        {
            Describe((OpenApiResponse)response, int.Parse(status, CultureInfo.InvariantCulture), takesPlan);
        }

        return Task.CompletedTask;
    }

    private OpenApiRequestBody? BodyOf(object takes, OpenApiDocument document) => takes switch
    {
        TakesPlan => Body("Het plan", SchemaNames.Plan, ExamplePlans.Of(adviseur.Regelset).Keys, document),
        TakesPlanToReview => Body("Het plan", SchemaNames.BestaandPlan, ExamplePlans.ToReview(adviseur.Regelset).Keys, document),
        TakesPlans => Body("De plannen", SchemaNames.Plannen, [], document),
        _ => null,
    };

    private static OpenApiRequestBody Body(string what, string schema, IEnumerable<string> examples, OpenApiDocument document) => new()
    {
        Required = true,
        Description = $"{what}, in UTF-8 en hoogstens 1 MB (1.000.000 bytes).",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ApiMediaType.Json] = new()
            {
                Schema = new OpenApiSchemaReference(schema, document),
                Examples = examples.ToDictionary(id => id, id => (IOpenApiExample)new OpenApiExampleReference(id, document)),
            },
        },
    };

    private void Describe(OpenApiResponse response, int status, bool takesPlan)
    {
        if (status < 400)
        {
            response.Description = status == StatusCodes.Status304NotModified ? "U hebt al wat hier staat." : "Het antwoord.";
            return;
        }

        var problem = Example(status, takesPlan);
        response.Description = $"{problem.Title}.";
        response.Content![ProblemResult.MediaType].Example = Json(ApiJson.ToUtf8Bytes(problem)); // "!": every problem is declared with its media type
    }

    private Probleem Example(int status, bool takesPlan) => (status, takesPlan) switch
    {
        (StatusCodes.Status400BadRequest, true) => ProblemResult.OfPlan(adviseur.ReadPlan(Encoding.UTF8.GetBytes(MistakenPlan)).Fouten).Problem,
        (StatusCodes.Status400BadRequest, false) => ProblemResult.OfUnknownParameters(["zoek"]).Problem,
        _ => ProblemResult.Of(ProblemKind.Of(status)).Problem,
    };

    private static JsonNode? Json(byte[] utf8) => JsonNode.Parse(utf8);
}
