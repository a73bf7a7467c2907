using System.CommandLine;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>advies</c>: advises on one plan.</summary>
internal static class AdviesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var plan = new Argument<string>("PLAN") { Description = "Bestand met het plan in JSON, of - om van de standaardinvoer te lezen." };
        var json = new Option<bool>("--json") { Description = "Geef het hele advies als JSON." };
        var motor = new Option<string>("--motor")
        {
            Description = "De motor die de regels toepast: circuit (snel) of nrules. Het advies is gelijk.",
            HelpName = "MOTOR",
            DefaultValueFactory = _ => Motor.Circuit,
        };
        motor.AcceptOnlyFromAmong(Motor.Circuit, Motor.NRules);
        var command = new Command("advies", "Geeft advies over een plan.") { plan, json, motor };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(plan)!, parsed.GetValue(json), parsed.GetValue(motor)!, folder)); // "!": required, and a default
        return command;
    }

    private static int Run(ParseResult parsed, string path, bool json, string motor, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        if (PlanSource.Read(path, adviseur, error, out var exitCode) is not { } plan)
        {
            return exitCode;
        }

        var advies = Motor.With(motor, adviseur).Advise(plan);
        if (json)
        {
            output.WriteLine(AdviesWriter.ToIndentedString(advies));
        }
        else
        {
            new AdviesText(output, adviseur.Regelset).Write(plan, advies);
        }

        return ExitCode.Success;
    }
}
