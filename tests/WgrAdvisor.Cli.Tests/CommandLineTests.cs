namespace WgrAdvisor.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wgr");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_PraktijkWithBuiltInRules_PrintsElevenCasesWithFormsReasonsAndArticles()
    {
        var (code, output, _) = await Run("praktijk");

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("11 van de 11 praktijkvoorbeelden komen uit zoals beschreven.").And.NotContain("AFWIJKING");
        output.Should().Contain("[recht.bvo-bestaat-nog-niet; Wgr, artikel 8]");
        output.Split("\n  vorm: ").Should().HaveCount(12);
    }

    [Theory]
    [InlineData("noaberkracht-2015.json")]
    [InlineData("leeg.json")]
    public async Task Run_AdviesWithEitherMotor_GivesTheSameBytes(string plan)
    {
        var path = Repository.PathOf("api-docs", "voorbeelden", plan);

        var circuit = await Run("advies", path, "--json");
        var nrules = await Run("advies", path, "--json", "--motor", "nrules");

        nrules.Should().Be(circuit);
        nrules.Code.Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task Run_VragenThatFollowsAnswers_AsksTheBestQuestionUntilNothingMatters()
    {
        var (code, output, _) = await Run("vragen", Repository.PathOf("api-docs", "voorbeelden", "leeg.json"), "--volg", Repository.PathOf("api-docs", "voorbeelden", "gbt.json"));

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("  1. Hoe leggen de deelnemers de samenwerking vast? → regeling\n").And.Contain("  2. Wie gaat het werk doen? → gezamenlijkeOrganisatie\n").And.Contain("→ onbekend");
    }

    [Fact]
    public async Task Run_Vragen_NamesWhatToAskAndWhatNot()
    {
        var (code, output, _) = await Run("vragen", Repository.PathOf("api-docs", "voorbeelden", "regio-zwolle.json"));

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("voorlopigadvies: geenRegeling;").And.Contain("Wat voor deelnemer doet het werk voor de anderen? [uitvoerder] (niet aan de orde)");
    }

    [Fact]
    public async Task Run_Advies_NamesThePracticeCasesThatAreLikeThePlan()
    {
        var (_, output, _) = await Run("advies", Repository.PathOf("api-docs", "voorbeelden", "olct.json"));

        output.Should().Contain("Samenwerkingen die hierop lijken\n").And.MatchRegex(@"\[gbt\], \d{4}-\d\d-\d\d: openbaar lichaam; 7 van de 9 antwoorden gelijk\n");
    }

    [Fact]
    public async Task Run_Toets_SaysHowThePresentFormStandsAndWhatItMustDo()
    {
        var (code, output, _) = await Run("toets", Write("""{ "huidigeVorm": "centrumregeling", "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie" } }"""));

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("Een centrumregeling past niet bij dit plan. De reden: ").And.Contain("Plichten van de huidige vorm\n").And.Contain("Als u van vorm verandert\n");
    }

    [Fact]
    public async Task Run_ToetsWithoutAForm_SaysThatItIsMissing()
    {
        var (code, _, error) = await Run("toets", Write("{}"));

        code.Should().Be(ExitCode.Mistakes);
        error.Should().Contain("WGR1012").And.Contain("huidigeVorm");
    }

    [Fact]
    public async Task Run_RegelsBewijs_ProvesTheRulesAndWritesTheWitnesses()
    {
        var (code, output, _) = await Run("regels", "bewijs", "--getuigen", _folder.FullName);

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("7 van de 7 stellingen kloppen; ").And.NotContain("FOUT");
        var (_, advies, _) = await Run("advies", Path.Combine(_folder.FullName, "vormen", "centrumregeling.json"), "--json");
        advies.Should().Contain("\"aanbevolenVorm\": \"centrumregeling\"");
    }

    [Fact]
    public async Task Run_RegelsBewijsOnRulesWithAQuestionThatNeverMatters_NamesIt()
    {
        CopyRules();
        Replace("vragen/7-wensen.yaml", "vragen:\n", "vragen:\n  - { id: hond, tekst: Is er een hond?, type: jaNee, hulp: Een proef., bronnen: [wgr:1:1] }\n");

        var (code, output, _) = await Run("regels", "bewijs", "--regels", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().Contain("      - hond: geen plan gevonden dat het laat zien").And.Contain("6 van de 7 stellingen kloppen; ");
    }

    [Fact]
    public async Task Run_VerifieerOfAnAdviceOfAnotherRuleSet_SaysWhatDiffersAndWhatDidIt()
    {
        var (_, advies, _) = await Run("advies", Repository.PathOf("api-docs", "voorbeelden", "jeugdzorg-ijsselland.json"), "--json");
        var path = Write(advies);
        CopyRules();
        Replace("regelset.yaml", "versie: 0.1.0", "versie: 0.1.1");

        var (same, equal, _) = await Run("verifieer", path);
        var (other, different, _) = await Run("verifieer", path, "--regels", _folder.FullName);

        (same, equal).Should().Be((ExitCode.Success, "Gelijk: opnieuw uitgerekend komt hetzelfde advies uit.\n"));
        other.Should().Be(ExitCode.Mistakes);
        different.Should().StartWith("Anders: ").And.Contain("De regelset is een andere: toen versie 0.1.0 (").And.Contain("nu versie 0.1.1 (");
    }

    [Fact]
    public async Task Run_VerifieerOfSomethingElse_SaysWhatIsMissing()
    {
        var (code, output, error) = await Run("verifieer", Write("{}"));

        (code, output).Should().Be((ExitCode.Mistakes, "Niet na te rekenen.\n"));
        error.Should().Contain("/plan: WGR1012: ");
    }

    [Fact]
    public async Task Run_Waarom_SaysWhatAppliesAndWhatDoesNotAndWhatItWouldHaveTaken()
    {
        var (code, output, _) = await Run("waarom", Repository.PathOf("api-docs", "voorbeelden", "gbt.json"), "privaatrechtelijkeRechtspersoon");

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("Een privaatrechtelijke rechtspersoon past niet bij dit plan. De reden: ")
            .And.Contain("  - De deelnemers doen het werk zelf, en een stichting of bv doet dan niets")
            .And.Contain("      geldt niet, want: uitvoering = gezamenlijkeOrganisatie\n")
            .And.Contain("      geldt wel als u op ‘Wie gaat het werk doen?’ antwoordt: ");
    }

    [Fact]
    public async Task Run_WaaromOfAFormThatDoesNotExist_NamesTheForms()
    {
        var (code, _, error) = await Run("waarom", Repository.PathOf("api-docs", "voorbeelden", "gbt.json"), "stichting");

        code.Should().Be(ExitCode.Usage);
        error.Should().Contain("De vorm 'stichting' bestaat niet. Kies uit: ").And.Contain("openbaarLichaam");
    }

    [Fact]
    public async Task Run_AdviesWithUnknownMotor_NamesTheMotorsThereAre()
    {
        var (code, _, error) = await Run("advies", "plan.json", "--motor", "stoom");

        code.Should().Be(ExitCode.Usage);
        error.Should().Contain("circuit").And.Contain("nrules");
    }

    [Fact]
    public async Task Run_PraktijkWithAnotherExpectation_SaysWhatDiffers()
    {
        CopyRules();
        Replace("praktijk/gbt.yaml", "vorm: openbaarLichaam", "vorm: centrumregeling");

        var (code, output, _) = await Run("praktijk", "--regels", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().Contain("AFWIJKING  op de eigen datum: verwacht centrumregeling, maar de regels geven openbaarLichaam");
    }

    [Fact]
    public async Task Run_GevallenWithBuiltInRules_AllComeOut()
    {
        var (code, output, _) = await Run("regels", "gevallen");

        code.Should().Be(ExitCode.Success);
        output.Should().NotContain("FOUT").And.MatchRegex(@"(\d+) van de \1 rechtsgevallen komen uit zoals het moet\.");
    }

    [Fact]
    public async Task Run_GevallenWithAnotherExpectation_SaysWhatDiffers()
    {
        CopyRules();
        Replace("gevallen/wie-mag-dit.yaml", "moet:\n    vorm: openbaarLichaam", "moet:\n    vorm: centrumregeling");

        var (code, output, _) = await Run("regels", "gevallen", "--regels", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().Contain("FOUT  rioolheffing-door-raden: ").And.Contain("de vorm moet centrumregeling zijn, en is openbaarLichaam");
    }

    [Fact]
    public async Task Run_ControleerCaseWithMistakes_NamesEach()
    {
        CopyRules();
        Replace("gevallen/wie-mag-dit.yaml", "regels: [recht.zonder-overheid]", "regels: [recht.zonder-overhied]");
        Replace("gevallen/wie-mag-dit.yaml", "uitkomst: geenPassendeVorm\n    oordelen", "uitkomst: geenVorm\n    oordelen");
        Replace("gevallen/wie-mag-dit.yaml", "botst: [[mandaatVerzet, wijzeVanOverdracht]]", "botst: [[mandaatVerzet, wijzeVanOverdragt]]");

        var (code, output, _) = await Run("regels", "controleer", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().Contain("'recht.zonder-overhied' bestaat niet").And.Contain("'geenVorm' kan hier niet").And.Contain("'wijzeVanOverdragt' bestaat niet");
    }

    [Fact]
    public async Task Run_ControleerBuiltInRules_CountsThem()
    {
        var (code, output, _) = await Run("regels", "controleer");

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("De regelset is in orde").And.Contain("11 praktijkvoorbeelden").And.MatchRegex("Vingerafdruk: [0-9a-f]{64}");
    }

    [Fact]
    public async Task Run_ControleerSixMistakesInThreeFiles_NamesAllWithFileAndLine()
    {
        CopyRules();
        Replace("recht/bevoegdheden.yaml", "regelgevendeBevoegdheidNodig: ja", "regelgevendeBevoegdheidNoodig: ja");
        Replace("recht/bevoegdheden.yaml", "bronnen: [awb:10:3:2:a, wgr:8:4]", "bronnen: [awb:10:3:2:z, wgr:8:9]");
        Replace("vereisten/bestuur.yaml", "gezamenlijkBestuur: ja", "gezamenlijkBestuur: soms");
        Replace("vereisten/bestuur.yaml", "zekerheid: afgeleid", "zekerheid: misschien");
        Replace("vragen/6-raad.yaml", "type: keuze", "type: keus");

        var (code, output, _) = await Run("regels", "controleer", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().MatchRegex(@"recht/bevoegdheden\.yaml:\d+: WGR0106: .*Bedoelde u 'regelgevendeBevoegdheidNodig'\?")
            .And.MatchRegex(@"recht/bevoegdheden\.yaml:\d+: WGR0109: Awb, artikel 10:3, lid 2, onder z")
            .And.MatchRegex(@"recht/bevoegdheden\.yaml:\d+: WGR0109: Wgr, artikel 8, lid 9")
            .And.MatchRegex(@"vereisten/bestuur\.yaml:\d+: WGR0107")
            .And.MatchRegex(@"vereisten/bestuur\.yaml:\d+: WGR0104: 'misschien' kan hier niet")
            .And.MatchRegex(@"vragen/6-raad\.yaml:\d+: WGR0104: 'keus' kan hier niet")
            .And.MatchRegex(@"\d+ fouten gevonden");
    }

    [Fact]
    public async Task Run_Verantwoording_WritesEveryRuleAndNothingElse()
    {
        var (code, output, error) = await Run("regels", "verantwoording");

        code.Should().Be(ExitCode.Success);
        error.Should().BeEmpty();
        output.Should().StartWith("# Juridische verantwoording\n").And.Contain("<a id=\"regel-recht.bvo-geen-raad\"></a>").And.Contain("- [ ] Akkoord met ‘Deelnemers’");
    }

    [Fact]
    public async Task Run_VerantwoordingOfBrokenRules_NamesTheMistake()
    {
        CopyRules();
        Replace("verschillen/scriptie.yaml", "regels: [aandacht.bijzonder-geval]", "regels: [aandacht.bijzonder-gevaal]");

        var (code, output, error) = await Run("regels", "verantwoording", "--regels", _folder.FullName);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().BeEmpty();
        error.Should().MatchRegex(@"verschillen/scriptie\.yaml:\d+: WGR0106: .*Bedoelde u 'aandacht\.bijzonder-geval'\?");
    }

    [Fact]
    public async Task Run_AdviesOnAPlan_TellsOutcomeReasonsAndSources()
    {
        var plan = Write("""{ "naam": "Samen ICT", "peildatum": "2014-12-31", "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true } }""");

        var (code, output, _) = await Run("advies", plan);

        code.Should().Be(ExitCode.Success);
        output.Should().StartWith("Samen ICT").And.Contain("openbaar lichaam: aanbevolen").And.Contain("Wgr, artikel 8, lid 1")
            .And.Contain("want: eigenPersoneel = ja");
    }

    [Fact]
    public async Task Run_AdviesAsJson_IsTheWholeAdvice()
    {
        var (code, output, _) = await Run("advies", "--json", Write("{}"));

        code.Should().Be(ExitCode.Success);
        System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("uitkomst").GetString().Should().Be("voorlopigAdvies");
    }

    [Fact]
    public async Task Run_AdviesOnAPlanWithMistakes_NamesThemAllWithTheirPlace()
    {
        var plan = Write("""{ "antwoorden": { "eigenPersonel": true, "uitvoering": "eenDeelnemr" }, "peildatum": "1984-12-31" }""");

        var (code, output, error) = await Run("advies", plan);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().BeEmpty();
        error.Should().Contain("/antwoorden/eigenPersonel: WGR1006").And.Contain("Bedoelde u 'eigenPersoneel'?")
            .And.Contain("/antwoorden/uitvoering: WGR1007").And.Contain("/peildatum: WGR1010").And.Contain("3 fouten gevonden.");
    }

    [Fact]
    public async Task Run_AdviesOnAMissingFile_SaysSo()
    {
        var (code, _, error) = await Run("advies", Path.Combine(_folder.FullName, "weg.json"));

        code.Should().Be(ExitCode.Usage);
        error.Should().Contain("weg.json' is niet te lezen");
    }

    [Fact]
    public async Task Run_VergelijkOnePlanAtTwoDates_ShowsOnlyTheDifferencesAndTheirArticles()
    {
        var plan = Write("""{ "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true } }""");

        var (code, output, _) = await Run("vergelijk", plan, "--peildatum", "2014-12-31", "2015-01-01");

        code.Should().Be(ExitCode.Success);
        output.Should().Contain("[1] plan zonder naam, 2014-12-31: openbaar lichaam").And.Contain("[2] plan zonder naam, 2015-01-01: bedrijfsvoeringsorganisatie")
            .And.Contain("[recht.bvo-bestaat-nog-niet; Wgr, artikel 8] geldt bij [1]").And.NotContain("gemeenschappelijk orgaan");
    }

    [Fact]
    public async Task Run_VergelijkOnePlan_AsksForMore()
    {
        var (code, _, error) = await Run("vergelijk", Write("{}"));

        code.Should().Be(ExitCode.Usage);
        error.Should().Contain("2 tot 10");
    }

    [Fact]
    public async Task Run_UnknownCommand_IsAUsageError()
    {
        var (code, _, error) = await Run("advis", "x");

        code.Should().Be(ExitCode.Usage);
        error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("--help", "advies")]
    [InlineData("--help", "Uitgangscodes")]
    public async Task Run_Help_TellsAStrangerWhatThereIs(string argument, string text)
    {
        var (code, output, _) = await Run(argument);

        code.Should().Be(ExitCode.Success);
        output.Should().Contain(text);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    private string Write(string json)
    {
        var path = Path.Combine(_folder.FullName, "plan.json");
        File.WriteAllText(path, json);
        return path;
    }

    private void CopyRules()
    {
        foreach (var file in Loading.RuleFile.ReadEmbedded().Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var path = Path.Combine(_folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    private void Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(_folder.FullName, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the test must change something");
        File.WriteAllText(path, text[..at] + replacement + text[(at + old.Length)..]);
    }
}
