using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace WgrAdvisor.Plannen;

/// <summary>Reads single values from a JSON document and collects what is wrong with them.</summary>
internal sealed class JsonValueReader
{
    private const int MaxFouten = 1000;

    private readonly List<PlanFout> _fouten = [];

    /// <summary>The mistakes so far, in the order of the document.</summary>
    public IReadOnlyList<PlanFout> Fouten => _fouten;

    /// <summary>The known fields of an object that are not null. Reports anything else.</summary>
    public IEnumerable<(string Naam, JsonPlaats Plaats)> Velden(JsonPlaats plaats, IReadOnlyCollection<string> bekend)
    {
        foreach (var (naam, kind) in Namen(plaats))
        {
            if (!bekend.Contains(naam))
            {
                Fout(kind, PlanFoutCode.OnbekendVeld, $"Het veld '{Kort(naam)}' bestaat niet.", naam, bekend);
            }
            else if (kind.Value.ValueKind != JsonValueKind.Null)
            {
                yield return (naam, kind);
            }
        }
    }

    /// <summary>All names of an object, each once. Reports a value that is no object and names that occur twice.</summary>
    public List<(string Naam, JsonPlaats Plaats)> Namen(JsonPlaats plaats)
    {
        var namen = new List<(string Naam, JsonPlaats Plaats)>();
        if (plaats.Value.ValueKind != JsonValueKind.Object)
        {
            Fout(plaats, PlanFoutCode.VerkeerdType, "Hier hoort een object te staan, tussen accolades.");
            return namen;
        }

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in plaats.Value.EnumerateObject())
        {
            if (Naam(plaats, property) is not { } naam)
            {
                continue;
            }

            var kind = plaats.Child(naam, property.Value);
            if (gezien.Add(naam))
            {
                namen.Add((naam, kind));
            }
            else
            {
                Fout(kind, PlanFoutCode.DubbeleNaam, $"'{Kort(naam)}' staat er twee keer. Haal er één weg.");
            }
        }

