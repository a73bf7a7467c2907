using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Registers what makes the OpenAPI document.</summary>
internal static class OpenApiSetup
{
    /// <summary>The name under which the document is registered.</summary>
    public const string DocumentName = "v1";

    private const string ResourceSuffix = "Resource";

    /// <summary>Registers the document and the JSON metadata it describes.</summary>
    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new FactValueConverter());
            options.SerializerOptions.Converters.Add(new PlanConverter());
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, AdviesJson.Default);
        });
        services.AddOpenApi(DocumentName, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = Belongs;
            options.CreateSchemaReferenceId = SchemaName;
            options.AddOperationTransformer<ApiOperationTransformer>();
            options.AddDocumentTransformer<ApiDocumentTransformer>();
        });
    }

    /// <summary>Whether an endpoint stands in the document. HEAD follows from GET, and pages are not part of the API.</summary>
    private static bool Belongs(ApiDescription description) =>
        description.HttpMethod != HttpMethods.Head && ApiVersion.Covers($"/{description.RelativePath}");

    private static string? SchemaName(JsonTypeInfo type) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name && name.EndsWith(ResourceSuffix, StringComparison.Ordinal)
            ? name[..^ResourceSuffix.Length]
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
}
