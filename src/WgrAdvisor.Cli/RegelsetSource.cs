using System.CommandLine;
using WgrAdvisor.Loading;

namespace WgrAdvisor.Cli;

/// <summary>Finds the rule set that a command works with.</summary>
internal static class RegelsetSource
{
    /// <summary>Loads the rule set from the folder that was asked for, or the built-in one. Writes the mistakes when there are any.</summary>
    /// <returns>The adviseur, or <see langword="null"/> when the rules have mistakes.</returns>
    public static Adviseur? Load(ParseResult parsed, Option<DirectoryInfo?> folder)
    {
        if (parsed.GetValue(folder) is not { } directory)
        {
            return Adviseur.CreateDefault();
        }

        var result = RegelsetLoader.LoadFolder(directory.FullName);
        WriteDiagnostics(result, parsed.InvocationConfiguration.Error);
        return result.Regelset is null ? null : new Adviseur(result.Regelset);
    }

    /// <summary>Writes all mistakes, one per line, with a count.</summary>
    public static void WriteDiagnostics(LoadResult result, TextWriter writer)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            writer.WriteLine(diagnostic);
        }

        if (!result.Diagnostics.IsEmpty)
        {
            writer.WriteLine(result.Diagnostics.Length == 1 ? "1 fout gevonden." : $"{result.Diagnostics.Length} fouten gevonden.");
        }
    }
}
