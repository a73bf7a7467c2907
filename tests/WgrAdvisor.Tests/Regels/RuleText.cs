using System.Globalization;
using System.Text.RegularExpressions;
using WgrAdvisor.Loading;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Tests.Regels;

/// <summary>A text that a user of the adviseur, or a reader of the accountability document, reads.</summary>
/// <param name="File">The rule file that it stands in.</param>
/// <param name="Id">The rule, question, form or other item that it belongs to.</param>
/// <param name="Part">The field.</param>
/// <param name="Text">The text itself.</param>
internal sealed partial record RuleText(string File, string Id, string Part, string Text)
{
    /// <summary>The sentences: a full stop, question mark or exclamation mark ends one when a capital, a figure or a quote follows.</summary>
    public string[] Sentences => SentenceEnd().Split(string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The words of a text: whatever stands between spaces and has a letter or a figure in it.</summary>
    public static string[] WordsOf(string text) => [.. text.Split(' ').Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>All texts of a rule set. Notes are for reviewers and do not count.</summary>
    public static IReadOnlyList<RuleText> Of(Regelset regelset)
    {
        var files = RuleFile.ReadEmbedded();
        return
        [
            .. regelset.Regels.SelectMany(WordingsOf).SelectMany(regel => regel.Lezingen).SelectMany(regel => PartsOf(regel).Select(part => new RuleText(regel.Vindplaats[..regel.Vindplaats.LastIndexOf(':')], regel.Id, part.Part, part.Text))),
            .. regelset.Vragen.SelectMany(vraag => In("vragen", vraag.Id, [("tekst", vraag.Tekst), ("hulp", vraag.Hulp), .. vraag.Opties.Select(optie => ("optie", optie.Tekst))])),
            .. regelset.Vragen.Select(vraag => vraag.Groep).Distinct().SelectMany(groep => In("vragen", groep.Id, [("uitleg", groep.Uitleg)])),
            .. regelset.Begrippen.SelectMany(begrip => In("begrippen", begrip.Id, [("uitleg", begrip.Uitleg)])),
            .. regelset.Vormen.SelectMany(vorm => In("vormen", vorm.Id, [("uitleg", vorm.Uitleg)])),
            .. regelset.Criteria.SelectMany(criterium => In("criteria", criterium.Id, [("uitleg", criterium.Uitleg)])),
            .. regelset.Praktijkvoorbeelden.SelectMany(voorbeeld => In("praktijk", voorbeeld.Id, [("samenvatting", voorbeeld.Samenvatting), ("toelichting", voorbeeld.HuidigRecht.Toelichting)])),
            .. regelset.Bronverschillen.SelectMany(verschil => In("verschillen", verschil.Id, [("titel", verschil.Titel), ("bronZegt", verschil.BronZegt), ("wetZegt", verschil.WetZegt)])),
            .. regelset.Hoofdstukken.SelectMany(hoofdstuk => In("verantwoording", hoofdstuk.Id, [("inleiding", hoofdstuk.Inleiding), .. hoofdstuk.Punten.Select(punt => ("punt", punt.Tekst))])),
        ];

        IEnumerable<RuleText> In(string folder, string id, (string Part, string? Text)[] parts) =>
            parts.Where(part => !string.IsNullOrEmpty(part.Text)).Select(part => new RuleText(FileOf(files, folder, id), id, part.Part, part.Text!)); // "!": filtered
    }

    /// <summary>Where it stands and what it is.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}: {Id}, {Part}";

    /// <summary>A rule as it stands, and in the words for each single kind of participants; with more kinds a sentence can only get longer.</summary>
    private static IEnumerable<Regel> WordingsOf(Regel regel) =>
        regel.Bewoordingen.IsEmpty ? [regel] : regel.Bewoordingen.Where(pair => !pair.Key.Contains(' ')).Select(pair => pair.Value);

    private static IEnumerable<(string Part, string Text)> PartsOf(Regel regel)
    {
        (string, string?)[] particulars = regel.Dan switch
        {
            Gevolg.Waarschuwt warning => [.. warning.Standpunten.Select(view => ("standpunt", view))],
            Gevolg.HeeftOrgaan organ => [("orgaan", organ.Naam), ("samenstelling", organ.Samenstelling)],
            Gevolg.HeeftOmvang size => [("omvang", size.Tekst)],
            Gevolg.LegtVerantwoordingAf line => [("over", line.Over)],
            Gevolg.VraagtStap step => [("stap.titel", step.Titel), ("stap.wie", step.Wie), ("stap.vanaf", step.Vanaf)],
            _ => [],
        };
        return [("titel", regel.Titel), ("uitleg", regel.Uitleg), .. particulars.Where(part => part.Item2 is not null).Select(part => (part.Item1, part.Item2!))]; // "!": filtered
    }

    private static string FileOf(IReadOnlyList<RuleFile> files, string folder, string id)
    {
        var definition = new Regex($@"\bid: {Regex.Escape(id)}\b", RegexOptions.CultureInvariant);
        return files.FirstOrDefault(file => file.Path.StartsWith(folder + '/', StringComparison.Ordinal) && definition.IsMatch(System.Text.Encoding.UTF8.GetString(file.Content.Span)))?.Path
            ?? string.Create(CultureInfo.InvariantCulture, $"{folder}/");
    }

    [GeneratedRegex(@"(?<=[.!?][’”)]?)\s+(?=[\p{Lu}\p{Nd}‘“(])")]
    private static partial Regex SentenceEnd();
}
