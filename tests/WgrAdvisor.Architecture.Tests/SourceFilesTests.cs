using System.Text.RegularExpressions;

namespace WgrAdvisor.Architecture.Tests;

/// <summary>What must hold for every source file.</summary>
public sealed partial class SourceFilesTests
{
    private const int MaxLines = 400;

    [Theory]
    [InlineData("src/WgrAdvisor.Inference")]
    [InlineData("src/WgrAdvisor.NRules")]
    public void Engine_EveryFile_KnowsNoLaw(string folder)
    {
        var offenders = Files(folder)
            .SelectMany(file => LawWord().Matches(File.ReadAllText(file)).Select(word => $"{Path.GetFileName(file)}: {word.Value}"));

        string.Join('\n', offenders).Should().BeEmpty();
    }

    [Fact]
    public void Api_EveryFile_HoldsNoRuleIdsAndNoForms()
    {
        var offenders = Files("src/WgrAdvisor.Api").Concat(Files("src/WgrAdvisor.Cli")).Concat(Files("src/WgrAdvisor"))
            .SelectMany(file => FormOrRule().Matches(File.ReadAllText(file)).Select(word => $"{Path.GetFileName(file)}: {word.Value}"));

        string.Join('\n', offenders).Should().BeEmpty("a new form or rule takes no C#");
    }

    [Fact]
    public void SourceFiles_All_HoldOneTopLevelTypeOfTheirOwnName()
    {
        var offenders = Files("src").Where(file => Path.GetFileName(file) != "Program.cs").Where(file =>
        {
            var names = TopLevelType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToList();
            return names.Count != 1 || names[0] != Path.GetFileName(file).Split('.')[0];
        });

        string.Join('\n', offenders).Should().BeEmpty();
    }

    [Fact]
    public void SourceFiles_All_AreShortEnoughToRead()
    {
        var offenders = Files("src").Select(file => (File: file, Lines: File.ReadLines(file).Count())).Where(file => file.Lines > MaxLines);

        string.Join('\n', offenders).Should().BeEmpty();
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("gemeente|openbaar|lichaam|bedrijfsvoering|regeling|raad\\b|college|vorm\\b|\\bwgr\\b|wet\\b|artikel|\\blid\\b|vraag|antwoord|begrip", RegexOptions.IgnoreCase)]
    private static partial Regex LawWord();

    [GeneratedRegex("(?i:openbaarLichaam|bedrijfsvoeringsorganisatie|gemeenschappelijkOrgaan|centrumregeling)|\"(recht|vereiste|afweging|begrip|aandacht|stap|bestuur)\\.[a-z]")]
    private static partial Regex FormOrRule();

    [GeneratedRegex(@"^(public|internal)( sealed| static| abstract| partial| readonly)*( record struct| record| class| struct| enum| interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
