using System.Collections.Immutable;
using System.Globalization;

namespace WgrAdvisor.Loading;

/// <summary>Short ways to read nodes whose shape the schema has already checked.</summary>
internal static class YamlNodeExtensions
{
    /// <summary>The text under a key, without white space at the ends; empty when the key is not there.</summary>
    public static string Text(this YamlNode.Map map, string key) => map[key] is YamlNode.Scalar scalar ? scalar.Value.Trim() : "";

    /// <summary>The text under a key, or <see langword="null"/> when the key is not there.</summary>
    public static string? OptionalText(this YamlNode.Map map, string key) => map[key] is null ? null : map.Text(key);

    /// <summary>The whole number under a key, or <see langword="null"/>.</summary>
    public static long? Number(this YamlNode.Map map, string key) =>
        map[key] is YamlNode.Scalar scalar && long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether the value under a key is "ja".</summary>
    public static bool IsJa(this YamlNode.Map map, string key) => map.Text(key) == "ja";

    /// <summary>The single values in a list, or the one single value itself; empty for anything else.</summary>
    public static ImmutableArray<YamlNode.Scalar> Scalars(this YamlNode? node) => node switch
    {
        YamlNode.Scalar scalar => [scalar],
        YamlNode.Sequence sequence => [.. sequence.Items.OfType<YamlNode.Scalar>()],
        _ => [],
    };

    /// <summary>The texts of <see cref="Scalars"/>.</summary>
    public static ImmutableArray<string> Texts(this YamlNode? node) => [.. node.Scalars().Select(scalar => scalar.Value)];

    /// <summary>The mappings in a list.</summary>
    public static IEnumerable<YamlNode.Map> Maps(this YamlNode? node) => node is YamlNode.Sequence sequence ? sequence.Items.OfType<YamlNode.Map>() : [];

    /// <summary>The entries of a mapping; empty for anything else.</summary>
    public static ImmutableArray<YamlNode.Entry> Entries(this YamlNode? node) => node is YamlNode.Map map ? map.Entries : [];
}
