using System.Text.Json;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes an enum as its name in lower camel case; numbers are refused.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
