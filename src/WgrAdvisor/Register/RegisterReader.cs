using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace WgrAdvisor.Register;

/// <summary>Reads a register of existing cooperations from a CSV file, the way the rule set says. Reports every mistake; guesses nothing.</summary>
public static class RegisterReader
{
    /// <summary>Reads a register.</summary>
    /// <param name="utf8Csv">The file.</param>
    /// <param name="regelset">The rule set that says what the columns mean.</param>
    /// <returns>The rows, or all mistakes.</returns>
    public static RegisterResultaat Read(ReadOnlyMemory<byte> utf8Csv, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        if (regelset.Registerformaat is not { } formaat)
        {
            return Mislukt(new Registerfout(0, "", RegisterfoutCode.GeenFormaat, "Deze regelset zegt niet hoe een register te lezen is. Maak een bestand in de map register/."));
        }

        if (!Utf8.IsValid(utf8Csv.Span))
        {
            return Mislukt(new Registerfout(0, "", RegisterfoutCode.GeenUtf8, "De tekst is geen geldige UTF-8. Sla het bestand op als CSV UTF-8."));
        }

        var records = CsvReader.Read(Encoding.UTF8.GetString(utf8Csv.Span).TrimStart('\uFEFF'), out var mistakes);
        if (records.Length < 2)
        {
            return Mislukt(new Registerfout(0, "", RegisterfoutCode.Leeg, "Er staan geen rijen in. Op de eerste rij horen de namen van de kolommen, daaronder de samenwerkingen."));
        }

        var fouten = mistakes.Select(mistake => Fout(mistake, records[0])).Concat(KolomFouten(records[0], formaat)).ToList();
        return fouten.Count > 0 ? new RegisterResultaat([], [], [.. fouten]) : ReadRows(records, regelset, formaat);
    }

    private static RegisterResultaat ReadRows(ImmutableArray<CsvRecord> records, Regelset regelset, Registerformaat formaat)
    {
        var kolommen = formaat.AlleKolommen
            .Select(kolom => (Naam: kolom, Plaats: records[0].Cells.IndexOf(kolom)))
            .Where(kolom => kolom.Plaats >= 0)
            .ToDictionary(kolom => kolom.Naam, kolom => kolom.Plaats, StringComparer.Ordinal);
        var fouten = new List<Registerfout>();
        var rijen = new List<Registerrij>();
        foreach (var record in records.Skip(1))
        {
            if (record.Cells.Length == records[0].Cells.Length)
            {
                rijen.Add(new RijReader(regelset, formaat, new RijCellen(record, kolommen, fouten)).Read());
            }
            else
            {
                fouten.Add(new Registerfout(
                    record.Number,
                    "",
                    RegisterfoutCode.AantalCellen,
                    $"Deze rij heeft {record.Cells.Length} cellen, maar er zijn {records[0].Cells.Length} kolommen. Zet een cel met een scheidingsteken erin tussen aanhalingstekens."));
            }
        }

        return fouten.Count > 0
            ? new RegisterResultaat([], [], [.. fouten])
            : new RegisterResultaat([.. rijen], [.. formaat.AlleKolommen.Except(kolommen.Keys)], []);
    }

    private static IEnumerable<Registerfout> KolomFouten(CsvRecord namen, Registerformaat formaat)
    {
        foreach (var kolom in formaat.VerplichteKolommen.Except(namen.Cells))
        {
            var bedoeld = Suggestion.Nearest(kolom, namen.Cells.Except(formaat.AlleKolommen));
            yield return new Registerfout(
                namen.Number,
                kolom,
                RegisterfoutCode.KolomOntbreekt,
                "Deze kolom ontbreekt." + (bedoeld is null ? $" De kolommen zijn nu: {string.Join(", ", namen.Cells)}." : $" Heet zij nu '{bedoeld}'? Geef haar dan de goede naam."));
        }

        foreach (var kolom in formaat.AlleKolommen.Where(kolom => namen.Cells.Count(naam => naam == kolom) > 1))
        {
            yield return new Registerfout(namen.Number, kolom, RegisterfoutCode.DubbeleKolom, "Deze kolom staat er twee keer. Haal er één weg.");
        }
    }

    private static Registerfout Fout(CsvMistake mistake, CsvRecord namen)
    {
        var kolom = mistake.Row > 1 && mistake.Column < namen.Cells.Length ? namen.Cells[mistake.Column] : $"nummer {mistake.Column + 1}";
        return new Registerfout(mistake.Row, kolom, RegisterfoutCode.GeenCsv, $"{mistake.Message} Het is regel {mistake.Line} van het bestand.");
    }

    private static RegisterResultaat Mislukt(Registerfout fout) => new([], [], [fout]);
}
