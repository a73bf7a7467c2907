using System.Globalization;
using WgrAdvisor.Register;

namespace WgrAdvisor.Cli;

/// <summary>Writes the outcome of a register as plain text for people.</summary>
internal sealed class RegisterText(TextWriter output)
{
    private const int MaxExamples = 5;
    private const int MaxTitle = 100;

    /// <summary>Writes the outcome.</summary>
    public void Write(Registeruitslag uitslag)
    {
        output.WriteLine($"{Rows(uitslag.Rijen)} gelezen, waarvan {uitslag.Beoordeeld} beoordeeld op de eigen datum.");
        WriteCounts("Niet beoordeeld", uitslag.NietBeoordeeld);
        WriteGroups("De wet sluit de vorm uit", uitslag.RijenUitgesloten, uitslag.Uitgesloten);
        WriteGroups("De vorm past niet bij wat de rij zelf zegt", uitslag.RijenOngeschikt, uitslag.Ongeschikt);
        WriteCounts("Niet of niet helemaal gebruikt", uitslag.NietGebruikt);
        WriteMissing(uitslag);
        WriteRules(uitslag);
        output.WriteLine();
        output.WriteLine($"Regelset {uitslag.Versie}, vingerafdruk {uitslag.Vingerafdruk}");
    }

    private void WriteGroups(string title, int rows, IReadOnlyList<Registergroep> groups)
    {
        output.WriteLine();
        output.WriteLine($"{title}: {Rows(rows)}{(groups.Count > 1 ? " (een rij kan in meer groepen staan)" : "")}");
        foreach (var group in groups)
        {
            var titles = group.Rijen.Select(rij => rij.Titel).Distinct().Count();
            output.WriteLine();
            output.WriteLine($"  {group.Titel}");
            output.WriteLine($"  [{group.Regel}; {string.Join("; ", group.Bronnen.Values)}; {group.Zekerheid.ToString().ToLowerInvariant()}]");
            output.WriteLine($"  {Rows(group.Rijen.Length)}, {titles} {(titles == 1 ? "titel" : "verschillende titels")}");
            foreach (var row in group.Rijen.DistinctBy(rij => rij.Titel).Take(MaxExamples))
            {
                var number = row.Nummer is null ? "" : $" ({row.Nummer})";
                output.WriteLine($"    - rij {row.Rij}{number}, {Day(row.Peildatum)}, {row.Vorm}: {Short(row.Titel)}");
            }

            if (titles > MaxExamples)
            {
                output.WriteLine($"    en nog {titles - MaxExamples}");
            }
        }
    }

    private void WriteCounts(string title, IReadOnlyList<Registertelling> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var count in counts)
        {
            output.WriteLine($"  - {Rows(count.Rijen.Length)}, kolom '{count.Kolom}': {count.Tekst}");
        }
    }

    private void WriteMissing(Registeruitslag uitslag)
    {
        if (!uitslag.OntbrekendeKolommen.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine($"Deze kolommen ontbreken; wat zij zeggen, blijft onbekend: {string.Join(", ", uitslag.OntbrekendeKolommen)}");
        }
    }

    private void WriteRules(Registeruitslag uitslag)
    {
        var decided = uitslag.Nagegaan.Where(regel => regel.SluitUit + regel.LaatToe > 0).ToList();
        output.WriteLine();
        output.WriteLine($"Wat deze toets kon nagaan: {decided.Count} van de {uitslag.Nagegaan.Length} regels die een vorm kunnen uitsluiten (sluit uit / laat toe / te weinig bekend)");
        foreach (var rule in decided)
        {
            output.WriteLine($"  - {rule.Regel}: {rule.SluitUit} / {rule.LaatToe} / {rule.Open}");
        }
    }

    private static string Rows(int count) => count == 1 ? "1 rij" : $"{count} rijen";

    private static string Short(string title) => title.Length <= MaxTitle ? title : $"{title[..MaxTitle]}…";

    private static string Day(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
