using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WgrAdvisor.Api.Http.Knowledge;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The address of the OpenAPI document, open to every caller and every website.</summary>
internal static class OpenApiEndpoint
{
    /// <summary>The address.</summary>
    public const string Path = $"{ApiVersion.Path}/{Name}";

    private const string Name = "openapi.json";

    /// <summary>Maps the address.</summary>
    public static void MapOpenApiDocument(this IEndpointRouteBuilder api)
    {
        // The document follows from the program and the rule set, so it is made once.
        var document = new Lazy<Task<byte[]>>(() => WriteAsync(api.ServiceProvider));
        api.MapGetAndHead($"/{Name}", async (HttpResponse response, KnowledgeBase knowledge) =>
            {
                response.Headers.AccessControlAllowOrigin = "*";
                return new CachedJsonResult(await document.Value, knowledge.EntityTag);
            })
            .Produces(StatusCodes.Status200OK, contentType: ApiMediaType.Json)
            .ExcludeFromDescription();
    }

    private static async Task<byte[]> WriteAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiSetup.DocumentName);
        var document = await provider.GetOpenApiDocumentAsync();
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1);
        return stream.ToArray();
    }
}
