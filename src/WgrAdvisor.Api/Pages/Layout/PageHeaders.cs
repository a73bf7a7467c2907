namespace WgrAdvisor.Api.Pages.Layout;

/// <summary>Sets the security headers of the pages and of what they are made of. The API has headers of its own.</summary>
/// <param name="next">The rest of the program.</param>
internal sealed class PageHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers when the request is for a page.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() is not null)
        {
            SetOnStart(context.Response);
        }

        return next(context);
    }

    /// <summary>Sets the headers as soon as the answer starts.</summary>
    public static void SetOnStart(HttpResponse response) => response.OnStarting(Set, response);

    private static Task Set(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers.StrictTransportSecurity = "max-age=31536000";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
