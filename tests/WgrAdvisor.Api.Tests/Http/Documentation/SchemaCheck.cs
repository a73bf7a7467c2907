using System.Globalization;
using System.Text.Json;

namespace WgrAdvisor.Api.Tests.Http.Documentation;

/// <summary>Holds JSON against the schemas of an OpenAPI document: only the keywords that the document uses, and any other is a mistake.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    private static readonly HashSet<string> Annotations = ["description", "title", "examples", "example"];

    /// <summary>Every way in which a value does not fit a schema.</summary>
    public IReadOnlyList<string> Mistakes(string schema, JsonElement value) => [.. Check(Schema(schema), value, "")];

    private JsonElement Schema(string name) => document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string place) =>
        schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)).SelectMany(keyword => Check(schema, keyword, value, place));

    private IEnumerable<string> Check(JsonElement schema, JsonProperty keyword, JsonElement value, string place) => keyword.Name switch
    {
        "$ref" => Check(Schema(keyword.Value.GetString()!.Split('/')[^1]), value, place),
        "type" => If(!Types(keyword.Value).Any(type => type == TypeOf(value) || (type == "number" && TypeOf(value) == "integer")), $"{place} is {TypeOf(value)}, not {keyword.Value}"),
        "enum" => If(!keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)), $"{place} is {value}, not one of {keyword.Value}"),
        "format" => If(value.ValueKind == JsonValueKind.String && keyword.Value.GetString() == "date" && !IsDate(value), $"{place} is no date"),
        "minimum" => If(value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble(), $"{place} is too small"),
        "maximum" => If(value.ValueKind == JsonValueKind.Number && value.GetDouble() > keyword.Value.GetDouble(), $"{place} is too large"),
        "maxLength" => If(value.ValueKind == JsonValueKind.String && value.GetString()!.Length > keyword.Value.GetInt32(), $"{place} is too long"),
        "maxItems" => If(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > keyword.Value.GetInt32(), $"{place} is too long"),
        "uniqueItems" => If(Items(value).DistinctBy(item => item.GetRawText()).Count() != Items(value).Count(), $"{place} has an item twice"),
        "oneOf" => If(keyword.Value.EnumerateArray().Count(option => !Check(option, value, place).Any()) != 1, $"{place} does not fit one option: {value}"),
        "anyOf" => If(keyword.Value.EnumerateArray().All(option => Check(option, value, place).Any()), $"{place} fits no option: {value}"),
        "allOf" => keyword.Value.EnumerateArray().SelectMany(part => Check(part, value, place)),
        "items" => Items(value).SelectMany((item, index) => Check(keyword.Value, item, $"{place}/{index}")),
        "required" => keyword.Value.EnumerateArray()
            .Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}/{name} is missing"),
        "properties" => Members(value).SelectMany(member =>
            keyword.Value.TryGetProperty(member.Name, out var property) ? Check(property, member.Value, $"{place}/{member.Name}") : []),
        "propertyNames" => Members(value).SelectMany(member => Check(keyword.Value, JsonSerializer.SerializeToElement(member.Name), $"{place}/{member.Name}")),
        "additionalProperties" => Members(value)
            .Where(member => !schema.TryGetProperty("properties", out var properties) || !properties.TryGetProperty(member.Name, out _))
            .SelectMany(member => keyword.Value.ValueKind == JsonValueKind.False ? [$"{place}/{member.Name} is unknown"] : Check(keyword.Value, member.Value, $"{place}/{member.Name}")),
        _ => [$"{keyword.Name} is a keyword that this check does not know"],
    };

    private static IEnumerable<string> If(bool wrong, string mistake) => wrong ? [mistake] : [];

    private static JsonElement.ArrayEnumerator Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static bool IsDate(JsonElement value) => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
