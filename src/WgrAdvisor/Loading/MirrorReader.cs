using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads which articles take the place of others, and checks that they exist wherever a rule needs them.</summary>
internal sealed class MirrorReader(LoadContext context)
{
    /// <summary>Reads the mirrors.</summary>
    /// <param name="items">The items, with the file they stand in.</param>
    /// <param name="rules">The rules whose citations are replaced.</param>
    public ImmutableArray<Spiegel> Read(ImmutableArray<(string File, YamlNode.Map Map)> items, ImmutableArray<Regel> rules) =>
        [.. items.Select(item => ReadOne(item.File, item.Map, rules)).OfType<Spiegel>()];

    private Spiegel? ReadOne(string file, YamlNode.Map map, ImmutableArray<Regel> rules)
    {
        var id = map.Text("begrip");
        if (context.Bronnen.Bron(map.Text("bron")) is null)
        {
            context.CheckKnown("De bron", map["bron"].Scalars(), [.. context.Bronnen.Bronnen.Select(bron => bron.Id)], file);
            return null;
        }

        if (!context.Facts.TryGetValue(id, out var fact) || context.PlaceOf("begrip", id).File.Length == 0)
        {
            context.CheckKnown("Het begrip", map["begrip"].Scalars(), [.. context.Facts.Keys.Where(key => context.PlaceOf("begrip", key).File.Length > 0)], file);
            return null;
        }

        if (!context.CheckValueOf(fact, map.OptionalText("waarde"), map["waarde"]?.Line ?? map.Line, file))
        {
            return null;
        }

        var via = map["via"] as YamlNode.Map;
        var mirror = new Spiegel(
            map.Text("bron"),
            id,
            map.OptionalText("waarde"),
            map.Text("naam"),
            context.ReadDate((map["geldig"] as YamlNode.Map)?["vanaf"], file),
            context.ReadDate((map["geldig"] as YamlNode.Map)?["tot"], file),
            via?.Text("artikel"),
            [.. via?["artikelen"].Texts() ?? []],
            map["vervangt"].Entries().ToImmutableSortedDictionary(
                entry => entry.Key,
                entry => ((YamlNode.Scalar)entry.Value).Value,
                StringComparer.Ordinal));
        CheckCitations(mirror, rules, file, map.Line);
        return mirror;
    }

    private void CheckCitations(Spiegel mirror, ImmutableArray<Regel> rules, string file, int line)
    {
        foreach (var rule in rules.SelectMany(rule => rule.Lezingen).Where(mirror.GeldtVoor))
        {
            var citations = rule.Bronnen
                .Select(citation => (Citation: citation, Place: context.Bronnen.Zoek(citation)))
                .Where(pair => pair.Place is not null)
                .SelectMany(pair => mirror.Vertaal(pair.Place!, pair.Citation)); // "!": filtered above
            context.CheckSources(citations.Select(citation => new YamlNode.Scalar(citation, line)), rule.Vanaf, rule.Tot, file);
        }
    }
}
