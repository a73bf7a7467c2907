using System.CommandLine;
using WgrAdvisor.Register;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>register</c>: holds a file with existing cooperations against the rules.</summary>
internal static class RegisterCommand
{
    private const string Format =
        "Toetst een bestand met bestaande samenwerkingen: van welke sluit de wet de vorm uit, elk op zijn eigen datum?\n"
        + "Wat een rij niet zegt, blijft onbekend. De opdracht slaagt ook als er strijd met de wet is gevonden.\n\n"
        + "Het bestand is CSV in UTF-8, met een komma of puntkomma ertussen en de namen van de kolommen op de eerste rij:\n"
        + "  titel                    de naam (verplicht)\n"
        + "  vorm                     de vorm, voluit geschreven (verplicht)\n"
        + "  in_werking               de dag waarop deze versie ging gelden: jaar-maand-dag (verplicht)\n"
        + "  roo_id                   het nummer in het register\n"
        + "  deelnemers_per_soort     bijvoorbeeld gemeente:5|provincie:1\n"
        + "  aantal_deelnemers        bijvoorbeeld 6\n"
        + "  bestuursorganen          de besturen die de afspraak sluiten, bijvoorbeeld gemeenteraad:5\n"
        + "  bevoegdheidsverkrijging  bijvoorbeeld delegatie|mandaat\n"
        + "  grondslagen_bwb          de wetten, bijvoorbeeld BWBR0003740\n"
        + "Andere kolommen worden niet gelezen. Alle waarden staan in api-docs/register.md en in rules/register/.";

    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var file = new Argument<string>("BESTAND.csv") { Description = "Bestand met een samenwerking per rij, of - om van de standaardinvoer te lezen." };
        var json = new Option<bool>("--json") { Description = "Geef de uitslag als JSON, met alle rijen." };
        var toets = new Command("toets", Format) { file, json };
        toets.SetAction(parsed => Run(parsed, parsed.GetValue(file)!, parsed.GetValue(json), folder)); // "!": the argument is required
        return new Command("register", "Bestaande samenwerkingen langs de wet leggen.") { toets };
    }

    private static int Run(ParseResult parsed, string path, bool json, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (InputFile.Read(path, error) is not { } bytes)
        {
            return ExitCode.Usage;
        }

        if (RegelsetSource.Load(parsed, folder) is not { Regelset: var regelset })
        {
            return ExitCode.Mistakes;
        }

        var register = RegisterReader.Read(bytes, regelset);
        if (!register.Fouten.IsEmpty)
        {
            WriteMistakes(path, register, error);
            return ExitCode.Mistakes;
        }

        Registeruitslag uitslag;
        using (var progress = new RegisterProgress(error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected, register.Rijen.Length, TimeProvider.System))
        {
            uitslag = Registertoets.Judge(regelset, register, progress);
        }

        if (json)
        {
            output.WriteLine(RegisterWriter.ToIndentedString(uitslag));
        }
        else
        {
            new RegisterText(output).Write(uitslag);
        }

        return ExitCode.Success;
    }

    private static void WriteMistakes(string path, RegisterResultaat register, TextWriter error)
    {
        foreach (var fout in register.Fouten)
        {
            error.WriteLine($"{path}: {fout}");
        }

        error.WriteLine(register.Fouten.Length == 1 ? "1 fout gevonden." : $"{register.Fouten.Length} fouten gevonden.");
    }
}
