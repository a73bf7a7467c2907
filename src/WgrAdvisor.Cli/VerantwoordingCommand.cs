using System.CommandLine;
using WgrAdvisor.Verantwoordingen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>regels verantwoording</c>: writes the rules down for a jurist.</summary>
internal static class VerantwoordingCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var command = new Command("verantwoording", "Schrijft alle regels met hun bronnen op in Markdown, zodat een jurist ze kan nalezen en aftekenen.");
        command.SetAction(parsed => Run(parsed, folder));
        return command;
    }

    private static int Run(ParseResult parsed, Option<DirectoryInfo?> folder)
    {
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        parsed.InvocationConfiguration.Output.Write(Verantwoordingsdocument.Write(adviseur.Regelset));
        return ExitCode.Success;
    }
}
