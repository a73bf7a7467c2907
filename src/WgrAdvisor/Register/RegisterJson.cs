using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Register;

/// <summary>The generated JSON metadata of the outcome of a register; <see cref="RegisterWriter"/> uses it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(FactValueConverter)])]
[JsonSerializable(typeof(Registeruitslag))]
public sealed partial class RegisterJson : JsonSerializerContext;
