using System.CommandLine;
using WgrAdvisor.Gevallen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>regels gevallen</c>: holds the legal test cases against the rules.</summary>
internal static class GevallenCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var command = new Command("gevallen", "Legt de rechtsgevallen langs de regels en noemt elk geval dat anders uitkomt dan het moet.");
        command.SetAction(parsed => Run(parsed, folder));
        return command;
    }

    private static int Run(ParseResult parsed, Option<DirectoryInfo?> folder)
    {
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        var output = parsed.InvocationConfiguration.Output;
        var gevallen = adviseur.Regelset.Rechtsgevallen;
        var goed = 0;
        foreach (var geval in gevallen)
        {
            var afwijkingen = Gevaltoets.Judge(adviseur, geval);
            goed += afwijkingen.Count == 0 ? 1 : 0;
            output.WriteLine($"{(afwijkingen.Count == 0 ? "goed" : "FOUT")}  {geval.Id}: {geval.Titel}");
            foreach (var afwijking in afwijkingen)
            {
                output.WriteLine($"      {afwijking}");
            }
        }

        output.WriteLine($"{goed} van de {gevallen.Length} rechtsgevallen komen uit zoals het moet.");
        return goed == gevallen.Length ? ExitCode.Success : ExitCode.Mistakes;
    }
}
