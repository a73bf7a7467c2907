using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using WgrAdvisor.Bewijzen;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>regels bewijs</c>: proves what the rules promise, over every plan that can be.</summary>
internal static class BewijsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var witnesses = new Option<DirectoryInfo?>("--getuigen")
        {
            Description = "Map waarin elk plan komt te staan dat iets laat zien, als JSON.",
            HelpName = "MAP",
        };
        var command = new Command("bewijs", "Bewijst over alle plannen wat de regels beloven: geen dode regel, geen vraag die nooit uitmaakt, geen uitkomst zonder uitleg.") { witnesses };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(witnesses), folder));
        return command;
    }

    private static int Run(ParseResult parsed, DirectoryInfo? witnesses, Option<DirectoryInfo?> folder)
    {
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        var output = parsed.InvocationConfiguration.Output;
        var start = Stopwatch.GetTimestamp();
        var bewijs = Bewijsvoerder.Prove(adviseur);
        var time = Stopwatch.GetElapsedTime(start);
        foreach (var stelling in bewijs.Stellingen)
        {
            output.WriteLine($"{(stelling.Gebreken.IsEmpty ? "goed" : "FOUT")}  {stelling.Tekst}");
            output.WriteLine($"      {stelling.Hoe}; {stelling.Getuigen.Length} getuigen.");
            foreach (var gebrek in stelling.Gebreken)
            {
                output.WriteLine($"      - {gebrek}");
            }

            Write(stelling, witnesses);
        }

        output.WriteLine($"{bewijs.Stellingen.Count(stelling => stelling.Gebreken.IsEmpty)} van de {bewijs.Stellingen.Length} stellingen kloppen; {time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} seconden.");
        output.WriteLine($"Regelset {adviseur.Regelset.Kenmerken.Versie}, vingerafdruk {adviseur.Regelset.Vingerafdruk}");
        return bewijs.Klopt ? ExitCode.Success : ExitCode.Mistakes;
    }

    private static void Write(Stelling stelling, DirectoryInfo? witnesses)
    {
        if (witnesses is null || stelling.Getuigen.IsEmpty)
        {
            return;
        }

        var folder = witnesses.CreateSubdirectory(stelling.Id).FullName;
        foreach (var getuige in stelling.Getuigen)
        {
            foreach (var (index, plan) in getuige.Plannen.Index())
            {
                var name = getuige.Plannen.Length == 1 ? getuige.Van : $"{getuige.Van}-{index + 1}";
                File.WriteAllText(Path.Combine(folder, $"{name}.json"), PlanWriter.ToIndentedString(plan));
            }
        }
    }
}
