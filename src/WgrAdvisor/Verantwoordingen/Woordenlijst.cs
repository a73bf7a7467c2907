using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>The words that rules use: forms, questions, begrippen, criteria and which articles take the place of others.</summary>
internal sealed class Woordenlijst(Regelset regelset, Verwijzer verwijzer)
{
    private readonly Regelblad _rules = new(regelset, verwijzer);

    private DateOnly Today => regelset.Kenmerken.Standaardpeildatum;

    /// <summary>The part of the document.</summary>
    public Deel Build() => new(
        "Woorden",
        "De regels gebruiken deze vormen, vragen en begrippen. Wat een vraag betekent, staat in haar tekst en hulp.",
        [Forms(), Questions(), Terms(), Criteria(), .. regelset.Namen.IsEmpty ? [] : new[] { Names() }, .. regelset.Spiegels.IsEmpty ? [] : new[] { Mirrors() }]);

    private Onderwerp Forms()
    {
        var page = new Markdown();
        foreach (var vorm in regelset.Vormen)
        {
            page.Heading(4, Markdown.Escape(DutchText.Capitalised(vorm.Naam)), Anker.Vorm(vorm.Id));
            page.Labelled("Vorm", $"`{vorm.Id}` ({Markdown.Escape(vorm.Afkorting)})");
            page.Labelled("Zwaarte", $"{DutchText.Number(vorm.Zwaarte)} (0 is de lichtste){(vorm.BuitenDeWet ? "; deze vorm staat buiten de wet" : "")}");
            page.Labelled("Bronnen", verwijzer.Sources(vorm.Bronnen, Today));
            page.Labelled("Uitleg", Markdown.Escape(vorm.Uitleg));
            page.Line();
        }

        return Topic("vormen", "Vormen", page);
    }

    private Onderwerp Questions()
    {
        var page = new Markdown();
        foreach (var group in regelset.Vragen.GroupBy(vraag => vraag.Groep))
        {
            page.Paragraph($"**{Markdown.Escape(group.Key.Naam)}** — {Markdown.Escape(group.Key.Uitleg)}");
            foreach (var vraag in group)
            {
                WriteQuestion(page, vraag);
            }
        }

        return Topic("vragen", "Vragen", page);
    }

    private void WriteQuestion(Markdown page, Vraag vraag)
    {
        page.Heading(4, Markdown.Escape(vraag.Tekst), Anker.Vraag(vraag.Id));
        page.Labelled("Vraag", $"`{vraag.Id}`");
        page.Labelled("Antwoord", Woorden.Name(vraag.Type));
        foreach (var option in vraag.Opties)
        {
            page.Item($"{Markdown.Escape(option.Tekst)} (`{option.Id}`)", 1);
        }

        if (regelset.VoorwaardeVan(vraag) is { } condition)
        {
            _rules.WriteCondition(page, condition, "Alleen als");
        }

        page.Labelled("Hulp", Markdown.Escape(vraag.Hulp));
        page.Labelled("Bronnen", verwijzer.Sources(vraag.Bronnen, Today));
        page.Line();
    }

    private Onderwerp Terms()
    {
        var page = new Markdown();
        foreach (var begrip in regelset.Begrippen)
        {
            page.Heading(4, Markdown.Escape(DutchText.Capitalised(begrip.Naam)), Anker.Begrip(begrip.Id));
            page.Labelled("Begrip", $"`{begrip.Id}`");
            page.Labelled("Betekenis", Markdown.Escape(begrip.Uitleg));
            if (!begrip.Opties.IsEmpty)
            {
                page.Labelled("Waarden", string.Join("; ", begrip.Opties.Select(option => Markdown.Escape(option.Tekst))));
            }

            var deriving = regelset.Regels.Where(regel => regel.Dan is Gevolg.LeidtAf dan && dan.Id == begrip.Id);
            if (begrip.Verschil is { } difference)
            {
                page.Labelled("Uitgerekend uit", $"{LinkTo(difference.Geheel)} min {LinkTo(difference.Deel)}");
            }
            else
            {
                page.Labelled("Afgeleid door", Verwijzer.Rules(deriving.Select(regel => regel.Id)));
            }

            page.Labelled("Gebruikt in", $"{DutchText.Number(regelset.Regels.Count(regel => ConditionFacts.Of(regel).Contains(begrip.Id)))} regels");
            page.Line();
        }

        return Topic("begrippen", "Begrippen", page);
    }

