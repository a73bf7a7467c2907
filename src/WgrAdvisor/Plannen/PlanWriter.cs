using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Plannen;

/// <summary>Writes a plan as the JSON that <see cref="PlanReader"/> reads: reading it again gives an equal plan.</summary>
/// <remarks>What is not known is left out, so that the empty plan is <c>{}</c>. Equal plans give equal bytes.</remarks>
public static class PlanWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    private static readonly FactValueConverter Answers = new();

    /// <summary>Writes a plan as UTF-8 JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToUtf8Bytes(Plan plan) => Write(plan, indented: false);

    /// <summary>Writes a plan as indented JSON, for people.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, with LF as line end.</returns>
    public static string ToIndentedString(Plan plan) => Encoding.UTF8.GetString(Write(plan, indented: true));

    private static byte[] Write(Plan plan, bool indented)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            Write(writer, plan);
        }

        return stream.ToArray();
    }

    /// <summary>Writes a plan inside a larger document.</summary>
    internal static void Write(Utf8JsonWriter writer, Plan plan)
    {
        writer.WriteStartObject();
        WriteText(writer, "naam", plan.Naam);
        WriteText(writer, "peildatum", plan.Peildatum?.ToString("O", CultureInfo.InvariantCulture));
        WriteText(writer, "startdatum", plan.Startdatum?.ToString("O", CultureInfo.InvariantCulture));
        WriteList(writer, "deelnemers", plan.Deelnemers, WriteParticipant);
        WriteMap(writer, "antwoorden", plan.Antwoorden, (output, answer) => Answers.Write(output, answer, AdviesJson.Default.Options));
        WriteMap(writer, "toelichtingen", plan.Toelichtingen, (output, text) => output.WriteStringValue(text));
        WriteMap(writer, "voorkeuren", plan.Voorkeuren, (output, weight) => output.WriteStringValue(weight));
        WriteText(writer, "huidigeVorm", plan.HuidigeVorm);
        WriteList(writer, "onderdelen", plan.Onderdelen, (output, part) => output.WriteStringValue(part));
        writer.WriteEndObject();
    }

    private static void WriteParticipant(Utf8JsonWriter writer, Deelnemer deelnemer)
    {
        writer.WriteStartObject();
        WriteText(writer, "naam", deelnemer.Naam);
        WriteText(writer, "soort", deelnemer.Soort);
        if (deelnemer.Inwoners is { } inwoners)
        {
            writer.WriteNumber("inwoners", inwoners);
        }

        WriteText(writer, "id", deelnemer.Id);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap<T>(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (id, item) in items)
        {
            writer.WritePropertyName(id);
            write(writer, item);
        }

        writer.WriteEndObject();
    }
}
