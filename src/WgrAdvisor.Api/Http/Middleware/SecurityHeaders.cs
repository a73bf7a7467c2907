using Microsoft.Extensions.Primitives;

namespace WgrAdvisor.Api.Http.Middleware;

/// <summary>Gives every answer of the API and its reference page its security headers, also when something broke on the way.</summary>
/// <remarks>An answer that sets Cache-Control itself keeps its own value: knowledge may be kept, an advice or a problem may not.</remarks>
internal static class SecurityHeaders
{
    private const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'";

    // The reference page sets styles from its script and draws icons from data addresses; nothing may come from elsewhere.
    private const string ReferencePolicy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers when the answer starts.</summary>
    public static Task Invoke(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        var isApi = ApiVersion.Covers(path);
        if (isApi || path.StartsWithSegments(Documentation.ReferencePage.Path, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                Set(context.Response, isApi);
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    private static void Set(HttpResponse response, bool isApi)
    {
        var headers = response.Headers;
        headers.StrictTransportSecurity = "max-age=31536000";
        headers.ContentSecurityPolicy = isApi ? ApiPolicy : ReferencePolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (response.StatusCode >= StatusCodes.Status400BadRequest || StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-store";
        }

        if (isApi)
        {
            headers[ApiVersion.Header] = ApiVersion.Full;
        }
    }
}
