using System.CommandLine;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>praktijk</c>: holds the documented practice cases against the rules.</summary>
internal static class PraktijkCommand
{
    private const int MaxReasons = 8;

    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> folder)
    {
        var command = new Command("praktijk", "Legt de gedocumenteerde praktijkvoorbeelden langs de regels: op hun eigen datum en nu.");
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
        var uitslagen = adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => Praktijktoets.Judge(adviseur, voorbeeld)).ToList();
        foreach (var uitslag in uitslagen)
        {
            Write(output, uitslag, adviseur.Regelset);
        }

        var goed = uitslagen.Count(uitslag => uitslag.Afwijkingen.IsEmpty);
        output.WriteLine($"{goed} van de {uitslagen.Count} praktijkvoorbeelden komen uit zoals beschreven.");
        return goed == uitslagen.Count ? ExitCode.Success : ExitCode.Mistakes;
    }

    private static void Write(TextWriter output, Praktijkuitslag uitslag, Regelset regelset)
    {
        var voorbeeld = uitslag.Voorbeeld;
        var datum = uitslag.Toen.Regelset.Peildatum.ToString("O", CultureInfo.InvariantCulture);
        output.WriteLine($"{voorbeeld.Naam} ({voorbeeld.Id}), {datum}");
        output.WriteLine($"  vorm:      {NameOf(uitslag.Toen.AanbevolenVorm, regelset)}");
        output.WriteLine($"  verwacht:  {NameOf(voorbeeld.Verwacht.Vorm, regelset)}");
        WriteReasons(output, uitslag.Toen, regelset);
        output.WriteLine($"  nu:        {NameOf(uitslag.Nu.AanbevolenVorm, regelset)}");
        if (voorbeeld.HuidigRecht.Toelichting is { } toelichting)
        {
            output.WriteLine($"             {toelichting.ReplaceLineEndings(" ")}");
        }

        foreach (var afwijking in uitslag.Afwijkingen)
        {
            output.WriteLine($"  AFWIJKING  {afwijking}");
        }

        output.WriteLine();
    }

    private static void WriteReasons(TextWriter output, Advies advies, Regelset regelset)
    {
        // "!": an advice names only rules and citations that exist.
        var regels = advies.BeslissendeRegels.Select(id => regelset.Regel(id)!.LezingOp(advies.Regelset.Peildatum)).ToList();
        var shown = regels.TakeWhile((regel, index) => regel.Dan is not Gevolg.Weegt || index < MaxReasons).ToList();
        output.WriteLine("  beslissend:");
        foreach (var regel in shown)
        {
            var bronnen = regel.Bronnen.Select(citaat => regelset.Bronnen.Zoek(citaat)!.Titel);
            output.WriteLine($"    - {regel.Titel} [{string.Join("; ", bronnen.Prepend(regel.Id))}]");
        }

        if (regels.Count > shown.Count)
        {
            output.WriteLine($"    en nog {regels.Count - shown.Count} afwegingen");
        }
    }

    private static string NameOf(string? vorm, Regelset regelset) => vorm is null ? "nog geen" : regelset.Vorm(vorm)?.Naam ?? vorm;
}
