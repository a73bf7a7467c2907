using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>The generated JSON metadata of what is said about plans; <see cref="AdviesWriter"/> uses it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(FactValueConverter)])]
[JsonSerializable(typeof(Advies))]
[JsonSerializable(typeof(Vervolgvragen))]
public sealed partial class AdviesJson : JsonSerializerContext;
