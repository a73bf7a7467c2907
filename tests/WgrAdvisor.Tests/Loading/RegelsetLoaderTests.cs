using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Loading;

public sealed class RegelsetLoaderTests
{
    [Fact]
    public void Load_BuiltInRules_HasNoMistakes() =>
        RegelsetLoader.Load(RuleFile.ReadEmbedded()).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Load_RulesAboutAnotherLaw_HasNoMistakes() =>
        RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Load_SixMistakesInThreeFiles_ReportsAllWithFileAndLine()
    {
        var files = RechtsvormenFiles.Replacing("recht/recht.yaml", "als: { ledenNodig: ja }", "als: { ledenNoodig: ja }")
            .Select(file => file.Path switch
            {
                "vereisten/vereisten.yaml" => RechtsvormenFiles.With(file.Path, RechtsvormenFiles.TextOf(file.Path)
                    .Replace("minstens: 10000", "minsten: 10000", StringComparison.Ordinal)
                    .Replace("id: vereiste.leden-informeel", "id: vereiste.geld", StringComparison.Ordinal)).Single(other => other.Path == file.Path),
                "stappen/stappen.yaml" => RechtsvormenFiles.With(file.Path, RechtsvormenFiles.TextOf(file.Path)
                    .Replace("[vereniging, stichting, cooperatie]", "[vereneging]", StringComparison.Ordinal)
                    .Replace("bw2:26:1", "bw2:26:7", StringComparison.Ordinal)
                    .Replace("wie: de oprichters, ", "", StringComparison.Ordinal)).Single(other => other.Path == file.Path),
                _ => file,
            })
            .ToList();

        var found = RegelsetLoader.Load(files).Diagnostics.Select(item => $"{item.File}:{item.Line} {item.Code}");

        found.Should().Contain(
        [
            "recht/recht.yaml:10 WGR0106",
            "vereisten/vereisten.yaml:3 WGR0104",
            "vereisten/vereisten.yaml:8 WGR0105",
            "stappen/stappen.yaml:3 WGR0104",
            "stappen/stappen.yaml:3 WGR0106",
            "stappen/stappen.yaml:4 WGR0109",
        ]);
    }