        return namen;
    }

    private string? Naam(JsonPlaats plaats, JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair ("\ud800") is valid JSON but not text.
            Fout(plaats, PlanFoutCode.GeenUtf8, "Een naam bevat een half teken. Schrijf de naam opnieuw.");
            return null;
        }
    }

    /// <summary>A text; reports anything else, and a text that is too long.</summary>
    public string? Tekst(JsonPlaats plaats, int maximum)
    {
        if (plaats.Value.ValueKind != JsonValueKind.String)
        {
            Fout(plaats, PlanFoutCode.VerkeerdType, "Hier hoort tekst te staan, tussen aanhalingstekens.");
            return null;
        }

        string tekst;
        try
        {
            tekst = plaats.Value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair ("\ud800") is valid JSON but not text.
            Fout(plaats, PlanFoutCode.GeenUtf8, "De tekst bevat een half teken. Schrijf de tekst opnieuw.");
            return null;
        }

        if (tekst.Length <= maximum)
        {
            return tekst;
        }

        Fout(plaats, PlanFoutCode.TeVeel, $"De tekst is te lang: hoogstens {maximum.ToString(CultureInfo.InvariantCulture)} tekens.");
        return null;
    }

    /// <summary>A date that exists.</summary>
    public DateOnly? Datum(JsonPlaats plaats)
    {
        if (Tekst(plaats, PlanReader.MaxNaam) is not { } tekst)
        {
            return null;
        }

        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return datum;
        }

        Fout(plaats, PlanFoutCode.GeenDatum, $"'{Kort(tekst)}' is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-12-01.");
        return null;
    }

    /// <summary>A whole number within its limits.</summary>
    public long? Getal(JsonPlaats plaats, long minimum, long maximum)
    {
        if (GeheelGetal(plaats.Value) is not { } getal)
        {
            Fout(plaats, PlanFoutCode.VerkeerdType, "Hier hoort een heel getal te staan, zonder aanhalingstekens, punten of komma's.");
            return null;
        }

        if (getal >= minimum && getal <= maximum)
        {
            return getal;
        }

        Fout(
            plaats,
            PlanFoutCode.BuitenBereik,
            $"Het getal moet liggen tussen {minimum.ToString(CultureInfo.InvariantCulture)} en {maximum.ToString(CultureInfo.InvariantCulture)}.");
        return null;
    }

    /// <summary>The number, also when it is written as 3.0 or 3e0; <see langword="null"/> when it is no whole number or too large.</summary>
    private static long? GeheelGetal(JsonElement waarde)
    {
        if (waarde.ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        return waarde.TryGetInt64(out var getal) ? getal
            : waarde.TryGetDecimal(out var breuk) && decimal.IsInteger(breuk) && breuk is >= long.MinValue and <= long.MaxValue ? (long)breuk
            : null;
    }

    /// <summary>A list of known identifiers, each once, in the order in which they are known.</summary>
    public ImmutableArray<string> Keuzes(JsonPlaats plaats, string wat, IReadOnlyCollection<string> bekend)
    {
        if (!IsLijst(plaats, 100))
        {
            return [];
        }

        var keuzes = new List<string>();
        foreach (var item in plaats.Items())
        {
            if (Keuze(item, wat, bekend) is not { } keuze)
            {
                continue;
            }

            if (keuzes.Contains(keuze))
            {
                Fout(item, PlanFoutCode.DubbeleKeuze, $"'{keuze}' staat er twee keer. Haal er één weg.");
            }
            else
            {
                keuzes.Add(keuze);
            }
        }

        return [.. bekend.Where(keuzes.Contains)];
    }

    /// <summary>A known identifier.</summary>
    public string? Keuze(JsonPlaats plaats, string wat, IReadOnlyCollection<string> bekend)
    {
        if (Tekst(plaats, PlanReader.MaxToelichting) is not { } tekst)
        {
            return null;
        }

        if (bekend.Contains(tekst))
        {
            return tekst;
        }

        Fout(plaats, PlanFoutCode.OnbekendeKeuze, $"{wat} '{Kort(tekst)}' bestaat niet.", tekst, bekend);
        return null;
    }

    /// <summary>Whether the value is a list that is not too long.</summary>
    public bool IsLijst(JsonPlaats plaats, int maximum)
    {
        if (plaats.Value.ValueKind != JsonValueKind.Array)
        {
            Fout(plaats, PlanFoutCode.VerkeerdType, "Hier hoort een lijst te staan, tussen blokhaken.");
            return false;
        }

        if (plaats.Value.GetArrayLength() <= maximum)
        {
            return true;
        }

        Fout(plaats, PlanFoutCode.TeVeel, $"De lijst is te lang: hoogstens {maximum.ToString(CultureInfo.InvariantCulture)}.");
        return false;
    }

    /// <summary>Reports a mistake.</summary>
    public void Fout(JsonPlaats plaats, string code, string tekst) => Add(() => new PlanFout(plaats.Pointer, code, tekst, null));

    /// <summary>Reports an identifier that does not exist, with what was probably meant.</summary>
    public void Fout(JsonPlaats plaats, string code, string tekst, string geschreven, IReadOnlyCollection<string> bekend) =>
        Add(() => new PlanFout(plaats.Pointer, code, $"{tekst} {Suggestion.For(geschreven, bekend)}", Suggestion.Nearest(geschreven, bekend)));

    private void Add(Func<PlanFout> fout)
    {
        if (_fouten.Count < MaxFouten)
        {
            _fouten.Add(fout());
        }
        else if (_fouten.Count == MaxFouten)
        {
            _fouten.Add(new PlanFout("", PlanFoutCode.TeVeel, "Er zijn nog meer fouten. Verbeter eerst deze.", null));
        }
    }

    /// <summary>A text short enough to quote.</summary>
    public static string Kort(string tekst) => tekst.Length <= 60 ? tekst : $"{tekst[..60]}…";
}
