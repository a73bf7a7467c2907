namespace WgrAdvisor.Loading;

/// <summary>A rule with rows stands for one rule per row: what the row says in place of what the rule says, with the words of the row filled in.</summary>
internal static class RuleTable
{
    /// <summary>The rules that an item stands for: itself, or one per row.</summary>
    public static IEnumerable<YamlNode.Map> RulesOf(YamlNode.Map item) =>
        item["rijen"] is YamlNode.Sequence rows ? rows.Maps().Select(row => Rule(item, row)) : [item];

    private static YamlNode.Map Rule(YamlNode.Map table, YamlNode.Map row)
    {
        var words = row["woorden"].Entries().ToDictionary(entry => entry.Key, entry => ((YamlNode.Scalar)entry.Value).Value, StringComparer.Ordinal);
        return (table.Without("rijen").With(row.Without("woorden")) with { Line = row.Line }).Filled(words.GetValueOrDefault);
    }
}
