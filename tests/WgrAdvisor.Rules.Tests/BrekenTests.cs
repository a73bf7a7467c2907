using System.Text;
using WgrAdvisor.Loading;

namespace WgrAdvisor.Rules.Tests;

/// <summary>Break one rule in its file, and the comparison goes red and names the case.</summary>
public sealed class BrekenTests
{
    [Theory]
    [InlineData(
        "recht.regelgeving-niet-bij-gemeenschappelijk-orgaan",
        "sluitUit: [gemeenschappelijkOrgaan]",
        "sluitUit: [openbaarLichaam]",
        "algemeenVerbindendeVoorschriften: ja | openbaarLichaam | orakel: Open | regels: Uitgesloten (recht.regelgeving")]
    [InlineData(
        "vereiste.geleed-bestuur",
        "geleedBestuur: ja",
        "geleedBestuur: nee",
        "gewoon plan | gemeenschappelijkOrgaan | orakel: Open | regels: Ongeschikt (vereiste.geleed-bestuur)")]
    [InlineData(
        "recht.bvo-bestaat-nog-niet",
        "tot: 2015-01-01",
        "tot: 2016-01-01",
        "2015-01-01 2015-12-31 | gewoon plan | bedrijfsvoeringsorganisatie | orakel: Open | regels: Uitgesloten (recht.bvo")]
    [InlineData(
        "recht.ggd",
        "schrijftVoor: openbaarLichaam",
        "schrijftVoor: gemeenschappelijkOrgaan",
        "bijzondereTaken=ggd: ja | openbaarLichaam | orakel: Voorgeschreven (Wpg 14 lid 1, 2) | regels: Uitgesloten (recht.ggd)")]
    [InlineData(
        "recht.bvo-geen-beleidsvorming",
        "taken: beleidsvorming",
        "taken: beleidsuitvoering",
        "taken=beleidsuitvoering: ja | bedrijfsvoeringsorganisatie | orakel: Open | regels: Uitgesloten (recht.bvo-geen-beleidsvorming)")]
    [InlineData(
        "begrip.rechtspersoonlijkheid-nodig",
        "eigenPersoneel: ja",
        "eigenPersoneel: nee",
        "gewoon plan | regelingZonderMeer | orakel: Open | regels: Ongeschikt (vereiste.eigen-rechtspersoon)")]
    public void Load_OneRuleBroken_NamesTheCase(string regel, string oud, string nieuw, string geval)
    {
        var files = Replacing(regel, oud, nieuw);

        var programma = Rechtsprogramma.Van(RegelsetLoader.Load(files).Regelset!); // "!": a change that the loader accepts
        var verschillen = programma.Dagen.AsParallel().AsOrdered()
            .SelectMany(dag => new Vergelijking(programma, dag).Vergelijk(Punt.Alle).Verschillen);

        Verschil.Verslag(verschillen).Should().Contain(geval);
    }

    /// <summary>The files of the rule set, with a change in the text of one rule. Without the practice cases, which may name it.</summary>
    private static RuleFile[] Replacing(string regel, string oud, string nieuw)
    {
        var files = RuleFile.ReadEmbedded().Where(file => !file.Path.StartsWith("praktijk/", StringComparison.Ordinal)).ToArray();
        var plaats = Array.FindIndex(files, file => Tekst(file).Contains($"- id: {regel}\n", StringComparison.Ordinal));
        var tekst = Tekst(files[plaats]);
        var begin = tekst.IndexOf($"- id: {regel}\n", StringComparison.Ordinal);
        var eind = tekst.IndexOf("\n- id: ", begin, StringComparison.Ordinal) is > 0 and var volgende ? volgende : tekst.Length;
        tekst[begin..eind].Should().Contain(oud, "the test must change something");

        var anders = tekst[..begin] + tekst[begin..eind].Replace(oud, nieuw, StringComparison.Ordinal) + tekst[eind..];
        files[plaats] = new RuleFile(files[plaats].Path, Encoding.UTF8.GetBytes(anders));
        return files;
    }

    private static string Tekst(RuleFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
