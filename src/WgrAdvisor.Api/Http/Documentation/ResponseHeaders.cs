using Microsoft.OpenApi;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Describes the headers of answers.</summary>
internal static class ResponseHeaders
{
    private const string ETag = "ETag";

    /// <summary>Adds the headers to the document and to every answer in it.</summary>
    public static void Add(OpenApiDocument document)
    {
        AddHeader(document, ApiVersion.Header, "De volledige versie van de API.", ApiVersion.Full);
        AddHeader(document, ETag, "Verandert zodra de regelset of de API verandert. Stuur hem mee als If-None-Match; dan krijgt u 304 als u alles al hebt.", null);
        foreach (var responses in document.Paths.Values.SelectMany(path => path.Operations!.Values).Select(operation => operation.Responses!)) // "!": every path has operations, and they have answers
        {
            foreach (var (status, response) in responses)
            {
                ((OpenApiResponse)response).Headers = Headers(document, hasETag: status is "200" or "304" && responses.ContainsKey("304"));
            }
        }
    }

    private static Dictionary<string, IOpenApiHeader> Headers(OpenApiDocument document, bool hasETag)
    {
        var headers = new Dictionary<string, IOpenApiHeader> { [ApiVersion.Header] = new OpenApiHeaderReference(ApiVersion.Header, document) };
        if (hasETag)
        {
            headers[ETag] = new OpenApiHeaderReference(ETag, document);
        }

        return headers;
    }

    private static void AddHeader(OpenApiDocument document, string name, string description, string? example) => document.AddComponent(name, new OpenApiHeader
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    });
}
