using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Middleware;

/// <summary>Refuses what an address cannot give, before it is asked: a format it does not have, a query parameter it does not know.</summary>
/// <remarks>Both follow from what the endpoint declares, so that a new endpoint needs no check of its own.</remarks>
internal static class RequestChecks
{
    /// <summary>Answers 400 or 406, or passes the request on.</summary>
    public static Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata is not { } metadata || Produced(metadata) is not { Count: > 0 } produced)
        {
            return next(context);
        }

        var unknown = context.Request.Query.Keys
            .Where(key => metadata.OfType<IParameterBindingMetadata>().All(parameter => parameter.Name != key))
            .Order(StringComparer.Ordinal)
            .ToList();
        return unknown.Count > 0 ? ProblemResult.OfUnknownParameters(unknown).ExecuteAsync(context)
            : produced.Any(type => Accepts(context.Request, type)) ? next(context)
            : ProblemResult.Of(ProblemKind.NotAcceptable).ExecuteAsync(context);
    }

    private static List<string> Produced(EndpointMetadataCollection metadata) =>
        [.. metadata.OfType<IProducesResponseTypeMetadata>()
            .Where(response => response.StatusCode is >= 200 and < 300)
            .SelectMany(response => response.ContentTypes)];

    /// <summary>Whether the caller accepts a media type. The most specific range decides; parameters other than the quality do not count.</summary>
    private static bool Accepts(HttpRequest request, string mediaType)
    {
        if (string.IsNullOrWhiteSpace(request.Headers.Accept))
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
            && ranges
                .Where(range => range.MatchesMediaType(mediaType))
                .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
                .FirstOrDefault() is { } decisive
            && decisive.Quality != 0;
    }
}
