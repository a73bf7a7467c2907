using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>A form written as the JSON document that the API accepts, so that page and API read a plan in one and the same way.</summary>
/// <remarks>
/// Only mistakes that a form can hold and a document cannot (two answers at one question) are found here; every other mistake
/// is for the reader of plans to find, and <see cref="FieldOf"/> tells at which field it belongs.
/// </remarks>
internal sealed partial class PlanDocument
{
    private readonly PlanForm _form;
    private readonly Regelset _regelset;
    private readonly List<FieldError> _errors = [];
    private readonly ImmutableArray<int> _rows;

    /// <summary>Writes a form as a document.</summary>
    public PlanDocument(PlanForm form, Regelset regelset)
    {
        _form = form;
        _regelset = regelset;
        _rows = [.. form.FilledRows];
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json);
        }

        Json = buffer.WrittenMemory;
    }

    /// <summary>The document.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>The fields that hold two answers that exclude each other; the document leaves them out.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>The field that a JSON Pointer into the document points at; empty when it is not a field of the page.</summary>
    public string FieldOf(string pointer)
    {
        string[] parts = [.. pointer.Split('/').Skip(1).Select(Unescape)];
        return parts switch
        {
            [Field.Deelnemers, var index, ..] when RowAt(index) is { } row => Field.Deelnemer(row, parts.ElementAtOrDefault(2) ?? "soort"),
            [Field.Antwoorden, var id, ..] => Field.Antwoord(id),
            [Field.Toelichtingen, var id, ..] => Field.Toelichting(id),
            [Field.Voorkeuren, var id, ..] => Field.Voorkeur(id),
            [var name, ..] => name,
            _ => "",
        };
    }

    private static string Unescape(string part) =>
        part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The row of the form that an item of the list of participants was written from; rows without text are not written.</summary>
    private int? RowAt(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < _rows.Length ? _rows[i] : null;

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteText(json, Field.Naam, Field.Naam);
        WriteDate(json, Field.Peildatum, Field.Peildatum);
        WriteDate(json, Field.Startdatum, Field.Startdatum);
        WriteText(json, Field.HuidigeVorm, Field.HuidigeVorm);
        json.WriteStartArray(Field.Deelnemers);
        foreach (var row in _rows)
        {
            WriteDeelnemer(json, row);
        }

        json.WriteEndArray();
        WriteEach(json, Field.Antwoorden, id => WriteAnswer(json, id));
        WriteEach(json, Field.Toelichtingen, id => WriteText(json, id, Field.Toelichting(id)));
        WriteEach(json, Field.Voorkeuren, id => WriteChoice(json, id, Field.Voorkeur(id)));
        json.WriteEndObject();
    }

    private void WriteEach(Utf8JsonWriter json, string name, Action<string> write)
    {
        json.WriteStartObject(name);
        foreach (var id in _form.Names(name))
        {
            write(id);
        }

        json.WriteEndObject();
    }

    private void WriteDeelnemer(Utf8JsonWriter json, int row)
    {
        json.WriteStartObject();
        WriteText(json, "naam", Field.Deelnemer(row, "naam"));
        WriteText(json, "soort", Field.Deelnemer(row, "soort"));
        WriteNumber(json, "inwoners", Field.Deelnemer(row, "inwoners"));
        WriteText(json, "id", Field.Deelnemer(row, "id"));
        json.WriteEndObject();
    }

    private void WriteAnswer(Utf8JsonWriter json, string id)
    {
        var field = Field.Antwoord(id);
        switch (_regelset.Vraag(id)?.Type)
        {
            case VraagType.JaNee when _form.Has(field, Field.Ja) || _form.Has(field, Field.Nee):
                json.WriteBoolean(id, _form.Has(field, Field.Ja));
                break;
            case VraagType.Meerkeuze:
                WriteChoices(json, id, field);
                break;
            case VraagType.Getal when !IsBoth(field, Field.Join(field, Field.Getal)):
                WriteNumber(json, id, Field.Join(field, Field.Getal));
                break;
            case VraagType.Datum when !IsBoth(field, [.. DateFields(field)]):
                WriteDate(json, id, field);
                break;
            case VraagType.Getal or VraagType.Datum:
                break;
            default:
                WriteChoice(json, id, field);
                break;
        }
    }

    private void WriteChoices(Utf8JsonWriter json, string id, string field)
    {
        var choices = _form.Texts(field).RemoveAll(choice => choice is Field.GeenVanDeze or Field.WeetIkNiet);
        switch (_form.Has(field, Field.GeenVanDeze), _form.Has(field, Field.WeetIkNiet), choices.IsEmpty)
        {
            case (true, true, _):
                _errors.Add(new FieldError(field, "U koos ‘Geen van deze’ én ‘Weet ik niet’. Haal één van de twee weg."));
                break;
            case (true, _, false):
                _errors.Add(new FieldError(field, "U koos ‘Geen van deze’, maar ook iets uit de lijst. Haal één van de twee weg."));
                break;
            case (_, true, false):
                _errors.Add(new FieldError(field, "U koos ‘Weet ik niet’, maar ook iets uit de lijst. Haal één van de twee weg."));
                break;
            case (true, false, true):
                json.WriteStartArray(id);
                json.WriteEndArray();
                break;
            case (false, false, false):
                json.WriteStartArray(id);
                foreach (var choice in choices)
                {
                    json.WriteStringValue(choice);
                }

                json.WriteEndArray();
                break;
        }
    }

    private bool IsBoth(string field, params ReadOnlySpan<string> typed)
    {
        var anything = false;
        foreach (var part in typed)
        {
            anything |= _form.Text(part).Length > 0;
        }

        if (!anything || !_form.Has(field, Field.WeetIkNiet))
        {
            return false;
        }

        _errors.Add(new FieldError(field, "U vulde iets in én koos ‘Weet ik niet’. Haal één van de twee weg."));
        return true;
    }

    private void WriteChoice(Utf8JsonWriter json, string name, string field)
    {
        if (!_form.Has(field, Field.WeetIkNiet))
        {
            WriteText(json, name, field);
        }
    }

    private void WriteText(Utf8JsonWriter json, string name, string field)
    {
        if (_form.Text(field) is { Length: > 0 } text)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a number, with or without points or spaces between the thousands. Anything else goes as text, to be refused.</summary>
    private void WriteNumber(Utf8JsonWriter json, string name, string field)
    {
        var text = _form.Text(field).Trim();
        var digits = Grouped().IsMatch(text) ? string.Concat(text.Where(char.IsAsciiDigit)) : text;
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumber(name, number);
        }
        else if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private void WriteDate(Utf8JsonWriter json, string name, string field)
    {
        string[] parts = [.. DateFields(field).Select(part => _form.Text(part).Trim())];
        if (parts.Any(part => part.Length > 0))
        {
            json.WriteString(name, $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}");
        }
    }

    private static IEnumerable<string> DateFields(string field) =>
        new[] { Field.Dag, Field.Maand, Field.Jaar }.Select(part => Field.Join(field, part));

    [GeneratedRegex(@"^\d{1,3}([.\s]\d{3})+$", RegexOptions.ExplicitCapture)] // \s: also the spaces that a spreadsheet writes
    private static partial Regex Grouped();
}
