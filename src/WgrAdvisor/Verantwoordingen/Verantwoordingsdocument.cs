using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>Writes the whole rule set down so that a jurist can hold it against the law and sign it off, topic by topic.</summary>
/// <remarks>
/// Implementation note: everything comes from the rule set; the words here are about the document itself. The text is the same on every
/// machine, so it can be kept beside the rules and compared.
/// </remarks>
public static class Verantwoordingsdocument
{
    private const string NewPage = "<div style=\"page-break-before: always\"></div>";

    /// <summary>Writes the document.</summary>
    /// <param name="regelset">The rule set.</param>
    /// <returns>Markdown with LF line ends.</returns>
    public static string Write(Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        var verwijzer = new Verwijzer(regelset);
        ImmutableArray<Deel> parts =
        [
            .. new Regeldelen(regelset, verwijzer).Build()
                .Prepend(new Woordenlijst(regelset, verwijzer).Build())
                .Append(new OpenPunten(regelset, verwijzer).Build())
                .Append(new Artikelregister(regelset).Build())
                .Where(part => !part.Onderwerpen.IsEmpty),
        ];
        var page = new Markdown();
        WriteOpening(page, regelset);
        WriteContents(page, parts);
        new Cijfers(regelset).Write(page);
        foreach (var part in parts)
        {
            WritePart(page, part);
        }

        verwijzer.WriteAddresses(page);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteOpening(Markdown page, Regelset regelset)
    {
        var kenmerken = regelset.Kenmerken;
        page.Heading(1, "Juridische verantwoording");
        page.Paragraph(
            $"Dit is alles wat de regelset ‘{Markdown.Escape(kenmerken.Naam)}’ (versie {kenmerken.Versie}) van het recht weet. "
            + $"De regels zijn gecontroleerd tot {DutchText.Day(kenmerken.Standaardpeildatum)}. "
            + "Het programma heeft dit document gemaakt uit de regels zelf. "
            + "Pas het dus niet met de hand aan: verander de regel, en maak het document opnieuw.");
        page.Heading(2, "Zo leest u dit document");
        page.Item("**Onderwerp:** een bestand met regels die bij elkaar horen. U leest en tekent per onderwerp.");
        page.Item(
            "**Als** en **Dan:** de voorwaarde en wat er dan volgt. Weet het programma een antwoord niet, dan blijft de regel open. "
            + "Onbekend is nooit ‘nee’.");
        page.Item("**Geldig:** in welke tijd de regel geldt. De peildatum van een plan kiest de regels.");
        page.Item(
            "**Zekerheid:** *vast* staat in de wet of een Kamerstuk; *afgeleid* volgt uit de wet door te redeneren; "
            + "*literatuur* staat in onderzoek of een handreiking; *betwist* betekent dat juristen het niet eens zijn.");
        page.Item("**Bronnen:** een link opent de wettekst van de laatste dag waarop de regel geldt.");
        page.Item("**Uitleg:** wat de gebruiker leest. **Notitie:** alleen voor u; deze komt nooit in een advies.");
        page.Item(
            "**Kenmerk:** hoort bij de inhoud van een onderwerp. Is het kenmerk later anders, dan is er iets veranderd na uw akkoord. "
            + "Bekijk het onderwerp dan opnieuw.");
        page.Line();
        page.Paragraph(
            "Teken af op een afdruk of een kopie: zet een kruisje en de datum onder elk onderwerp. "
            + "Bij het afdrukken begint elk onderwerp op een nieuwe pagina.");
    }

    private static void WriteContents(Markdown page, ImmutableArray<Deel> parts)
    {
        page.Heading(2, "Inhoud");
        foreach (var part in parts)
        {
            page.Paragraph($"**{part.Titel}**");
            page.Table(
                ["Onderwerp", "Regels", "Kenmerk"],
                part.Onderwerpen.Select(topic => new[]
                {
                    $"[{topic.Titel}](#{topic.Anker})",
                    topic.Regels == 0 ? "—" : DutchText.Number(topic.Regels),
                    topic.TekenAf ? $"`{topic.Kenmerk}`" : "—",
                }));
        }
    }

    private static void WritePart(Markdown page, Deel part)
    {
        page.Heading(2, part.Titel);
        page.Paragraph(part.Inleiding);
        foreach (var topic in part.Onderwerpen)
        {
            page.Line(NewPage).Line();
            page.Heading(3, topic.Titel, topic.Anker);
            page.Line(topic.Tekst.TrimEnd('\n')).Line();
            if (topic.TekenAf)
            {
                page.Paragraph($"- [ ] Akkoord met ‘{topic.Titel}’, kenmerk `{topic.Kenmerk}`. Datum: ……………………");
            }
        }
    }
}
