using System.Text.Json.Serialization;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Adviezen;

/// <summary>The generated JSON metadata of what is said about plans; <see cref="AdviesWriter"/> uses it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(FactValueConverter)])]
[JsonSerializable(typeof(Advies))]
[JsonSerializable(typeof(Vervolgvragen))]
[JsonSerializable(typeof(Toetsing))]
[JsonSerializable(typeof(Vergelijking))]
public sealed partial class AdviesJson : JsonSerializerContext;
