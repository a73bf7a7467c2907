using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>Writes one rule so that a reviewer can hold it against its sources.</summary>
internal sealed class Regelblad(Regelset regelset, Verwijzer verwijzer)
{
    private const int Level = 4;

    /// <summary>Adds the rule.</summary>
    public void Write(Markdown page, Regel regel)
    {
        page.Heading(Level, Markdown.Escape(regel.Titel), Anker.Regel(regel.Id));
        page.Labelled("Regel", $"`{regel.Id}`");
        page.Labelled("Geldig", ValidityOf(regel));
        WriteCondition(page, regel.Als);
        if (regel.Tenzij is { } exception)
        {
            WriteCondition(page, exception, "Tenzij");
        }

        foreach (var lezing in regel.Lezingen)
        {
            WriteReading(page, lezing, regel.Perioden.IsEmpty ? 0 : 1);
        }

        page.Line();
    }

    /// <summary>Adds what a rule says in one time; under the time itself when there are more.</summary>
    private void WriteReading(Markdown page, Regel lezing, int depth)
    {
        if (depth > 0)
        {
            page.Labelled("In deze tijd", $"{Woorden.Period(lezing.Vanaf, lezing.Tot)}: {Markdown.Escape(lezing.Titel)}");
        }

        WriteConclusion(page, lezing.Dan, depth);
        page.Labelled("Zekerheid", Woorden.Name(lezing.Zekerheid), depth);
        page.Labelled("Bronnen", verwijzer.Sources(lezing.Bronnen, ReadingDay(lezing)), depth);
        page.Labelled("Uitleg", Markdown.Escape(lezing.Uitleg), depth);
        if (lezing.Notitie is { } note)
        {
            page.Labelled("Notitie", Markdown.Escape(note), depth);
        }
    }

    /// <summary>The last day within the validity of a rule on which its sources can be read.</summary>
    public DateOnly ReadingDay(Regel regel)
    {
        var today = regelset.Kenmerken.Standaardpeildatum;
        var last = regel.Tot is { } end && end <= today ? end.AddDays(-1) : today;
        return regel.Vanaf > last ? regel.Vanaf.Value : last;
    }

    /// <summary>Adds a condition, part by part.</summary>
    public void WriteCondition(Markdown page, Condition condition, string label = "Als") => WriteCondition(page, condition, $"**{label}:** ", 0);

    private void WriteCondition(Markdown page, Condition condition, string before, int depth)
    {
        var parts = ConditionText.Split(condition);
        if (parts.Length < 2)
        {
            page.Item(before + verwijzer.Conditions.Of(condition), depth);
            return;
        }

        page.Item($"{before}{(condition is Condition.All ? "dit klopt allemaal" : "minstens één hiervan klopt")}:", depth);
        foreach (var part in parts)
        {
            WriteCondition(page, part, "", depth + 1);
        }
    }

    private void WriteConclusion(Markdown page, Gevolg gevolg, int depth)
    {
        var lines = verwijzer.Conclusions.Of(gevolg);
        page.Labelled("Dan", Escaped(lines[0]), depth);
        foreach (var line in lines.Skip(1))
        {
            page.Item(Escaped(line), depth + 1);
        }

        // The name of a begrip is a link already.
        string Escaped(string line) => gevolg is Gevolg.LeidtAf ? line : Markdown.Escape(line);
    }

    private string ValidityOf(Regel regel)
    {
        var versions = regelset.Kenmerken.Wetsversies;
        var overlaps = versions
            .Select((version, index) => (version.Naam, version.Vanaf, Tot: index + 1 < versions.Length ? versions[index + 1].Vanaf : DateOnly.MaxValue))
            .Where(version => (regel.Tot is null || version.Vanaf < regel.Tot) && (regel.Vanaf is null || regel.Vanaf < version.Tot))
            .Select(version => version.Naam + (regel.Vanaf > version.Vanaf || regel.Tot < version.Tot ? " (deels)" : ""))
            .ToList();
        var names = regel.Vanaf is null && regel.Tot is null ? "alle wetsversies" : string.Join("; ", overlaps);
        return $"{Woorden.Period(regel.Vanaf, regel.Tot)} — {Markdown.Escape(names)}";
    }
}
