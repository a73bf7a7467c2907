using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Middleware;

/// <summary>Refuses an address of the API that ends in a slash; routing by itself would accept it. The root is the exception.</summary>
internal static class TrailingSlash
{
    /// <summary>Answers 404 for such an address.</summary>
    public static Task Invoke(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        return path.EndsWith('/') && path.Length > ApiVersion.Path.Length + 1
            ? ProblemResult.Of(ProblemKind.NotFound, "Dit adres bestaat niet. Haal de schuine streep aan het einde weg.").ExecuteAsync(context)
            : next(context);
    }
}
