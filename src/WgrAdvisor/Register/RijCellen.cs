using System.Globalization;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Register;

/// <summary>The cells of one row by the name of their column, read as text, date, number or list. Collects what is wrong with them.</summary>
internal sealed class RijCellen(CsvRecord record, Dictionary<string, int> kolommen, List<Registerfout> fouten)
{
    private readonly Dictionary<string, IReadOnlyList<(string Waarde, int? Aantal)>> _lijsten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _getallen = new(StringComparer.Ordinal);

    /// <summary>The number of the row.</summary>
    public int Rij => record.Number;

    /// <summary>Whether the file has a column.</summary>
    public bool Heeft(string? kolom) => kolom is not null && kolommen.ContainsKey(kolom);

    /// <summary>The text of a cell; empty when there is no such column.</summary>
    public string Tekst(string kolom) => kolommen.TryGetValue(kolom, out var plaats) ? record.Cells[plaats] : "";

    /// <summary>The date in a cell; <see langword="null"/> when it is empty or wrong.</summary>
    public DateOnly? Datum(string kolom)
    {
        var tekst = Tekst(kolom);
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return datum;
        }

        if (tekst.Length > 0)
        {
            Fout(kolom, RegisterfoutCode.GeenDatum, $"{Kort(tekst)} is geen datum. Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2015-01-01.");
        }

        return null;
    }

    /// <summary>The whole number in a cell; <see langword="null"/> when it is empty or wrong.</summary>
    public int? Getal(string kolom)
    {
        if (!_getallen.TryGetValue(kolom, out var getal))
        {
            _getallen[kolom] = getal = ReadGetal(kolom, Tekst(kolom));
        }

        return getal;
    }

    /// <summary>The list in a cell, such as <c>a:3|b:2</c>; the numbers may be left out. A part that is wrong is left out.</summary>
    public IReadOnlyList<(string Waarde, int? Aantal)> Lijst(string kolom)
    {
        if (!_lijsten.TryGetValue(kolom, out var lijst))
        {
            _lijsten[kolom] = lijst = [.. ReadLijst(kolom)];
        }

        return lijst;
    }

    /// <summary>Reports a mistake in this row.</summary>
    public void Fout(string kolom, string code, string tekst) => fouten.Add(new Registerfout(record.Number, kolom, code, tekst));

    /// <summary>A value between quotes, cut off when it is long.</summary>
    public static string Kort(string waarde) => $"'{JsonValueReader.Kort(waarde)}'";

    private int? ReadGetal(string kolom, string tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
        {
            return getal;
        }

        if (tekst.Length > 0)
        {
            Fout(kolom, RegisterfoutCode.GeenAantal, $"{Kort(tekst)} is geen heel getal.");
        }

        return null;
    }

    private IEnumerable<(string Waarde, int? Aantal)> ReadLijst(string kolom)
    {
        foreach (var deel in Tekst(kolom).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var punt = deel.LastIndexOf(':');
            if (punt < 0)
            {
                yield return (deel, null);
            }
            else if (int.TryParse(deel[(punt + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var aantal))
            {
                yield return (deel[..punt].TrimEnd(), aantal);
            }
            else
            {
                Fout(kolom, RegisterfoutCode.GeenAantal, $"{Kort(deel)} heeft achter de dubbele punt geen aantal. Schrijf bijvoorbeeld naam:3.");
            }
        }
    }
}
