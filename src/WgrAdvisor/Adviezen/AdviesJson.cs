using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>The generated JSON metadata of an advice; <see cref="AdviesWriter"/> uses it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(FactValueConverter)])]
[JsonSerializable(typeof(Advies))]
public sealed partial class AdviesJson : JsonSerializerContext;
