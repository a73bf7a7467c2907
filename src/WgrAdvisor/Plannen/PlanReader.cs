using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Plannen;

/// <summary>Reads a plan from JSON and checks it against a rule set. Reports every mistake; guesses nothing.</summary>
/// <remarks>Implementation note: what a user can cause is a <see cref="PlanFout"/>, never an exception.</remarks>
public sealed class PlanReader
{
    /// <summary>The largest number of participants in a plan.</summary>
    public const int MaxDeelnemers = 500;

    /// <summary>The largest number of inhabitants of a participant.</summary>
    public const int MaxInwoners = 20_000_000;

    /// <summary>The longest name, in characters.</summary>
    public const int MaxNaam = 200;

    /// <summary>The longest toelichting, in characters.</summary>
    public const int MaxToelichting = 10_000;

    /// <summary>The last date a plan can be judged at.</summary>
    public static readonly DateOnly LaatstePeildatum = new(2100, 12, 31);

    private const int MaxDiepte = 16;

    private readonly Regelset _regelset;
    private readonly JsonValueReader _json = new();

    private PlanReader(Regelset regelset) => _regelset = regelset;

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="regelset">The rule set that gives the questions.</param>
    /// <returns>The plan, or all mistakes.</returns>
    public static PlanResultaat Read(ReadOnlyMemory<byte> utf8Json, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        var reader = new PlanReader(regelset);
        return reader.ReadOne(utf8Json, reader.ReadPlan);
    }

    /// <summary>Reads a plan of a cooperation that exists: it must name its present form.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="regelset">The rule set that gives the questions.</param>
    /// <returns>The plan, or all mistakes.</returns>
    public static PlanResultaat ReadToReview(ReadOnlyMemory<byte> utf8Json, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        var reader = new PlanReader(regelset);
        return reader.ReadOne(utf8Json, reader.ReadPlanToReview);
    }

    private PlanResultaat ReadOne(ReadOnlyMemory<byte> utf8Json, Func<JsonPlaats, Plan> read)
    {
        var plan = ReadDocument(utf8Json, read);
        return _json.Fouten.Count == 0 ? new PlanResultaat(plan, []) : new PlanResultaat(null, [.. _json.Fouten]);
    }

