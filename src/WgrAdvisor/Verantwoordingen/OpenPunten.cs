using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>What is not certain: questions of law that are open, differences with a publication, and chapters of their own.</summary>
internal sealed class OpenPunten(Regelset regelset, Verwijzer verwijzer)
{
    private readonly Regelblad _rules = new(regelset, verwijzer);

    /// <summary>The part of the document.</summary>
    public Deel Build() => new(
        "Open punten",
        "Wat niet zeker is, waar een bron en de wet verschillen, en wat nog niet is nagekeken.",
        [.. Questions(), .. Differences(), .. regelset.Hoofdstukken.Select(Chapter)]);

    private IEnumerable<Onderwerp> Questions()
    {
        var open = regelset.Lezingen.Where(regel => regel.Zekerheid == Zekerheid.Betwist).ToImmutableArray();
        if (open.IsEmpty)
        {
            yield break;
        }

        var page = new Markdown();
        page.Paragraph("Over deze punten zijn juristen het niet eens. Het advies geeft daarom geen harde uitkomst, maar waarschuwt en noemt de standpunten.");
        foreach (var regel in open)
        {
            WriteQuestion(page, regel);
        }

        yield return new Onderwerp(Anker.Onderwerp("open-rechtsvragen"), "Open rechtsvragen", page.ToString());
    }

    private void WriteQuestion(Markdown page, Regel regel)
    {
        page.Heading(4, Markdown.Escape(regel.Titel));
        page.Labelled("Regel", Verwijzer.Rules([regel.Id]));
        page.Labelled("Geldig", Woorden.Period(regel.Vanaf, regel.Tot));
        page.Labelled("Speelt bij", verwijzer.Forms(regel.Dan.Vormen));
        _rules.WriteCondition(page, regel.Als);
        page.Item("**Standpunten:**");
        foreach (var view in (regel.Dan as Gevolg.Waarschuwt)?.Standpunten ?? [])
        {
            page.Item(Markdown.Escape(view), 1);
        }

        page.Labelled("Wat het advies zegt", Markdown.Escape(regel.Uitleg));
        page.Labelled("Bronnen", verwijzer.Sources(regel.Bronnen, _rules.ReadingDay(regel)));
        page.Line();
    }

    private IEnumerable<Onderwerp> Differences() =>
        from verschil in regelset.Bronverschillen
        group verschil by verschil.Bron into source
        select Differences(source.Key, [.. source]);

    private Onderwerp Differences(string source, ImmutableArray<Bronverschil> differences)
    {
        var bron = regelset.Bronnen.Bron(source)!; // "!": a difference with a source that does not exist cannot be loaded
        var page = new Markdown();
        page.Paragraph($"{Markdown.Escape(bron.Titel)}. De regels volgen op deze punten de wet. Plaatsen zijn regelnummers van de tekst die wij lazen.");
        foreach (var verschil in differences)
        {
            page.Heading(4, Markdown.Escape(verschil.Titel), Anker.Verschil(verschil.Id));
            page.Labelled("Plaats", $"{Markdown.Escape(bron.Kort)}, regel {string.Join(", ", verschil.Vindplaats)}");
            page.Labelled("De bron zegt", Markdown.Escape(verschil.BronZegt));
            page.Labelled("De wet zegt", Markdown.Escape(verschil.WetZegt));
            page.Labelled("Zekerheid", Woorden.Name(verschil.Zekerheid));
            page.Labelled($"Bronnen op {DutchText.Day(verschil.Peildatum)}", verwijzer.Sources(verschil.Bronnen, verschil.Peildatum));
            if (!verschil.BronnenNu.IsEmpty)
            {
                page.Labelled("Bronnen nu", verwijzer.Sources(verschil.BronnenNu, regelset.Kenmerken.Standaardpeildatum));
            }

            page.Labelled("Regels", Verwijzer.Rules(verschil.Regels));
            page.Line();
        }

        return new Onderwerp(Anker.Onderwerp($"verschillen-{source}"), $"Waar {Markdown.Escape(bron.Kort)} en de wet verschillen", page.ToString());
    }

    private Onderwerp Chapter(Hoofdstuk hoofdstuk)
    {
        var page = new Markdown();
        page.Paragraph(Markdown.Escape(hoofdstuk.Inleiding));
        foreach (var punt in hoofdstuk.Punten)
        {
            page.Item($"{(punt.Aantal is { } count ? $"**{DutchText.Number(count)}** — " : "")}{Markdown.Escape(punt.Tekst)}");
            if (!punt.Bronnen.IsEmpty)
            {
                page.Item($"Bronnen: {verwijzer.Sources(punt.Bronnen, regelset.Kenmerken.Standaardpeildatum)}", 1);
            }

            if (!punt.Regels.IsEmpty)
            {
                page.Item($"Regels: {Verwijzer.Rules(punt.Regels)}", 1);
            }
        }

        page.Line();
        return new Onderwerp(Anker.Onderwerp(hoofdstuk.Id), Markdown.Escape(hoofdstuk.Titel), page.ToString());
    }
}
