using System.CommandLine;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>vragen</c>: what to ask next about a plan.</summary>
internal static class VragenCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var plan = new Argument<string>("PLAN") { Description = "Bestand met het plan in JSON, of - om van de standaardinvoer te lezen." };
        var follow = new Option<string?>("--volg")
        {
            Description = "Bestand met een plan dat de antwoorden geeft: stelt steeds de beste vraag en laat zien wat het antwoord doet.",
            HelpName = "ANTWOORDEN",
        };
        var command = new Command("vragen", "Zegt welke vragen de vorm nog kunnen veranderen, de beste om eerst te vragen vooraan.") { plan, follow };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(plan)!, parsed.GetValue(follow), folder)); // "!": required
        return command;
    }

    private static int Run(ParseResult parsed, string path, string? followed, Option<DirectoryInfo?> folder)
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

        if (followed is null)
        {
            Write(adviseur.FindNextQuestions(plan), output);
            return ExitCode.Success;
        }

        if (PlanSource.Read(followed, adviseur, error, out exitCode) is not { } answers)
        {
            return exitCode;
        }

        Follow(plan, answers, adviseur, output);
        return ExitCode.Success;
    }

    private static void Write(Vervolgvragen vervolg, TextWriter output)
    {
        output.WriteLine(Standing(vervolg));
        foreach (var (nummer, vraag) in vervolg.Vragen.Index())
        {
            output.WriteLine($"{nummer + 1,3}. {vraag.Tekst} [{vraag.Vraag}; {vraag.Waarde.ToString(CultureInfo.InvariantCulture)}]");
        }

        output.WriteLine();
        output.WriteLine("Niet meer nodig om de vorm te weten:");
        foreach (var vraag in vervolg.Overgeslagen)
        {
            output.WriteLine($"  - {vraag.Tekst} [{vraag.Vraag}]{(vraag.Reden == Overslagreden.NietVanToepassing ? " (niet aan de orde)" : "")}");
        }
    }

    /// <summary>Asks the best question each time; one without an answer is not asked again.</summary>
    private static void Follow(Plan plan, Plan answers, Adviseur adviseur, TextWriter output)
    {
        var known = adviseur.FactsOf(answers);
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        for (var count = 1; ; count++)
        {
            var vervolg = adviseur.FindNextQuestions(plan);
            output.WriteLine(Standing(vervolg));
            if (vervolg.Vragen.FirstOrDefault(vraag => !unknown.Contains(vraag.Vraag)) is not { } next)
            {
                break;
            }

            var answer = known.GetValueOrDefault(next.Vraag);
            output.WriteLine($"{count,3}. {next.Tekst} → {AdviesText.Value(answer)}");
            if (answer is null)
            {
                unknown.Add(next.Vraag);
            }
            else
            {
                plan = plan with { Antwoorden = plan.Antwoorden.SetItem(next.Vraag, answer) };
            }
        }
    }

    private static string Standing(Vervolgvragen vervolg) =>
        $"     {vervolg.Uitkomst.ToString().ToLowerInvariant()}: {vervolg.AanbevolenVorm ?? "nog geen vorm"}; {vervolg.Vragen.Length} {(vervolg.Vragen.Length == 1 ? "vraag" : "vragen")} die nog uitmaken";
}