    /// <summary>Reads several plans: an object with the list <c>plannen</c>.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="regelset">The rule set that gives the questions.</param>
    /// <param name="minimum">The fewest plans.</param>
    /// <param name="maximum">The most plans.</param>
    /// <returns>The plans, or all mistakes in all of them.</returns>
    public static PlannenResultaat ReadMany(ReadOnlyMemory<byte> utf8Json, Regelset regelset, int minimum, int maximum)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        var reader = new PlanReader(regelset);
        var plans = reader.ReadDocument(utf8Json, root => reader.ReadPlans(root, minimum, maximum));
        return reader._json.Fouten.Count == 0 ? new PlannenResultaat([.. plans ?? []], []) : new PlannenResultaat([], [.. reader._json.Fouten]);
    }

    private List<Plan> ReadPlans(JsonPlaats root, int minimum, int maximum)
    {
        var plans = new List<Plan>();
        var named = false;
        foreach (var (_, plaats) in _json.Velden(root, ["plannen"]))
        {
            named = true;
            if (_json.IsLijst(plaats, maximum))
            {
                plans.AddRange(plaats.Items().Select(ReadPlan));
                if (plans.Count < minimum)
                {
                    _json.Fout(plaats, PlanFoutCode.TeWeinig, $"Hier horen minstens {minimum.ToString(CultureInfo.InvariantCulture)} plannen te staan.");
                }
            }
        }

        if (!named && root.Value.ValueKind == JsonValueKind.Object)
        {
            _json.Fout(root, PlanFoutCode.Ontbreekt, "'plannen' ontbreekt: de lijst met plannen.");
        }

        return plans;
    }

    private T? ReadDocument<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonPlaats, T> read)
        where T : class
    {
        var bytes = utf8Json.Span.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        if (!Utf8.IsValid(bytes.Span))
        {
            _json.Fout(new JsonPlaats("", default), PlanFoutCode.GeenUtf8, "De tekst is geen geldige UTF-8. Sla het plan op als UTF-8.");
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDiepte });
            return read(new JsonPlaats("", document.RootElement));
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber + 1 ?? 1).ToString(CultureInfo.InvariantCulture);
            var column = (exception.BytePositionInLine + 1 ?? 1).ToString(CultureInfo.InvariantCulture);
            _json.Fout(new JsonPlaats("", default), PlanFoutCode.GeenJson, $"Dit is geen geldige JSON, of te diep genest. Kijk op regel {line}, positie {column}.");
            return null;
        }
    }

    private Plan ReadPlanToReview(JsonPlaats root)
    {
        var plan = ReadPlan(root);
        if (plan.HuidigeVorm is null && !_json.Fouten.Any(fout => fout.Pointer is "" or "/huidigeVorm"))
        {
            _json.Fout(root, PlanFoutCode.Ontbreekt, $"'huidigeVorm' ontbreekt: de vorm die de samenwerking nu heeft. Kies uit: {string.Join(", ", _regelset.Vormen.Select(vorm => vorm.Id))}.");
        }

        return plan;
    }

    private Plan ReadPlan(JsonPlaats root)
    {
        var plan = new Plan();
        foreach (var (naam, plaats) in _json.Velden(root, ["naam", "peildatum", "startdatum", "deelnemers", "antwoorden", "toelichtingen", "voorkeuren", "huidigeVorm", "onderdelen"]))
        {
            plan = naam switch
            {
                "naam" => plan with { Naam = _json.Tekst(plaats, MaxNaam) },
                "peildatum" => plan with { Peildatum = DatumBinnenGrenzen(plaats, "De peildatum") },
                "startdatum" => plan with { Startdatum = DatumBinnenGrenzen(plaats, "De startdatum") },
                "deelnemers" => plan with { Deelnemers = Deelnemers(plaats) },
                "antwoorden" => plan with { Antwoorden = Antwoorden(plaats) },
                "toelichtingen" => plan with { Toelichtingen = Toelichtingen(plaats) },
                "voorkeuren" => plan with { Voorkeuren = Voorkeuren(plaats) },
                "huidigeVorm" => plan with { HuidigeVorm = _json.Keuze(plaats, "De vorm", [.. _regelset.Vormen.Select(vorm => vorm.Id)]) },
                _ => plan with { Onderdelen = _json.Keuzes(plaats, "Het onderdeel", [.. Onderdeel.Alle]) },
            };
        }

        CheckDerivedAnswers(root, plan);
        return plan;
    }

    private DateOnly? DatumBinnenGrenzen(JsonPlaats plaats, string wat)
    {
        var vroegst = _regelset.Kenmerken.VroegstePeildatum;
        if (_json.Datum(plaats) is not { } datum)
        {
            return null;
        }

        if (datum >= vroegst && datum <= LaatstePeildatum)
        {
            return datum;
        }

        _json.Fout(plaats, PlanFoutCode.BuitenBereik, $"{wat} moet liggen tussen {Dag(vroegst)} en {Dag(LaatstePeildatum)}.");
        return null;
    }

    private ImmutableArray<Deelnemer> Deelnemers(JsonPlaats plaats)
    {
        if (!_json.IsLijst(plaats, MaxDeelnemers))
        {
            return [];
        }

        var gezien = new Dictionary<(string Soort, string Naam), int>();
        var deelnemers = ImmutableArray.CreateBuilder<Deelnemer>();
        foreach (var (item, nummer) in plaats.Items().Select((item, index) => (item, index + 1)))
        {
            if (Deelnemer(item) is not { } deelnemer)
            {
                continue;
            }

            deelnemers.Add(deelnemer);
            if (deelnemer.Naam is { } naam && Naamsleutel(naam) is { Length: > 0 } sleutel && !gezien.TryAdd((deelnemer.Soort, sleutel), nummer))
            {
                _json.Fout(
                    item.Child("naam", default),
                    PlanFoutCode.DubbeleDeelnemer,
                    $"'{JsonValueReader.Kort(naam)}' staat er twee keer, ook op plaats {gezien[(deelnemer.Soort, sleutel)].ToString(CultureInfo.InvariantCulture)}. Haal er één weg.");
            }
        }

        return deelnemers.ToImmutable();
    }

    /// <summary>What makes a name the same name: capitals, spaces and the way in which a sign is built up make no difference.</summary>
    private static string Naamsleutel(string naam) =>
        string.Join(' ', naam.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Deelnemer? Deelnemer(JsonPlaats plaats)
    {
        string[] soorten = [.. _regelset.Vragen.Where(vraag => vraag.UitDeelnemers is UitDeelnemers.Soorten).SelectMany(vraag => vraag.Opties).Select(optie => optie.Id)];
        var (naam, soort, inwoners, id) = ((string?)null, (string?)null, (int?)null, (string?)null);
        var soortGenoemd = false;
        foreach (var (veld, kind) in _json.Velden(plaats, ["naam", "soort", "inwoners", "id"]))
        {
            switch (veld)
            {
                case "naam":
                    naam = _json.Tekst(kind, MaxNaam);
                    break;
                case "soort":
                    soortGenoemd = true;
                    soort = _json.Keuze(kind, "De soort deelnemer", soorten);
                    break;
                case "inwoners":
                    inwoners = (int?)_json.Getal(kind, 0, MaxInwoners);
                    break;
                default:
                    id = _json.Tekst(kind, MaxNaam);
                    break;
            }
        }

        if (!soortGenoemd && plaats.Value.ValueKind == JsonValueKind.Object)
        {
            _json.Fout(plaats, PlanFoutCode.Ontbreekt, $"'soort' ontbreekt. Kies uit: {string.Join(", ", soorten)}.");
        }

        return soort is null ? null : new Deelnemer(naam, soort, inwoners, id);
    }

    private ImmutableSortedDictionary<string, FactValue> Antwoorden(JsonPlaats plaats)
    {
        var antwoorden = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var (id, kind) in _json.Namen(plaats))
        {
            if (_regelset.Vraag(id) is not { } vraag)
            {
                _json.Fout(kind, PlanFoutCode.OnbekendeVraag, $"De vraag '{JsonValueReader.Kort(id)}' bestaat niet.", id, VraagIds());
            }
            else if (kind.Value.ValueKind != JsonValueKind.Null && Antwoord(kind, vraag) is { } antwoord)
            {
                antwoorden[id] = antwoord;
            }
        }

        return antwoorden.ToImmutable();
    }

    private FactValue? Antwoord(JsonPlaats plaats, Vraag vraag)
    {
        string[] opties = [.. vraag.Opties.Select(optie => optie.Id)];
        switch (vraag.Type)
        {
            case VraagType.JaNee when plaats.Value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                return new FactValue.YesNo(plaats.Value.GetBoolean());
            case VraagType.JaNee:
                _json.Fout(plaats, PlanFoutCode.VerkeerdType, "Antwoord met true (ja), false (nee) of null (weet ik niet).");
                return null;
            case VraagType.Keuze:
                return _json.Keuze(plaats, "De optie", opties) is { } keuze ? new FactValue.Choice(keuze) : null;
            case VraagType.Meerkeuze:
                var voor = _json.Fouten.Count;
                var keuzes = _json.Keuzes(plaats, "De optie", opties);
                return _json.Fouten.Count == voor ? new FactValue.MultiChoice(keuzes) : null;
            case VraagType.Getal:
                return _json.Getal(plaats, vraag.Minimum ?? int.MinValue, vraag.Maximum ?? int.MaxValue) is { } getal ? new FactValue.Number(getal) : null;
            default:
                return _json.Datum(plaats) is { } datum ? new FactValue.Date(datum) : null;
        }
    }

    private ImmutableSortedDictionary<string, string> Toelichtingen(JsonPlaats plaats)
    {
        var toelichtingen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, kind) in _json.Namen(plaats))
        {
            if (_regelset.Vraag(id) is null)
            {
                _json.Fout(kind, PlanFoutCode.OnbekendeVraag, $"De vraag '{JsonValueReader.Kort(id)}' bestaat niet.", id, VraagIds());
            }
            else if (kind.Value.ValueKind != JsonValueKind.Null && _json.Tekst(kind, MaxToelichting) is { } tekst)
            {
                toelichtingen[id] = tekst;
            }
        }

        return toelichtingen.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> Voorkeuren(JsonPlaats plaats)
    {
        string[] criteria = [.. _regelset.Criteria.Select(criterium => criterium.Id)];
        string[] gewichten = [.. _regelset.Kenmerken.Gewichten.Select(gewicht => gewicht.Id)];
        var voorkeuren = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, kind) in _json.Namen(plaats))
        {
            if (!criteria.Contains(id))
            {
                _json.Fout(kind, PlanFoutCode.OnbekendCriterium, $"Het criterium '{JsonValueReader.Kort(id)}' bestaat niet.", id, criteria);
            }
            else if (kind.Value.ValueKind != JsonValueKind.Null && _json.Keuze(kind, "Het gewicht", gewichten) is { } gewicht)
            {
                voorkeuren[id] = gewicht;
            }
        }

        return voorkeuren.ToImmutable();
    }

    private void CheckDerivedAnswers(JsonPlaats root, Plan plan)
    {
        if (plan.Deelnemers.IsEmpty)
        {
            return;
        }

        foreach (var id in plan.Antwoorden.Keys.Where(id => _regelset.Vraag(id)?.UitDeelnemers is not null))
        {
            _json.Fout(
                root.Child("antwoorden", default).Child(id, default),
                PlanFoutCode.VolgtUitDeelnemers,
                $"'{id}' volgt al uit de lijst met deelnemers. Laat het antwoord weg, of laat 'deelnemers' leeg.");
        }
    }

    private string[] VraagIds() => [.. _regelset.Vragen.Select(vraag => vraag.Id)];

    private static string Dag(DateOnly datum) => datum.ToString("O", CultureInfo.InvariantCulture);
}
