using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>The names that depend on the kind of participants, and how they are filled in where a rule writes them between braces.</summary>
internal sealed partial class NameList
{
    private readonly Dictionary<string, Naam> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The names, in the order of the files.</summary>
    public ImmutableArray<Naam> All => [.. _names.Values];

    /// <summary>Every combination of kinds of participants for which there are names.</summary>
    public ImmutableArray<ImmutableArray<string>> Combinations { get; private set; } = [];

    /// <summary>Reads a name; mistakes are reported.</summary>
    public void Read(LoadContext context, string file, YamlNode.Map map, IReadOnlyCollection<string> kinds)
    {
        var id = map.Text("id");
        var written = map["bij"].Entries();
        if (!context.Define("naam", id, file, map.Line) || !context.CheckKnown("De soort deelnemer", written.Select(entry => new YamlNode.Scalar(entry.Key, entry.Line)), kinds, file))
        {
            return;
        }

        _names.Add(id, new Naam(id, [.. written.Select(entry => new Soortnaam(entry.Key, ((YamlNode.Scalar)entry.Value).Value))], map.Text("samen")));
        Combinations = [.. CombinationsOf([.. kinds.Where(kind => _names.Values.Any(name => name.PerSoort.Any(each => each.Soort == kind)))])];
    }

    /// <summary>Reports the names in a rule that do not exist.</summary>
    /// <returns>Whether the rule writes any name.</returns>
    public bool Check(LoadContext context, string file, YamlNode node)
    {
        var found = false;
        foreach (var scalar in ScalarsIn(node))
        {
            foreach (var id in Written().Matches(scalar.Value).Select(match => IdOf(match.Groups[1].Value)))
            {
                found = true;
                _used.Add(id);
                context.CheckKnown("De naam", [new YamlNode.Scalar(id, scalar.Line)], _names.Keys, file);
            }
        }

        return found;
    }

    /// <summary>Reports the names that no rule writes.</summary>
    public void CheckUsed(LoadContext context)
    {
        foreach (var id in _names.Keys.Where(id => !_used.Contains(id)))
        {
            var (file, line) = context.PlaceOf("naam", id);
            context.Diagnostics.Add(DiagnosticCode.Unreachable, file, line, $"Geen enkele regel gebruikt de naam '{id}'.", $"Schrijf {{{id}}} in een regel, of verwijder de naam.");
        }
    }

    /// <summary>A rule with the names for some kinds of participants in place of what it writes between braces.</summary>
    public YamlNode.Map Fill(YamlNode.Map map, ImmutableArray<string> kinds) =>
        map with { Entries = [.. map.Entries.Select(entry => entry with { Value = FillAny(entry.Value, kinds) })] };

    private YamlNode FillAny(YamlNode node, ImmutableArray<string> kinds) => node switch
    {
        YamlNode.Map map => Fill(map, kinds),
        YamlNode.Sequence list => list with { Items = [.. list.Items.Select(item => FillAny(item, kinds))] },
        YamlNode.Scalar scalar => scalar with { Value = Written().Replace(scalar.Value, match => NameFor(match.Groups[1].Value, kinds)) },
        _ => node,
    };

    private string NameFor(string written, ImmutableArray<string> kinds)
    {
        if (!_names.TryGetValue(IdOf(written), out var name))
        {
            return written;
        }

        var text = name.Voor(kinds);
        return char.IsUpper(written[0]) ? DutchText.Capitalised(text) : text;
    }

    private static string IdOf(string written) => written.Length == 0 ? written : char.ToLowerInvariant(written[0]) + written[1..];

    private static IEnumerable<YamlNode.Scalar> ScalarsIn(YamlNode node) => node switch
    {
        YamlNode.Map map => map.Entries.SelectMany(entry => ScalarsIn(entry.Value)),
        YamlNode.Sequence list => list.Items.SelectMany(ScalarsIn),
        YamlNode.Scalar scalar => [scalar],
        _ => [],
    };

    private static IEnumerable<ImmutableArray<string>> CombinationsOf(ImmutableArray<string> kinds) =>
        Enumerable.Range(1, (1 << kinds.Length) - 1).Select(mask => kinds.Where((_, index) => (mask & (1 << index)) != 0).ToImmutableArray());

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Written();
}
