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

    /// <summary>Reads the body of a request.</summary>
    public static async Task<JsonBody> ReadAsync(HttpRequest request)
    {
        if (!IsPlainJson(request))
        {
            return new JsonBody(default, ProblemResult.Of(ProblemKind.UnsupportedMediaType));
        }

        return await RequestBody.ReadAsync(request, MaxBytes) is { } bytes
            ? new JsonBody(bytes, null)
            : new JsonBody(default, ProblemResult.Of(ProblemKind.TooLarge));
    }

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(coding => string.Equals(coding, "identity", StringComparison.OrdinalIgnoreCase));
}
