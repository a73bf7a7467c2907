using System.CommandLine;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>toets</c>: reviews a cooperation that exists.</summary>
internal static class ToetsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var plan = new Argument<string>("PLAN") { Description = "Bestand met het plan in JSON, met de huidigeVorm, of - om van de standaardinvoer te lezen." };
        var command = new Command("toets", "Toetst een bestaande samenwerking: mag haar vorm nog, past een andere beter, en wat vraagt de wet van haar?") { plan };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(plan)!, folder)); // "!": required
        return command;
    }

    private static int Run(ParseResult parsed, string path, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        if (PlanSource.ReadToReview(path, adviseur, error, out var exitCode) is not { } plan)
        {
            return exitCode;
        }

        new AdviesText(output, adviseur.Regelset).Write(plan, adviseur.Review(plan));
        return ExitCode.Success;
    }
}
