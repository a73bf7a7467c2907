using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>All rules, each under the topic of its file.</summary>
/// <remarks>
/// Parts come from what binds to what advises, so that a reviewer can stop where the law ends. Within a part a topic whose rules come
/// first in an advice comes first; otherwise the order is that of the files.
/// </remarks>
internal sealed class Regeldelen(Regelset regelset, Verwijzer verwijzer)
{
    private static readonly ImmutableArray<(string Folder, string Title, string Introduction)> Parts =
    [
        ("samenhang", "Samenhang", "Antwoorden die niet samengaan. Bij zo'n plan komt er geen advies; het noemt wat er botst."),
        ("recht", "Recht", "Wat de wet zelf zegt. Alleen deze regels kunnen een vorm uitsluiten of voorschrijven."),
        ("vereisten", "Vereisten", "Wat een plan zelf nodig heeft, en welke vormen dat niet bieden."),
        ("vorken", "Vorken", "Welke vraag eerst een antwoord vraagt, omdat dat antwoord de vorm bepaalt."),
        ("aandachtspunten", "Aandachtspunten", "Punten waarover het advies alleen waarschuwt."),
        ("bestuur", "Bestuur en verantwoording", "Welke organen een vorm heeft, en wie aan wie verantwoording aflegt."),
        ("stappen", "Stappen en termijnen", "Wat er na de keuze van een vorm moet gebeuren."),
        ("afwegingen", "Afwegingen", "Wat voor en tegen een vorm spreekt. Deze regels sluiten nooit een vorm uit."),
    ];

    /// <summary>The parts of the document.</summary>
    public IEnumerable<Deel> Build()
    {
        var topics = regelset.Regels.ToLookup(FileOf, StringComparer.Ordinal);
        return Parts.Select(part => new Deel(
            part.Title,
            part.Introduction,
            [.. topics.Where(topic => topic.Key.StartsWith(part.Folder + '/', StringComparison.Ordinal))
                .OrderBy(topic => topic.Min(regel => OrderOf(regel.Dan)))
                .ThenBy(topic => topic.Key, StringComparer.Ordinal)
                .Select(topic => Topic(topic.Key, [.. topic]))]));
    }

    private Onderwerp Topic(string file, ImmutableArray<Regel> rules)
    {
        var page = new Markdown();
        page.Paragraph($"Bestand: `{file}`");
        var sheet = new Regelblad(regelset, verwijzer);
        foreach (var rule in rules)
        {
            sheet.Write(page, rule);
        }

        var anchor = Anker.Onderwerp(Path.ChangeExtension(file, null));
        return new Onderwerp(anchor, Markdown.Escape(Woorden.TitleOf(file)), page.ToString()) { Regels = rules.Length };
    }

    private static string FileOf(Regel regel) => regel.Vindplaats[..regel.Vindplaats.LastIndexOf(':')];

    private static int OrderOf(Gevolg gevolg) => gevolg switch
    {
        Gevolg.VraagtStap step => step.Volgorde,
        Gevolg.HeeftOrgaan organ => organ.Volgorde,
        _ => 0,
    };
}
