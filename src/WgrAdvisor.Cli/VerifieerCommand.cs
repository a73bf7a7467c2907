using System.CommandLine;
using WgrAdvisor.Verificaties;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>verifieer</c>: works out an advice again that was given before.</summary>
internal static class VerifieerCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var advies = new Argument<string>("ADVIES") { Description = "Bestand met een advies in JSON, zoals de API en 'wgr advies --json' het geven, of - om van de standaardinvoer te lezen." };
        var command = new Command("verifieer", "Rekent een eerder advies na en zegt wat er anders is, en door welke regel of wetswijziging.") { advies };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(advies)!, folder)); // "!": required
        return command;
    }

    private static int Run(ParseResult parsed, string path, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        if (InputFile.Read(path, error) is not { } bytes)
        {
            return ExitCode.Usage;
        }

        var verificatie = Verificateur.Verify(adviseur, bytes);
        foreach (var fout in verificatie.Fouten)
        {
            error.WriteLine($"{path}: {(fout.Pointer.Length == 0 ? "heel het advies" : fout.Pointer)}: {fout.Code}: {fout.Tekst}");
        }

        output.WriteLine(verificatie.Uitslag switch
        {
            Verificatieuitslag.Gelijk => "Gelijk: opnieuw uitgerekend komt hetzelfde advies uit.",
            Verificatieuitslag.Anders => "Anders: opnieuw uitgerekend komt een ander advies uit.",
            _ => "Niet na te rekenen.",
        });
        Write(output, "Wat er anders is", verificatie.Gevolgen);
        Write(output, "Waardoor", verificatie.Oorzaken);
        return verificatie.Uitslag == Verificatieuitslag.Gelijk ? ExitCode.Success : ExitCode.Mistakes;
    }

    private static void Write(TextWriter output, string title, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine($"  - {line}");
        }
    }
}
