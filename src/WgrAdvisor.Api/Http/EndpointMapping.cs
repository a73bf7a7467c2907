using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http;

/// <summary>What every endpoint of the API has in common.</summary>
/// <remarks>
/// Implementation note: the framework answers 405 and 404 by itself only as long as nothing else could match, and a page or a file may be
/// mapped to any address. So each address of the API says itself what it does not do, and the API says itself what does not exist.
/// </remarks>
internal static class EndpointMapping
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Post = [HttpMethods.Post];

    /// <summary>Maps an address that can be read and nothing else; HEAD works wherever GET does.</summary>
    public static RouteHandlerBuilder MapGetAndHead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapOnly(pattern, GetAndHead, handler);

    /// <summary>Maps an address that something can be posted to and nothing else.</summary>
    public static RouteHandlerBuilder MapPostOnly(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapOnly(pattern, Post, handler);

    /// <summary>Answers 404 for every address that is not mapped.</summary>
    public static void MapNothingElse(this IEndpointRouteBuilder routes) =>
        routes.Map("/{**rest}", () => ProblemResult.Of(ProblemKind.NotFound)).WithOrder(int.MaxValue).ExcludeFromDescription();

    /// <summary>Declares the problems that every endpoint can answer with, and those of this one.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        int[] all = [.. statuses, StatusCodes.Status400BadRequest, StatusCodes.Status406NotAcceptable, StatusCodes.Status500InternalServerError];
        foreach (var status in all.Distinct().Order())
        {
            endpoint.Produces<Probleem>(status, ProblemResult.MediaType);
        }

        return endpoint;
    }

    private static RouteHandlerBuilder MapOnly(this IEndpointRouteBuilder routes, string pattern, string[] methods, Delegate handler)
    {
        routes.Map(pattern, (HttpResponse response) =>
            {
                response.Headers.Allow = string.Join(", ", methods);
                return ProblemResult.Of(ProblemKind.MethodNotAllowed);
            })
            .WithOrder(1)
            .ExcludeFromDescription();
        return routes.MapMethods(pattern, methods, handler);
    }
}
