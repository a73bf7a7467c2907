using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>Writes links to rules, questions, begrippen, forms and sources.</summary>
/// <remarks>Addresses of sources are long and come back often; each stands once, at the end of the document, under its citation and version.</remarks>
internal sealed class Verwijzer(Regelset regelset)
{
    private readonly SortedDictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>The conditions in words, with a link at every question and begrip.</summary>
    public ConditionText Conditions { get; } = new(regelset, (id, text) => LinkToFact(regelset, id, text));

    /// <summary>The conclusions in words, with a link at every begrip.</summary>
    public ConclusionText Conclusions { get; } = new(regelset, (id, text) => LinkToFact(regelset, id, text));

    /// <summary>Links to rules, in the order given; a dash when there are none.</summary>
    public static string Rules(IEnumerable<string> ids)
    {
        var links = string.Join(", ", ids.Select(id => $"[`{id}`](#{Anker.Regel(id)})"));
        return links.Length == 0 ? "—" : links;
    }

    /// <summary>Citations with a link to the text as it stands on a date.</summary>
    public string Sources(IEnumerable<string> citations, DateOnly peildatum) =>
        string.Join("; ", citations.Select(citation => Source(citation, peildatum)));

    /// <summary>The names of forms, each with a link.</summary>
    public string Forms(IEnumerable<string> forms) =>
        string.Join(", ", forms.Select(form => $"[{Markdown.Escape(regelset.Vorm(form)?.Naam ?? form)}](#{Anker.Vorm(form)})"));

    /// <summary>Adds the addresses of all sources that were linked to.</summary>
    public void WriteAddresses(Markdown page)
    {
        foreach (var (label, address) in _addresses)
        {
            page.Line($"[{label}]: {address}");
        }
    }

    private string Source(string citation, DateOnly peildatum)
    {
        var place = regelset.Bronnen.Zoek(citation)!; // "!": a rule set whose citations do not resolve cannot exist
        var title = Markdown.Escape(place.Titel);
        if (place.UrlOp(peildatum) is not { } address)
        {
            return title;
        }

        var version = place.Bron.Versies.LastOrDefault(version => version.Vanaf <= peildatum)?.Zicht.ToString("O", CultureInfo.InvariantCulture);
        var label = version is null ? citation : $"{citation}@{version}";
        _addresses[label] = address;
        return $"[{title}][{label}]";
    }

    private static string LinkToFact(Regelset regelset, string id, string text)
    {
        var escaped = Markdown.Escape(text);
        return regelset.Begrip(id) is not null ? $"[{escaped}](#{Anker.Begrip(id)})"
            : regelset.Vraag(id) is not null ? $"[{escaped}](#{Anker.Vraag(id)})"
            : escaped;
    }
}
