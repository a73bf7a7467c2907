using System.CommandLine;
using System.Globalization;
using WgrAdvisor.Plannen;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>vergelijk</c>: plans side by side, or one plan at several dates.</summary>
internal static class VergelijkCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var plans = new Argument<string[]>("PLAN") { Description = "Een of meer bestanden met een plan in JSON.", Arity = ArgumentArity.OneOrMore };
        var dates = new Option<DateOnly[]>("--peildatum")
        {
            Description = "Beoordeel elk plan op deze datum (jaar-maand-dag); noem er twee of meer om de wet op verschillende data te vergelijken.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("vergelijk", "Zet 2 tot 10 plannen naast elkaar, of één plan op verschillende data, en toont alleen de verschillen.") { plans, dates };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(plans)!, parsed.GetValue(dates)!, folder)); // "!": required, and a default
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, DateOnly[] dates, Option<DirectoryInfo?> folder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (RegelsetSource.Load(parsed, folder) is not { } adviseur)
        {
            return ExitCode.Mistakes;
        }

        var plans = new List<Plan>();
        foreach (var path in paths)
        {
            if (PlanSource.Read(path, adviseur, error, out var exitCode) is not { } plan)
            {
                return exitCode;
            }

            plans.AddRange(dates.Length == 0 ? [plan] : dates.Select(date => plan with { Peildatum = date }));
        }

        if (plans.Count is < Vergelijker.MinPlannen or > Vergelijker.MaxPlannen)
        {
            error.WriteLine($"Vergelijk {Vergelijker.MinPlannen} tot {Vergelijker.MaxPlannen} plannen; dit zijn er {plans.Count}. Noem meer bestanden, of meer data met --peildatum.");
            return ExitCode.Usage;
        }

        Write(output, Vergelijker.Compare(adviseur, plans), adviseur.Regelset);
        return ExitCode.Success;
    }

    private static void Write(TextWriter output, Vergelijking vergelijking, Regelset regelset)
    {
        foreach (var (plan, index) in vergelijking.Plannen.Select((plan, index) => (plan, index)))
        {
            var vorm = plan.AanbevolenVorm is null ? "nog geen vorm" : regelset.Vorm(plan.AanbevolenVorm)?.Naam;
            output.WriteLine($"[{index + 1}] {plan.Naam ?? "plan zonder naam"}, {plan.Peildatum.ToString("O", CultureInfo.InvariantCulture)}: {vorm}");
        }

        WriteList(output, "Antwoorden die verschillen", vergelijking.Antwoorden.Select(verschil =>
            $"{verschil.Vraag}: {string.Join(" | ", verschil.Antwoorden.Select(AdviesText.Value))}"));
        WriteList(output, "Oordelen die verschillen", vergelijking.Oordelen.Select(verschil =>
            $"{regelset.Vorm(verschil.Vorm)?.Naam}: {string.Join(" | ", verschil.Oordelen.Select(oordeel => oordeel.ToString().ToLowerInvariant()))}"));
        WriteList(output, "Regels die het verschil maken", vergelijking.Regels.Select(verschil =>
            $"{verschil.Titel} [{verschil.Regel}; {string.Join("; ", verschil.Bronnen)}] {Where(verschil.Geldt)}"));
        WriteList(output, "Stappen en plichten die verschillen", vergelijking.Stappen.Select(verschil =>
            $"{verschil.Titel}{(verschil.Termijn is null ? "" : $", {verschil.Termijn}")} ({string.Join("; ", verschil.Bronnen)}) {Where(verschil.Geldt)}"));
    }

    private static void WriteList(TextWriter output, string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in all.DefaultIfEmpty("geen"))
        {
            output.WriteLine($"  - {line}");
        }
    }

    private static string Where(IEnumerable<bool> applies) =>
        $"geldt bij {string.Join(", ", applies.Select((yes, index) => (yes, index)).Where(pair => pair.yes).Select(pair => $"[{pair.index + 1}]"))}";
}
