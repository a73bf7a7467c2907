using System.Text.RegularExpressions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Makes a node out of others: one laid over another, or words put in place of what stands between braces.</summary>
internal static partial class YamlNodeTransforms
{
    /// <summary>A mapping with what another says in its place; mappings within are laid over each other too.</summary>
    public static YamlNode.Map With(this YamlNode.Map under, YamlNode.Map over) => under with
    {
        Entries =
        [
            .. under.Entries.Select(entry => over[entry.Key] is not { } value ? entry
                : entry with { Value = entry.Value is YamlNode.Map low && value is YamlNode.Map high ? low.With(high) : value }),
            .. over.Entries.Where(entry => under[entry.Key] is null),
        ],
    };

    /// <summary>A mapping without some of its keys.</summary>
    public static YamlNode.Map Without(this YamlNode.Map map, params ReadOnlySpan<string> keys)
    {
        var entries = map.Entries;
        foreach (var key in keys)
        {
            entries = entries.RemoveAll(entry => entry.Key == key);
        }

        return map with { Entries = entries };
    }

    /// <summary>What stands between braces anywhere in a node, with its line; a capital at the front does not count.</summary>
    public static IEnumerable<YamlNode.Scalar> Placeholders(this YamlNode node) => node switch
    {
        YamlNode.Map map => map.Entries.SelectMany(entry => entry.Value.Placeholders()),
        YamlNode.Sequence list => list.Items.SelectMany(item => item.Placeholders()),
        YamlNode.Scalar scalar => Written().Matches(scalar.Value).Select(match => new YamlNode.Scalar(IdOf(match.Groups[1].Value), scalar.Line)),
        _ => [],
    };

    /// <summary>A mapping with words in place of what stands between braces; what has no word stays. With a capital at the front the word gets one too.</summary>
    public static YamlNode.Map Filled(this YamlNode.Map map, Func<string, string?> wordFor) =>
        map with { Entries = [.. map.Entries.Select(entry => entry with { Value = FillAny(entry.Value, wordFor) })] };

    private static YamlNode FillAny(YamlNode node, Func<string, string?> wordFor) => node switch
    {
        YamlNode.Map map => map.Filled(wordFor),
        YamlNode.Sequence list => list with { Items = [.. list.Items.Select(item => FillAny(item, wordFor))] },
        YamlNode.Scalar scalar => scalar with { Value = Written().Replace(scalar.Value, match => Fill(match, wordFor)) },
        _ => node,
    };

    private static string Fill(Match match, Func<string, string?> wordFor)
    {
        var written = match.Groups[1].Value;
        return wordFor(IdOf(written)) is not { } word ? match.Value
            : char.IsUpper(written[0]) ? Capitalised(word)
            : word;
    }

    /// <summary>A word with a capital at the front; when it begins with a name itself, that name gets it.</summary>
    private static string Capitalised(string word) =>
        word.Length > 1 && word[0] == '{' ? '{' + DutchText.Capitalised(word[1..]) : DutchText.Capitalised(word);

    private static string IdOf(string written) => written.Length == 0 ? written : char.ToLowerInvariant(written[0]) + written[1..];

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Written();
}
