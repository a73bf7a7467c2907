using WgrAdvisor.Loading;
using WgrAdvisor.Regels;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Loading;

public sealed class AccountabilityReaderTests
{
    private const string Differences = "verschillen/gids.yaml";
    private const string Chapters = "verantwoording/open.yaml";

    [Theory]
    [InlineData(Differences, "bron: gids", "bron: gidsen", "WGR0106", "Bedoelde u 'gids'?")]
    [InlineData(Differences, "peildatum: 2020-05-01", "peildatum: 2020-05-32", "WGR0115", "bestaande dag")]
    [InlineData(Differences, "\"bw2:285:1\"", "\"bw2:285:4\"", "WGR0109", "zoals het toen heette")]
    [InlineData(Differences, "bronnen: [\"bw2:285:1\"]", "bronnen: [\"bw2:9:5\"]", "WGR0109", "zoals het toen heette")]
    [InlineData(Differences, "bronnenNu: [\"bw2:9:5\"]", "bronnenNu: [\"bw2:9:6\"]", "WGR0109", "zoals het toen heette")]
    [InlineData(Differences, "[recht.stichting-zonder-leden]", "[recht.stichting-zonder-lede]", "WGR0106", "recht.stichting-zonder-leden")]
    [InlineData(Differences, "\"40-44\"", "\"40 tot 44\"", "WGR0104", "reeks")]
    [InlineData(Differences, "zekerheid: vast", "zekerheid: betwist", "WGR0104", "Kies uit: vast, afgeleid.")]
    [InlineData(Differences, "wetZegt", "wetzegt", "WGR0104", "Bedoelde u 'wetZegt'?")]
    [InlineData(Chapters, "[stap.notaris]", "[stap.notarissen]", "WGR0106", "stap.notaris")]
    [InlineData(Chapters, "\"bw2:26:1\"", "\"bw2:27:1\"", "WGR0108", "artikel")]
    [InlineData(Chapters, "inleiding: Dit moet nog gebeuren.", "inleiding: \"\"", "WGR0104", "Vul de tekst in.")]
    public void Load_Mistake_IsReportedWithFileAndRemedy(string file, string old, string replacement, string code, string remedy)
    {
        var diagnostics = RegelsetLoader.Load(RechtsvormenFiles.Replacing(file, old, replacement)).Diagnostics;

        diagnostics.Should().Contain(item => item.File == file && item.Code == code && item.Remedy.Contains(remedy));
        diagnostics.Should().OnlyContain(item => item.File == file, "one mistake must not make others up");
    }

    [Fact]
    public void Load_SecondDifferenceWithTheSameId_IsReported()
    {
        var text = RechtsvormenFiles.TextOf(Differences);
        var item = text[text.IndexOf("  - id:", StringComparison.Ordinal)..];

        RegelsetLoader.Load(RechtsvormenFiles.Appending(Differences, item)).Diagnostics.Should().ContainSingle()
            .Which.Code.Should().Be(DiagnosticCode.DuplicateId);
    }

    [Fact]
    public void Load_Difference_HasAllItsParts()
    {
        var verschil = RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!.Bronverschillen.Should().ContainSingle().Which;

        verschil.Should().BeEquivalentTo(new
        {
            Id = "leden-van-een-stichting",
            Bron = "gids",
            Peildatum = new DateOnly(2020, 5, 1),
            Vindplaats = new[] { "12", "40-44" },
            BronnenNu = new[] { "bw2:9:5" },
            Zekerheid = Zekerheid.Vast,
        });
    }

    [Fact]
    public void Load_Note_IsInTheRuleAndNotInAnAdvice()
    {
        var adviseur = new Adviseur(RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!);
        var plan = adviseur.ReadPlan("""{ "antwoorden": { "activiteiten": ["energie"] } }"""u8.ToArray()).Plan!;
        var note = adviseur.Regelset.Regel("recht.energie")!.Notitie;

        note.Should().Be("Alleen voor wie de regels nakijkt.");
        System.Text.Encoding.UTF8.GetString(WgrAdvisor.Adviezen.AdviesWriter.ToUtf8Bytes(adviseur.Advise(plan))).Should().Contain("recht.energie").And.NotContain(note);
    }
}
