using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Small schemas.</summary>
internal static class Schemas
{
    /// <summary>One of a list of texts. An empty list gives any text: JSON Schema has no choice out of nothing.</summary>
    public static OpenApiSchema Choice(IReadOnlyCollection<string> options, string? description = null) => new()
    {
        Type = JsonSchemaType.String,
        Description = description,
        Enum = options.Count == 0 ? null : [.. options.Select(option => (JsonNode)option)],
    };

    /// <summary>A schema, or null.</summary>
    public static OpenApiSchema OrNull(IOpenApiSchema schema) => new() { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };

    /// <summary>A schema of the document itself, not a reference to one.</summary>
    public static OpenApiSchema Schema(this OpenApiDocument document, string name) =>
        (OpenApiSchema)document.Components!.Schemas![name]; // "!": called after the framework has filled the document
}
