using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WgrAdvisor.Loading;

/// <summary>Checks rule files against the JSON Schemas in <c>rules/schema</c>, the same files that editors use.</summary>
/// <remarks>
/// Implementation note: this reads the small part of JSON Schema that our schemas use and refuses a schema that uses more, so a
/// keyword can never be silently ignored. Written here because a mistake must be reported with its line, which no available
/// validator does for YAML.
/// </remarks>
internal sealed class Schema
{
    private static readonly ImmutableHashSet<string> Keywords =
    [
        "$schema", "title", "description", "$defs", "$ref", "type", "enum", "pattern", "minLength", "minimum", "maximum",
        "properties", "required", "additionalProperties", "minProperties", "maxProperties", "items", "minItems", "anyOf",
    ];

    private readonly JsonElement _root;
    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    private Schema(JsonElement root) => _root = root;

    /// <summary>Reads a schema.</summary>
    /// <exception cref="NotSupportedException">The schema uses a keyword that this class does not know.</exception>
    public static Schema Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        RefuseUnknownKeywords(root);
        return new Schema(root);
    }

    /// <summary>Checks a file; mistakes go to <paramref name="diagnostics"/>.</summary>
    /// <returns>Whether the content has the shape that the schema asks for.</returns>
    public bool Check(string file, YamlNode node, Diagnostics diagnostics)
    {
        var mistakes = new List<(int Line, string Message, string Remedy)>();
        Check(_root, node, mistakes);
        foreach (var (line, message, remedy) in mistakes)
        {
            diagnostics.Add(DiagnosticCode.Shape, file, line, message, remedy);
        }

        return mistakes.Count == 0;
    }

    private static void RefuseUnknownKeywords(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Keywords.Contains(keyword.Name))
            {
                throw new NotSupportedException($"The schema keyword '{keyword.Name}' is not supported.");
            }

            var nested = keyword.Name switch
            {
                "properties" or "$defs" => keyword.Value.EnumerateObject().Select(property => property.Value),
                "anyOf" => keyword.Value.EnumerateArray(),
                "items" or "additionalProperties" => [keyword.Value],
                _ => Enumerable.Empty<JsonElement>(),
            };
            foreach (var child in nested)
            {
                RefuseUnknownKeywords(child);
            }
        }
    }

    private void Check(JsonElement schema, YamlNode node, List<(int Line, string Message, string Remedy)> mistakes)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1]; // "!": "$ref" is always a string in our schemas
            Check(_root.GetProperty("$defs").GetProperty(name), node, mistakes);
            return;
        }

        if (schema.TryGetProperty("anyOf", out var choices))
        {
            CheckAnyOf(choices, node, mistakes);
            return;
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            CheckEnum(values, node, mistakes);
        }

        if (!schema.TryGetProperty("type", out var type))
        {
            return;
        }

        switch (type.GetString(), node)
        {
            case ("object", YamlNode.Map map):
                CheckMap(schema, map, mistakes);
                break;
            case ("array", YamlNode.Sequence sequence):
                CheckSequence(schema, sequence, mistakes);
                break;
            case ("string", YamlNode.Scalar scalar):
                CheckText(schema, scalar, mistakes);
                break;
            case ("integer", YamlNode.Scalar scalar):
                CheckInteger(schema, scalar, mistakes);
                break;
            default:
                mistakes.Add((node.Line, $"Hier hoort {NameOf(type.GetString())}.", "Kijk naar een andere regel in dit bestand voor de goede vorm."));
                break;
        }
    }

    private void CheckAnyOf(JsonElement choices, YamlNode node, List<(int Line, string Message, string Remedy)> mistakes)
    {
        var best = choices.EnumerateArray()
            .Select(choice =>
            {
                var found = new List<(int Line, string Message, string Remedy)>();
                Check(choice, node, found);
                return (Found: found, Fits: KindFits(choice, node));
            })
            .OrderBy(attempt => attempt.Found.Count)
            .ThenByDescending(attempt => attempt.Fits)
            .First();
        mistakes.AddRange(best.Found);
    }

    private static bool KindFits(JsonElement schema, YamlNode node) =>
        !schema.TryGetProperty("type", out var type) || (type.GetString(), node) is
            ("object", YamlNode.Map) or ("array", YamlNode.Sequence) or ("string" or "integer", YamlNode.Scalar);

    private static void CheckEnum(JsonElement values, YamlNode node, List<(int Line, string Message, string Remedy)> mistakes)
    {
        var allowed = values.EnumerateArray().Select(value => value.GetString() ?? "").ToList();
        if (node is not YamlNode.Scalar scalar || !allowed.Contains(scalar.Value))
        {
            var written = node is YamlNode.Scalar text ? $"'{text.Value}' kan hier niet." : "Hier hoort één woord.";
            mistakes.Add((node.Line, written, $"Kies uit: {string.Join(", ", allowed)}."));
        }
    }

    private void CheckMap(JsonElement schema, YamlNode.Map map, List<(int Line, string Message, string Remedy)> mistakes)
    {
        var properties = schema.TryGetProperty("properties", out var known) ? known : default;
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(name => name.GetString()!).Where(name => map[name] is null))
            {
                mistakes.Add((map.Line, $"'{name}' ontbreekt.", $"Vul '{name}' in."));
            }
        }

        if (schema.TryGetProperty("minProperties", out var least) && map.Entries.Length < least.GetInt32())
        {
            mistakes.Add((map.Line, "Hier staat te weinig.", $"Vul minstens {least.GetInt32()} regel(s) in."));
        }

        if (schema.TryGetProperty("maxProperties", out var most) && map.Entries.Length > most.GetInt32())
        {
            mistakes.Add((map.Line, "Hier staat te veel.", $"Laat hoogstens {most.GetInt32()} regel(s) staan."));
        }

        foreach (var entry in map.Entries)
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(entry.Key, out var property))
            {
                Check(property, entry.Value, mistakes);
            }
            else if (schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.False)
            {
                var names = properties.EnumerateObject().Select(name => name.Name).ToList();
                mistakes.Add((entry.Line, $"'{entry.Key}' is hier onbekend.", Suggestion.For(entry.Key, names)));
            }
            else if (additional.ValueKind == JsonValueKind.Object)
            {
                Check(additional, entry.Value, mistakes);
            }
        }
    }

    private void CheckSequence(JsonElement schema, YamlNode.Sequence sequence, List<(int Line, string Message, string Remedy)> mistakes)
    {
        if (schema.TryGetProperty("minItems", out var least) && sequence.Items.Length < least.GetInt32())
        {
            mistakes.Add((sequence.Line, "Deze lijst is te kort.", $"Noem er minstens {least.GetInt32()}."));
        }

        if (schema.TryGetProperty("items", out var item))
        {
            foreach (var child in sequence.Items)
            {
                Check(item, child, mistakes);
            }
        }
    }

    private void CheckText(JsonElement schema, YamlNode.Scalar scalar, List<(int Line, string Message, string Remedy)> mistakes)
    {
        if (schema.TryGetProperty("minLength", out var least) && scalar.Value.Trim().Length < least.GetInt32())
        {
            mistakes.Add((scalar.Line, "Deze tekst is leeg.", "Vul de tekst in."));
        }
        else if (schema.TryGetProperty("pattern", out var pattern) && !PatternOf(pattern.GetString()!).IsMatch(scalar.Value))
        {
            var help = schema.TryGetProperty("description", out var description) ? description.GetString()! : $"De vorm is: {pattern.GetString()}";
            mistakes.Add((scalar.Line, $"'{scalar.Value}' heeft niet de goede vorm.", help));
        }
    }

    private static void CheckInteger(JsonElement schema, YamlNode.Scalar scalar, List<(int Line, string Message, string Remedy)> mistakes)
    {
        if (!long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            mistakes.Add((scalar.Line, $"'{scalar.Value}' is geen heel getal.", "Vul een heel getal in, zonder punten of komma's."));
            return;
        }

        if ((schema.TryGetProperty("minimum", out var least) && number < least.GetInt64()) ||
            (schema.TryGetProperty("maximum", out var most) && number > most.GetInt64()))
        {
            mistakes.Add((scalar.Line, $"Het getal {number} kan hier niet.", "Kies een getal binnen de grenzen die het schema noemt."));
        }
    }

    private Regex PatternOf(string pattern) =>
        _patterns.GetOrAdd(pattern, text => new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    private static string NameOf(string? type) => type switch
    {
        "object" => "een blok met namen en waarden",
        "array" => "een lijst",
        "integer" => "een heel getal",
        _ => "gewone tekst",
    };
}
