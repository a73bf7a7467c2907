using System.CommandLine;
using WgrAdvisor.Loading;

namespace WgrAdvisor.Cli;

/// <summary>The command <c>regels</c>: for the people who maintain the rules.</summary>
internal static class RegelsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Option<DirectoryInfo?> ownRules)
    {
        var folder = new Argument<DirectoryInfo?>("MAP")
        {
            Description = "Map met regelset.yaml. Zonder map: de ingebouwde regelset.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command("controleer", "Controleert een regelset en noemt alle fouten, met bestand, regel en oplossing.") { folder };
        check.SetAction(parsed => Check(parsed, parsed.GetValue(folder)));
        return new Command("regels", "Regels controleren, toetsen en verantwoorden.") { check, GevallenCommand.Create(ownRules), BewijsCommand.Create(ownRules), VerantwoordingCommand.Create(ownRules) };
    }

    private static int Check(ParseResult parsed, DirectoryInfo? folder)
    {
        var output = parsed.InvocationConfiguration.Output;
        var result = folder is null ? RegelsetLoader.Load(RuleFile.ReadEmbedded()) : RegelsetLoader.LoadFolder(folder.FullName);
        if (result.Regelset is not { } regelset)
        {
            RegelsetSource.WriteDiagnostics(result, output);
            return ExitCode.Mistakes;
        }

        output.WriteLine($"De regelset is in orde: {regelset.Kenmerken.Naam}, versie {regelset.Kenmerken.Versie}.");
        output.WriteLine(
            $"{regelset.Regels.Length} regels, {regelset.Vragen.Length} vragen, {regelset.Begrippen.Length} begrippen, {regelset.Vormen.Length} vormen, "
            + $"{regelset.Criteria.Length} criteria, {regelset.Bronnen.Bronnen.Length} bronnen, {regelset.Praktijkvoorbeelden.Length} praktijkvoorbeelden.");
        output.WriteLine($"Vingerafdruk: {regelset.Vingerafdruk}");
        return ExitCode.Success;
    }
}
