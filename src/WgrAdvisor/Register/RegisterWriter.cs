using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace WgrAdvisor.Register;

/// <summary>Writes the outcome of a register as JSON.</summary>
public static class RegisterWriter
{
    private static readonly RegisterJson Indented = new(new JsonSerializerOptions(RegisterJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Writes the outcome as indented JSON, with every row.</summary>
    /// <param name="uitslag">The outcome.</param>
    /// <returns>The text, with LF as line end; equal outcomes give equal texts.</returns>
    public static string ToIndentedString(Registeruitslag uitslag) => JsonSerializer.Serialize(uitslag, Indented.Registeruitslag);
}
