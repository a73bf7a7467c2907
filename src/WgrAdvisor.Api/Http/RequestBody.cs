using System.Buffers;

namespace WgrAdvisor.Api.Http;

/// <summary>Reads the body of a request, whole and never more than allowed.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body. Stops as soon as it is too large.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBytes">The largest body, in bytes.</param>
    /// <returns>The bytes, or <see langword="null"/> when there are more than allowed.</returns>
    /// <exception cref="OperationCanceledException">The caller broke the request off.</exception>
    /// <exception cref="BadHttpRequestException">The body ends too early or is cut up wrongly.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        var body = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
            {
                if (body.Length + count > maxBytes)
                {
                    return null;
                }

                body.Write(chunk, 0, count);
            }
        }
        finally
        {
            // Cleared: the next one to rent it has no business with this plan.
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
