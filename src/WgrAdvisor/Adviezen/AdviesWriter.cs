using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes an advice as JSON, as the API sends it.</summary>
public static class AdviesWriter
{
    private static readonly AdviesJson Compact = new(OptionsFor(indented: false));
    private static readonly AdviesJson Indented = new(OptionsFor(indented: true));

    /// <summary>Writes an advice as UTF-8 JSON.</summary>
    /// <param name="advies">The advice.</param>
    /// <returns>The bytes; equal advices give equal bytes.</returns>
    public static byte[] ToUtf8Bytes(Advies advies) => JsonSerializer.SerializeToUtf8Bytes(advies, Compact.Advies);

    /// <summary>Writes next questions as UTF-8 JSON.</summary>
    /// <param name="vervolgvragen">The questions.</param>
    /// <returns>The bytes; equal questions give equal bytes.</returns>
    public static byte[] ToUtf8Bytes(Vervolgvragen vervolgvragen) => JsonSerializer.SerializeToUtf8Bytes(vervolgvragen, Compact.Vervolgvragen);

    /// <summary>Writes a review as UTF-8 JSON.</summary>
    /// <param name="toetsing">The review.</param>
    /// <returns>The bytes; equal reviews give equal bytes.</returns>
    public static byte[] ToUtf8Bytes(Toetsing toetsing) => JsonSerializer.SerializeToUtf8Bytes(toetsing, Compact.Toetsing);

    /// <summary>Writes a comparison as UTF-8 JSON.</summary>
    /// <param name="vergelijking">The comparison.</param>
    /// <returns>The bytes; equal comparisons give equal bytes.</returns>
    public static byte[] ToUtf8Bytes(Vergelijking vergelijking) => JsonSerializer.SerializeToUtf8Bytes(vergelijking, Compact.Vergelijking);

    /// <summary>Writes an advice as indented JSON, for people.</summary>
    /// <param name="advies">The advice.</param>
    /// <returns>The text, with LF as line end.</returns>
    public static string ToIndentedString(Advies advies) => JsonSerializer.Serialize(advies, Indented.Advies);

    private static JsonSerializerOptions OptionsFor(bool indented) => new(AdviesJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = indented,
        NewLine = "\n",
    };
}
