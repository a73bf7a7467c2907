using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>The reverse index: every cited place with the rules that cite it.</summary>
internal sealed class Artikelregister(Regelset regelset)
{
    private const string Statute = "wet";

    /// <summary>The part of the document.</summary>
    public Deel Build()
    {
        var places = regelset.Regels
            .SelectMany(regel => regel.Lezingen.SelectMany(lezing => lezing.Bronnen).Distinct().Select(citation => (Citation: citation, regel.Id)))
            .GroupBy(pair => pair.Citation, pair => pair.Id, StringComparer.Ordinal)
            .ToLookup(group => regelset.Bronnen.Zoek(group.Key)!.Bron.Id, StringComparer.Ordinal); // "!": a citation that does not resolve cannot be loaded
        ImmutableArray<Bron> cited = [.. regelset.Bronnen.Bronnen.Where(bron => places.Contains(bron.Id)).OrderByDescending(bron => places[bron.Id].Sum(group => group.Count()))];
        return new Deel(
            "Register",
            "Bij elke plaats in een bron de regels die haar noemen. Verandert een artikel, dan ziet u hier wat u opnieuw moet bekijken.",
            [
                Topic("aangehaalde-artikelen", "Aangehaalde artikelen", cited.Where(bron => bron.Soort == Statute), places),
                Topic("andere-bronnen", "Aangehaalde andere bronnen", cited.Where(bron => bron.Soort != Statute), places),
            ]);
    }

    private Onderwerp Topic(string name, string title, IEnumerable<Bron> sources, ILookup<string, IGrouping<string, string>> places)
    {
        var page = new Markdown();
        foreach (var bron in sources)
        {
            page.Heading(4, Markdown.Escape(bron.Kort), Anker.Bron(bron.Id));
            page.Paragraph(Markdown.Escape(bron.Titel) + ".");
            page.Table(
                ["Plaats", "Regels"],
                places[bron.Id]
                    .OrderBy(group => group.Key, NatuurlijkeVolgorde.Instance)
                    .Select(group => new[] { Markdown.Escape(regelset.Bronnen.Zoek(group.Key)!.Titel), Verwijzer.Rules(group) })); // "!": see above
        }

        return new Onderwerp(Anker.Onderwerp(name), title, page.ToString()) { TekenAf = false };
    }
}