    private string LinkTo(string vraag) => $"[{Markdown.Escape(regelset.Vraag(vraag)!.Tekst)}](#{Anker.Vraag(vraag)})"; // "!": a number is reckoned from questions

    private Onderwerp Criteria()
    {
        var page = new Markdown();
        page.Paragraph("De deelnemers wegen deze criteria zelf. Noemt een plan geen gewicht, dan geldt het standaardgewicht.");
        page.Table(
            ["Criterium", "Standaardgewicht", "Vraag", "Bronnen"],
            regelset.Criteria.Select(criterium => new[]
            {
                Markdown.Escape(criterium.Naam),
                DutchText.Number(criterium.Standaardgewicht),
                Markdown.Escape(criterium.Uitleg),
                verwijzer.Sources(criterium.Bronnen, Today),
            }));
        return Topic("criteria", "Criteria en standaardgewichten", page);
    }

    private Onderwerp Names()
    {
        var page = new Markdown();
        page.Paragraph(
            "De regels staan hier in de woorden voor één soort deelnemers. Bij andere deelnemers gebruikt het advies de namen uit deze tabel, waar de regel dat zegt.");
        Names(page, [.. regelset.Namen.Where(naam => !naam.HangtAfVanVorm)], "bij meer soorten");
        if (regelset.Namen.Any(naam => naam.HangtAfVanVorm))
        {
            page.Paragraph("In een stap hangt een naam soms af van de vorm.");
            Names(page, [.. regelset.Namen.Where(naam => naam.HangtAfVanVorm)], "bij een andere vorm");
        }

        return Topic("namen", "Namen bij andere deelnemers en vormen", page);
    }

    private static void Names(Markdown page, ImmutableArray<Naam> names, string otherwise)
    {
        string[] kinds = [.. names.SelectMany(naam => naam.PerSoort).Select(naam => naam.Soort).Distinct()];
        page.Table(
            ["Naam in de regels", .. kinds, otherwise],
            names.Select(naam => (string[])
            [
                $"`{naam.Id}`",
                .. kinds.Select(kind => Markdown.Escape(naam.Voor([kind]))),
                naam.Samen is "en" or "of" ? $"met ‘{naam.Samen}’ ertussen" : Markdown.Escape(naam.Samen),
            ]));
    }

    private Onderwerp Mirrors()
    {
        var page = new Markdown();
        page.Paragraph(
            "De regels noemen de artikelen voor één soort deelnemers. Bij andere deelnemers noemt het advies de artikelen die hier staan.");
        foreach (var spiegel in regelset.Spiegels)
        {
            var begrip = regelset.Begrip(spiegel.Begrip)!; // "!": a mirror of a begrip that does not exist cannot be loaded
            var value = spiegel.Waarde is null ? "ja" : begrip.Opties.First(option => option.Id == spiegel.Waarde).Tekst;
            page.Heading(4, Markdown.Escape(DutchText.Capitalised(spiegel.Naam)));
            page.Labelled("Wanneer", $"[‘{Markdown.Escape(begrip.Naam)}’](#{Anker.Begrip(begrip.Id)}) is ‘{Markdown.Escape(value)}’{(spiegel is { Vanaf: null, Tot: null } ? "" : $"; alleen voor wat gold {Woorden.Period(spiegel.Vanaf, spiegel.Tot)}")}");
            page.Labelled("Wet", Markdown.Escape(regelset.Bronnen.Bron(spiegel.Bron)!.Titel)); // "!": the loader checks it
            if (spiegel.ViaArtikel is { } via)
            {
                page.Labelled($"Artikel {via} verklaart van toepassing", string.Join(", ", spiegel.ViaArtikelen.Order(NatuurlijkeVolgorde.Instance)));
            }

            var replaced = spiegel.Vervangt.OrderBy(pair => pair.Key, NatuurlijkeVolgorde.Instance)
                .Select(pair => $"{pair.Key} wordt {pair.Value.TrimEnd('*')}{(pair.Value.EndsWith('*') ? " (leden anders genummerd)" : "")}");
            page.Labelled("Artikel dat in de plaats komt", string.Join("; ", replaced));
            page.Line();
        }

        return Topic("spiegels", "Artikelen bij andere deelnemers", page);
    }

    private static Onderwerp Topic(string name, string title, Markdown page) => new(Anker.Onderwerp(name), title, page.ToString());
}
