using System.Globalization;
using System.Text.Json;

namespace WgrAdvisor.Plannen;

/// <summary>A value in a JSON document, with the pointer to it.</summary>
internal readonly record struct JsonPlaats(string Pointer, JsonElement Value)
{
    /// <summary>The value under a name.</summary>
    public JsonPlaats Child(string name, JsonElement value) =>
        new($"{Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", value);

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonPlaats> Items()
    {
        var pointer = Pointer;
        return Value.EnumerateArray().Select((item, index) => new JsonPlaats($"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}", item));
    }
}