    [Theory]
    [InlineData("als: { ledenBeslissen: ja }", "als: { ledenBeslisen: ja }", "WGR0106", "Bedoelde u 'ledenBeslissen'?")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { ledenBeslissen: misschien }", "WGR0107", "Schrijf ja of nee.")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { activiteiten: zorgen }", "WGR0106", "Bedoelde u 'zorg'?")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { omzet: 5 }", "WGR0107", "minstens")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { omzet: { minstens: 5, hoogstens: 4 } }", "WGR0115", "Draai ze om.")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { peildatum: { vanaf: 2021-02-30 } }", "WGR0115", "bestaande dag")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { niet: { niet: { niet: { ledenBeslissen: ja } } } }", "WGR0114", "begrip")]
    [InlineData("als: { ledenBeslissen: ja }", "als: { alle: [ { ledenBeslissen: ja }, { ledenBeslissen: nee } ] }", "WGR0111", "spreekt zichzelf tegen")]
    [InlineData("sluitUit: [stichting]", "sluitUit: [stiching]", "WGR0106", "Bedoelde u 'stichting'?")]
    [InlineData("sluitUit: [stichting]", "sluitUit: [stichting], voor: [vereniging]", "WGR0113", "één gevolgtrekking")]
    [InlineData("sluitUit: [stichting]", "maaktOngeschikt: [stichting]", "WGR0113", "map van zijn soort")]
    [InlineData("sluitUit: [stichting]", "begrip: ledenBeslissen", "WGR0107", "alleen een begrip")]
    [InlineData("bronnen: [\"bw2:285:1\"]", "bronnen: [\"bw2:286:1\"]", "WGR0108", "artikel")]
    [InlineData("bronnen: [\"bw2:285:1\"]", "bronnen: [\"bw3:285:1\"]", "WGR0108", "Bedoelde u 'bw2'?")]
    [InlineData("bronnen: [\"bw2:285:1\"]", "bronnen: [\"bw2:285:4\"]", "WGR0109", "geldig")]
    [InlineData("bronnen: [\"bw2:285:1\"]", "bronnen: [\"bw2:9:1\"]", "WGR0109", "geldig")]
    [InlineData("zekerheid: vast", "zekerheid: betwist", "WGR0112", "waarschuwing")]
    [InlineData("zekerheid: vast", "zekerheid: zeker", "WGR0104", "Kies uit: logisch, vast, afgeleid, literatuur, betwist.")]
    [InlineData("zekerheid: vast", "zekerheid: vast\n  zekerheid: vast", "WGR0103", "Haal een van de twee weg.")]
    [InlineData("titel: Proef", "titel: *proef", "WGR0102", "Schrijf de waarde uit.")]
    [InlineData("titel: Proef", "tittel: Proef", "WGR0104", "Bedoelde u 'titel'?")]
    [InlineData("id: recht.proef", "id: recht.stichting-zonder-leden", "WGR0105", "ander id")]
    [InlineData("titel: Proef", "titel: [", "WGR0102", "inspringen")]
    [InlineData("titel: Proef", "titel: Proef\n  geldig: { vanaf: 2021-07-01, tot: 2021-07-01 }", "WGR0115", "geldigheid")]
    public void Load_MistakeInARule_IsReportedOnceWithARemedy(string old, string replacement, string code, string remedy)
    {
        var files = RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule.Replace(old, replacement, StringComparison.Ordinal));

        var diagnostics = RegelsetLoader.Load(files).Diagnostics;

        diagnostics.Should().Contain(item => item.Code == code && item.Remedy.Contains(remedy));
        diagnostics.Where(item => item.File != "recht/recht.yaml").Should().BeEmpty("one mistake must not make others up");
    }

    [Fact]
    public void Load_ExceptionToARuleOfLaw_IsReported() =>
        RegelsetLoader.Load(RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule.Replace("  dan:", "  tenzij: { ledenNodig: ja }\n  dan:", StringComparison.Ordinal)))
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Be("'tenzij' kan alleen bij een stap, bij het bestuur of bij een waarschuwing.");

    [Theory]
    [InlineData(null, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Load_ExceptionToAStep_TakesItAwayOnlyWhenItSurelyApplies(bool? answer, bool asked)
    {
        var text = RechtsvormenFiles.TextOf("stappen/stappen.yaml");
        var regelset = RegelsetLoader.Load(RechtsvormenFiles.With("stappen/stappen.yaml", text.Replace("\n  dan:", "\n  tenzij: { winstVerdelen: ja }\n  dan:", StringComparison.Ordinal))).Regelset!;
        var antwoorden = new Dictionary<string, FactValue> { ["ledenBeslissen"] = new FactValue.YesNo(true) };
        if (answer is { } known)
        {
            antwoorden["winstVerdelen"] = new FactValue.YesNo(known);
        }

        var advies = new Adviseur(regelset).Advise(new Plan { Antwoorden = antwoorden.ToImmutableSortedDictionary() });

        advies.AanbevolenVorm.Should().NotBeNull();
        advies.Stappen.Any().Should().Be(asked);
    }

    [Fact]
    public void Load_BegrippenInACircle_NamesTheCircle()
    {
        var files = RechtsvormenFiles.Replacing("recht/recht.yaml", "als: { ledenBeslissen: ja }", "als: { ledenNodig: ja }");

        RegelsetLoader.Load(files).Diagnostics.Should().Contain(item => item.Code == DiagnosticCode.Cycle)
            .Which.Message.Should().Contain("ledenNodig → ledenNodig");
    }

    [Theory]
    [InlineData("na: start", "na: [start, akt]", "WGR0106: Het moment 'akt' bestaat niet. Bedoelde u 'akte'?")]
    [InlineData("na: start", "na: strat", "WGR0106: Het moment 'strat' bestaat niet. Bedoelde u 'start'?")]
    [InlineData("na: start", "vooraf: aktes", "WGR0106: Het moment 'aktes' bestaat niet. Bedoelde u 'akte'?")]
    [InlineData("na: start", "na: akte", "WGR0110: Deze momenten wachten in een kring op elkaar: akte → akte.")]
    [InlineData("na: start", "na: start, vooraf: akte", "WGR0110: Deze momenten wachten in een kring op elkaar: akte → akte.")]
    public void Load_StepThatWaitsForWhatNeverComes_IsReportedWithItsPlace(string old, string replacement, string message)
    {
        var files = RechtsvormenFiles.Replacing("stappen/stappen.yaml", old, replacement);

        RegelsetLoader.Load(files).Diagnostics.Select(item => item.ToString()).Should().ContainSingle()
            .Which.Should().StartWith($"stappen/stappen.yaml:1: {message}");
    }

    [Fact]
    public void Load_StepsThatWaitForEachOther_NamesOnlyTheCircle()
    {
        var files = RechtsvormenFiles.Appending("stappen/stappen.yaml", string.Concat(Step("een", "na: twee, moment: een"), Step("twee", "vooraf: een, moment: twee"), Step("drie", "na: twee, moment: drie")));

        RegelsetLoader.Load(files).Diagnostics.Select(item => item.ToString()).Should().ContainSingle()
            .Which.Should().StartWith("stappen/stappen.yaml:13: WGR0110: Deze momenten wachten in een kring op elkaar: twee → een → twee.");
    }

    [Fact]
    public void Load_StepWithAMistake_DoesNotMakeItsMomentUnknown()
    {
        var broken = RechtsvormenFiles.TextOf("stappen/stappen.yaml").Replace("zekerheid: vast", "zekerheid: zeker", StringComparison.Ordinal);
        var files = RechtsvormenFiles.With("stappen/stappen.yaml", broken + Step("een", "na: akte"));

        RegelsetLoader.Load(files).Diagnostics.Select(item => item.Code).Should().Equal("WGR0104");
    }

    [Fact]
    public void Load_BegripWithoutRule_IsReported()
    {
        var files = RechtsvormenFiles.Appending("begrippen/begrippen.yaml", "- { id: los, naam: los, type: jaNee, uitleg: Niemand leidt dit af. }\n");

        RegelsetLoader.Load(files).Diagnostics.Select(item => item.ToString()).Should()
            .Contain(text => text.Contains("begrippen/begrippen.yaml:2: WGR0111: Geen enkele regel leidt"))
            .And.Contain(text => text.Contains("Geen enkele regel gebruikt"));
    }

    [Theory]
    [InlineData("vereniging", "WGR0106")]
    [InlineData("soort: buur", "WGR0106")]
    public void Load_MistakeInAPracticeCase_IsReported(string old, string code)
    {
        var text = RechtsvormenFiles.TextOf("praktijk/tuin.yaml") + "  deelnemers: { waarde: [ { naam: Ans, soort: buur } ], vindplaats: [1] }\n";
        var files = RechtsvormenFiles.With("praktijk/tuin.yaml", text.Replace(old, old + "x", StringComparison.Ordinal));

        RegelsetLoader.Load(files).Diagnostics.Should().Contain(item => item.Code == code && item.File == "praktijk/tuin.yaml");
    }

    [Fact]
    public void Load_UnknownFolder_IsReported() =>
        RegelsetLoader.Load(RechtsvormenFiles.With("rechten/a.yaml", RechtsvormenFiles.Rule)).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().Contain("rechten/a.yaml:1").And.Contain("Bedoelde u 'recht'?");

    [Fact]
    public void Load_BytesThatAreNoText_IsReported() =>
        RegelsetLoader.Load([.. RechtsvormenFiles.Read(), new RuleFile("recht/b.yaml", new byte[] { 0xFF, 0xFE, 0x41 })])
            .Diagnostics.Should().ContainSingle(item => item.Code == DiagnosticCode.Unreadable && item.File == "recht/b.yaml");

    [Fact]
    public void Load_WithoutMainFile_SaysSo() =>
        RegelsetLoader.Load([.. RechtsvormenFiles.Read().Where(file => file.Path != "regelset.yaml")])
            .Diagnostics.Should().Contain(item => item.File == "regelset.yaml" && item.Code == DiagnosticCode.Unreadable);

    [Fact]
    public void LoadFolder_FolderThatDoesNotExist_IsAMistakeAndNoException() =>
        RegelsetLoader.LoadFolder(Path.Combine(AppContext.BaseDirectory, "bestaat-niet")).Diagnostics.Should().ContainSingle()
            .Which.Code.Should().Be(DiagnosticCode.Unreadable);

    [Fact]
    public void Load_OtherOrderOfFiles_GivesTheSameFingerprint()
    {
        var files = RechtsvormenFiles.Read();

        RegelsetLoader.Load([.. files.Reverse()]).Regelset!.Vingerafdruk.Should().Be(RegelsetLoader.Load(files).Regelset!.Vingerafdruk);
    }

    [Fact]
    public void Load_OneOtherLetter_GivesAnotherFingerprint()
    {
        var changed = RegelsetLoader.Load(RechtsvormenFiles.Replacing("recht/recht.yaml", "Leden beslissen in", "Leden kiezen in"));

        changed.Regelset!.Vingerafdruk.Should().NotBe(RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!.Vingerafdruk);
    }

    private static string Step(string id, string moments) => $$"""
        - id: stap.{{id}}
          titel: Stap
          dan: { stap: { titel: Stap, soort: start, wie: de oprichters, {{moments}} }, vormen: [vereniging], volgorde: 20 }
          bronnen: ["bw2:26:1"]
          zekerheid: vast
          uitleg: Een stap.

        """;
}
