using System.CommandLine;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>waarom</c>: why one form, or why not, down to the rules that do not apply.</summary>
internal static class WaaromCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var plan = new Argument<string>("PLAN") { Description = "Bestand met het plan in JSON, of - om van de standaardinvoer te lezen." };
        var vorm = new Argument<string>("VORM") { Description = "Het id van de vorm, zoals het in een advies staat." };
        var command = new Command("waarom", "Legt uit waarom een vorm wel of niet past: wat geldt, wat niet geldt, en wat daarvoor anders moet.") { plan, vorm };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(plan)!, parsed.GetValue(vorm)!, folder)); // "!": required
        return command;
    }

    private static int Run(ParseResult parsed, string path, string vorm, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        string[] vormen = [.. adviseur.Regelset.Vormen.Select(each => each.Id)];
        if (!vormen.Contains(vorm))
        {
            error.WriteLine($"De vorm '{vorm}' bestaat niet. Kies uit: {string.Join(", ", vormen)}.");
            return ExitCode.Usage;
        }

        if (PlanSource.Read(path, adviseur, error, out var exitCode) is not { } plan)
        {
            return exitCode;
        }

        var advies = adviseur.Advise(plan with { Onderdelen = [Onderdeel.Zekerheid, Onderdeel.Wijzigingen, Onderdeel.Uitleg] });
        new AdviesText(output, adviseur.Regelset).WriteWhy(plan, advies, advies.Vormen.Single(each => each.Vorm == vorm));
        return ExitCode.Success;
    }
}
