using System.Text.Json;
using Microsoft.OpenApi;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The Dutch descriptions of schemas and fields, from <c>beschrijvingen.json</c>.</summary>
/// <remarks>The types have English documentation for developers; callers of the API read Dutch.</remarks>
internal static class Descriptions
{
    /// <summary>The descriptions: a schema under its name, a field under schema and field with a dot between.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Read();

    /// <summary>Gives every schema and field its description.</summary>
    public static void Apply(OpenApiDocument document)
    {
        foreach (var (key, text) in All)
        {
            var parts = key.Split('.');
            var schema = document.Schema(parts[0]);
            if (parts.Length == 1)
            {
                schema.Description = text;
            }
            else
            {
                schema.Properties![parts[1]].Description = text; // "!": a schema of which a field is described has properties
            }
        }
    }

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Descriptions).Assembly.GetManifestResourceStream("beschrijvingen.json")!; // "!": embedded by the project file
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal); // "!": all values are texts
    }
}
