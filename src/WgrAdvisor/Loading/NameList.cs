using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>The names that depend on the kind of participants or on the form, and how they are filled in where a rule writes them between braces.</summary>
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
        var isAboutForms = written.Any(entry => context.Vormen.Contains(entry.Key));
        IReadOnlyCollection<string> known = isAboutForms ? context.Vormen : kinds;
        if (!context.Define("naam", id, file, map.Line)
            || !context.CheckKnown(isAboutForms ? "De vorm" : "De soort deelnemer", written.Select(entry => new YamlNode.Scalar(entry.Key, entry.Line)), known, file))
        {
            return;
        }

        _names.Add(id, new Naam(id, [.. written.Select(entry => new Soortnaam(entry.Key, ((YamlNode.Scalar)entry.Value).Value))], map.Text("samen"), isAboutForms));
        Combinations = [.. CombinationsOf([.. kinds.Where(kind => _names.Values.Any(name => !name.HangtAfVanVorm && name.PerSoort.Any(each => each.Soort == kind)))])];
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

    /// <summary>A rule with the names for some kinds of participants; those that depend on the form stay.</summary>
    public YamlNode.Map Fill(YamlNode.Map map, ImmutableArray<string> kinds) =>
        map.Filled(id => _names.GetValueOrDefault(id) is { HangtAfVanVorm: false } name ? name.Voor(kinds) : null);

    /// <summary>A rule with the names for a form, or those that do for any form.</summary>
    public YamlNode.Map FillForForm(YamlNode.Map map, string? form) =>
        map.Filled(id => _names.GetValueOrDefault(id) is { HangtAfVanVorm: true } name ? name.Voor(form is null ? [] : [form]) : null);

    /// <summary>The forms for which a rule has other words.</summary>
    public ImmutableArray<string> FormsNamedIn(YamlNode.Map map) =>
    [
        .. map.Placeholders().Select(written => _names.GetValueOrDefault(written.Value)).OfType<Naam>()
            .Where(name => name.HangtAfVanVorm).SelectMany(name => name.PerSoort).Select(each => each.Soort).Distinct(),
    ];

    private static IEnumerable<ImmutableArray<string>> CombinationsOf(ImmutableArray<string> kinds) =>
        Enumerable.Range(1, (1 << kinds.Length) - 1).Select(mask => kinds.Where((_, index) => (mask & (1 << index)) != 0).ToImmutableArray());
}
