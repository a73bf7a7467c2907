using System.Text.Json;

namespace WgrAdvisor.Cli.Tests;

public sealed class RegisterCommandTests : IDisposable
{
    private const string Columns = "roo_id,titel,vorm,bevoegdheidsverkrijging,in_werking,aantal_deelnemers,deelnemers_per_soort,bestuursorganen";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wgr");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Toets_RowsInConflict_AreGroupedByRuleAndTheCommandSucceeds()
    {
        var path = Write(
            "1,\"Bos, hei en duin\",bedrijfsvoeringsorganisatie,mandaat,2016-01-01,2,gemeente:2,gemeenteraad:2",
            "2,Zonder datum,openbaar lichaam,mandaat,,2,gemeente:2,gemeenteraad:2",
            "3,In orde,openbaar lichaam,delegatie,2016-01-01,2,gemeente:2,");

        var (code, output, error) = await Run("register", "toets", path);

        code.Should().Be(ExitCode.Success);
        error.Should().BeEmpty();
        output.Should().StartWith("3 rijen gelezen, waarvan 2 beoordeeld op de eigen datum.")
            .And.Contain("  - 1 rij, kolom 'in_werking': Er staat geen datum.")
            .And.Contain("De wet sluit de vorm uit: 1 rij\n\n  Een bedrijfsvoeringsorganisatie is er niet voor de raad")
            .And.Contain("[recht.bvo-geen-raad; Wgr, artikel 8, lid 3; vast]")
            .And.Contain("    - rij 2 (1), 2016-01-01, bedrijfsvoeringsorganisatie: Bos, hei en duin")
            .And.Contain("De vorm past niet bij wat de rij zelf zegt: 0 rijen")
            .And.Contain("kolom 'bestuursorganen': Deze cel is leeg")
            .And.Contain("blijft onbekend: grondslagen_bwb")
            .And.Contain("  - recht.bvo-geen-raad: 1 / 0 / 0");
    }

    [Fact]
    public async Task Toets_ManyTitlesInOneGroup_ShowsAFew()
    {
        var path = Write([.. Enumerable.Range(1, 7).Select(i => $"{i},Titel {i},bedrijfsvoeringsorganisatie,,2014-01-01,2,gemeente:2,")]);

        var (_, output, _) = await Run("register", "toets", path);

        output.Should().Contain("  7 rijen, 7 verschillende titels").And.Contain(": Titel 5\n    en nog 2\n").And.NotContain("Titel 6");
    }

    [Fact]
    public async Task Toets_AsJson_IsTheWholeOutcome()
    {
        var (code, output, _) = await Run("register", "toets", "--json", Write("1,A,bedrijfsvoeringsorganisatie,,2014-01-01,2,gemeente:2,"));

        code.Should().Be(ExitCode.Success);
        JsonDocument.Parse(output).RootElement.GetProperty("uitgesloten")[0].GetProperty("regel").GetString().Should().Be("recht.bvo-bestaat-nog-niet");
    }

    [Fact]
    public async Task Toets_FileWithMistakes_NamesThemAllWithRowAndColumn()
    {
        var path = Write("1,A,openbaar lichaam,,2016-13-01,2,gemeente:2,", "2,B,openbaar lichaam,,2016-01-01,2,gemeente:x,");

        var (code, output, error) = await Run("register", "toets", path);

        code.Should().Be(ExitCode.Mistakes);
        output.Should().BeEmpty();
        error.Should().Contain($"{path}: rij 2, kolom 'in_werking': WGR3007: ").And.Contain($"{path}: rij 3, kolom 'deelnemers_per_soort': WGR3008: ")
            .And.Contain("2 fouten gevonden.");
    }

    [Fact]
    public async Task Toets_MissingFile_IsAUsageError()
    {
        var (code, _, error) = await Run("register", "toets", Path.Combine(_folder.FullName, "weg.csv"));

        code.Should().Be(ExitCode.Usage);
        error.Should().Contain("weg.csv' is niet te lezen");
    }

    [Fact]
    public async Task Help_Toets_NamesEveryColumn()
    {
        var (code, output, _) = await Run("register", "toets", "--help");

        code.Should().Be(ExitCode.Success);
        Adviseur.CreateDefault().Regelset.Registerformaat!.AlleKolommen.Where(kolom => !output.Contains($"  {kolom} ")).Should().BeEmpty();
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    private string Write(params string[] rows)
    {
        var path = Path.Combine(_folder.FullName, "register.csv");
        File.WriteAllLines(path, [Columns, .. rows]);
        return path;
    }
}
