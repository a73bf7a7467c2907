using System.Collections.Immutable;

namespace WgrAdvisor.Loading;

/// <summary>A piece of a rule file with the line it stands on.</summary>
internal abstract record YamlNode(int Line)
{
    /// <summary>A text, number or other single value, always as written.</summary>
    public sealed record Scalar(string Value, int Line) : YamlNode(Line);

    /// <summary>A mapping, in the order of the file.</summary>
    public sealed record Map(ImmutableArray<Entry> Entries, int Line) : YamlNode(Line)
    {
        /// <summary>The value of a key, or <see langword="null"/>.</summary>
        public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    /// <summary>A list.</summary>
    public sealed record Sequence(ImmutableArray<YamlNode> Items, int Line) : YamlNode(Line);

    /// <summary>A key of a mapping with its value.</summary>
    public sealed record Entry(string Key, int Line, YamlNode Value);
}
