using System.Buffers;
using Microsoft.Net.Http.Headers;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Adviezen;

/// <summary>The JSON that was sent, as bytes, or the reason why it is refused.</summary>
/// <param name="Bytes">The bytes; empty when refused.</param>
/// <param name="Refusal">The reason; <see langword="null"/> when there are bytes to read.</param>
internal readonly record struct JsonBody(ReadOnlyMemory<byte> Bytes, ProblemResult? Refusal)
{
    /// <summary>The largest body, in bytes.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>Reads the body of a request. Stops as soon as it is too large.</summary>
    public static async Task<JsonBody> ReadAsync(HttpRequest request)
    {
        if (!IsPlainJson(request))
        {
            return new JsonBody(default, ProblemResult.Of(ProblemKind.UnsupportedMediaType));
        }

        var tooLarge = new JsonBody(default, ProblemResult.Of(ProblemKind.TooLarge));
        if (request.ContentLength > MaxBytes)
        {
            return tooLarge;
        }

        var body = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
            {
                if (body.Length + count > MaxBytes)
                {
                    return tooLarge;
                }

                body.Write(chunk, 0, count);
            }
        }
        finally
        {
            // Cleared: the next one to rent it has no business with this plan.
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }

        return new JsonBody(body.GetBuffer().AsMemory(0, (int)body.Length), null);
    }

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(coding => string.Equals(coding, "identity", StringComparison.OrdinalIgnoreCase));
}
