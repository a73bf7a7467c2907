using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using WgrAdvisor.Api.Http.Knowledge;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http;

/// <summary>The generated JSON metadata of everything the API sends, except an advice, which the library writes itself.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Probleem))]
[JsonSerializable(typeof(IndexResource))]
[JsonSerializable(typeof(RegelsetResource))]
[JsonSerializable(typeof(VragenResource))]
[JsonSerializable(typeof(VormenResource))]
[JsonSerializable(typeof(CriteriaResource))]
[JsonSerializable(typeof(BegrippenResource))]
[JsonSerializable(typeof(RegelsResource))]
[JsonSerializable(typeof(BronnenResource))]
[JsonSerializable(typeof(PraktijkvoorbeeldenResource))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // Only what JSON itself asks for is escaped, so that an address can be copied from the answer; it is never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new ApiJson(),
    };

    /// <summary>Writes a value as UTF-8 JSON, with letters such as "ë" as they are.</summary>
    public static byte[] ToUtf8Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T)));
}
