using Microsoft.Net.Http.Headers;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>Answers with JSON that callers may keep as long as its entity tag stays the same: 304 when they already have it.</summary>
internal sealed class CachedJsonResult(byte[] body, string entityTag) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.ETag = entityTag;
        response.Headers.CacheControl = "no-cache";
        if (AlreadyHas(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = ApiMediaType.Json;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    // Weak comparison, as RFC 9110 asks: a proxy that compresses makes a strong tag weak.
    private bool AlreadyHas(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == entityTag);
}
