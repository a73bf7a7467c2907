using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>The names that depend on the kind of participants, and how they are filled in where a rule writes them between braces.</summary>
internal sealed class NameList
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
    public bool Check(LoadContext context, string file, YamlNode.Map map)
    {
        var written = map.Placeholders().ToList();
        _used.UnionWith(written.Select(name => name.Value));
        context.CheckKnown("De naam", written, _names.Keys, file);
        return written.Count > 0;
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

    /// <summary>A rule with the names for some kinds of participants.</summary>
    public YamlNode.Map Fill(YamlNode.Map map, ImmutableArray<string> kinds) => map.Filled(id => _names.GetValueOrDefault(id)?.Voor(kinds));

    private static IEnumerable<ImmutableArray<string>> CombinationsOf(ImmutableArray<string> kinds) =>
        Enumerable.Range(1, (1 << kinds.Length) - 1).Select(mask => kinds.Where((_, index) => (mask & (1 << index)) != 0).ToImmutableArray());
}
