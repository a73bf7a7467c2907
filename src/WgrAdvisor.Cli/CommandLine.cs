using System.CommandLine;

namespace WgrAdvisor.Cli;

/// <summary>The command line <c>wgr</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where mistakes go.</param>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Create().Parse(args);
        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
    }

    private static RootCommand Create()
    {
        var folder = new Option<DirectoryInfo?>("--regels")
        {
            Description = "Map met een eigen regelset. Zonder deze optie geldt de ingebouwde regelset.",
            HelpName = "MAP",
            Recursive = true,
        };
        var root = new RootCommand(
            "WGR-adviseur: welke samenwerkingsvorm van de Wet gemeenschappelijke regelingen past bij een plan?\n"
            + "Uitgangscodes: 0 gelukt; 1 het plan, de regels of een praktijkvoorbeeld kloppen niet; 2 verkeerde opdracht of onleesbaar bestand.")
        {
            AdviesCommand.Create(folder),
            WaaromCommand.Create(folder),
            VragenCommand.Create(folder),
            VerifieerCommand.Create(folder),
            RegelsCommand.Create(folder),
            PraktijkCommand.Create(folder),
            ToetsCommand.Create(folder),
            VergelijkCommand.Create(folder),
            RegisterCommand.Create(folder),
        };
        root.Options.Add(folder);
        return root;
    }
}
