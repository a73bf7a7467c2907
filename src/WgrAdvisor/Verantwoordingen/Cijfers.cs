using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>How many rules there are, by kind, certainty and version of the law.</summary>
internal sealed class Cijfers(Regelset regelset)
{
    /// <summary>Adds the overview.</summary>
    public void Write(Markdown page)
    {
        page.Heading(2, "In cijfers");
        var rules = regelset.Regels;
        var certainties = Enum.GetValues<Zekerheid>();
        page.Table(
            ["Wat de regel doet", .. certainties.Select(Woorden.Name), "samen"],
            Enum.GetValues<Laag>()
                .Where(kind => rules.Any(regel => regel.Dan.Laag == kind))
                .Select(kind => Row(ConclusionText.NameOf(kind), [.. rules.Where(regel => regel.Dan.Laag == kind)], certainties))
                .Append(Row("**Samen**", [.. rules], certainties)));
        var versions = regelset.Kenmerken.Wetsversies;
        page.Table(
            ["Wetsversie", "vanaf", "regels die dan gelden"],
            versions.Select((version, index) => new[]
            {
                Markdown.Escape(version.Naam),
                DutchText.Day(version.Vanaf),
                DutchText.Number(rules.Count(regel =>
                    (regel.Tot is null || regel.Tot > version.Vanaf)
                    && (regel.Vanaf is null || index + 1 == versions.Length || regel.Vanaf < versions[index + 1].Vanaf))),
            }));
        page.Paragraph(
            $"Verder: {DutchText.Number(regelset.Vormen.Length)} vormen, {DutchText.Number(regelset.Vragen.Length)} vragen, "
            + $"{DutchText.Number(regelset.Begrippen.Length)} begrippen, {DutchText.Number(regelset.Criteria.Length)} criteria, "
            + $"{DutchText.Number(regelset.Bronnen.Bronnen.Length)} bronnen en {DutchText.Number(regelset.Praktijkvoorbeelden.Length)} praktijkvoorbeelden. "
            + "Een regel die maar een deel van een wetsversie geldt, telt bij die versie mee.");
    }

    private static string[] Row(string name, List<Regel> rules, Zekerheid[] certainties) =>
        [name, .. certainties.Select(certainty => DutchText.Number(rules.Count(regel => regel.Zekerheid == certainty))), DutchText.Number(rules.Count)];
}
