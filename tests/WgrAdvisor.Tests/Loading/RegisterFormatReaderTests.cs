using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Register;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Loading;

public sealed class RegisterFormatReaderTests
{
    private const string File = "register/clubs.yaml";

    private const string Clubs = """
        naam: Clubs
        kolommen: { nummer: nr, titel: naam, vorm: vorm, peildatum: sinds }
        vormen:
          vereniging: [vereniging]
          club: [vereniging, stichting]
        deelnemers:
          kolom: wie
          aantal: hoeveel
          soorten: { buren: buur, onbekend: { zegtNiets: ja } }
        antwoorden:
          - vraag: winstVerdelen
            altijd: nee
          - vraag: activiteiten
            herkend:
              - { optie: tuin, kolom: naam, woorden: [tuin] }
          - vraag: ledenBeslissen
            kolom: leden
            aantallen: deelnemers
            waarden: { wel: ja, soms: { optie: nee, nietBij: [onbekend] }, anders: { geenOptie: ja } }

        """;

    [Fact]
    public void Read_SoundDescription_GivesIt()
    {
        var formaat = RegelsetLoader.Load(RechtsvormenFiles.With(File, Clubs)).Regelset!.Registerformaat!;

        formaat.Kolommen.Should().Be(new Registerkolommen("nr", "naam", "vorm", "sinds"));
        formaat.Vormen["club"].Should().Equal("vereniging", "stichting");
        formaat.Deelnemers!.Soorten.Should().Contain("buren", "buur").And.Contain("onbekend", null);
        formaat.Antwoorden[0].Should().Be(new Registerantwoord.Altijd("winstVerdelen", new FactValue.YesNo(false)));
        formaat.Antwoorden[2].Should().BeEquivalentTo(new { Vraag = "ledenBeslissen", Kolom = "leden", TeltDeelnemers = true });
        formaat.AlleKolommen.Should().Equal("naam", "vorm", "sinds", "nr", "wie", "hoeveel", "leden");
    }

    [Fact]
    public void Load_RuleSetWithoutRegister_HasNone() =>
        RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!.Registerformaat.Should().BeNull();

    [Theory]
    [InlineData("vereniging: [vereniging]", "vereniging: [vereneging]", "WGR0106", "Bedoelde u 'vereniging'?")]
    [InlineData("buren: buur", "buren: bur", "WGR0106", "Bedoelde u 'buur'?")]
    [InlineData("vraag: winstVerdelen", "vraag: winstVerdeln", "WGR0106", "Bedoelde u 'winstVerdelen'?")]
    [InlineData("vraag: winstVerdelen", "vraag: ledenBeslissen", "WGR0105", "ander id")]
    [InlineData("vraag: winstVerdelen", "vraag: ledenNodig", "WGR0106", "")]
    [InlineData("altijd: nee", "altijd: soms", "WGR0107", "vragen/")]
    [InlineData("altijd: nee", "aantallen: deelnemers", "WGR0104", "altijd, waarden (met kolom) of herkend")]
    [InlineData("altijd: nee", "altijd: nee\n    waarden: { a: ja }", "WGR0104", "altijd, waarden (met kolom) of herkend")]
    [InlineData("optie: tuin", "optie: tun", "WGR0106", "Bedoelde u 'tuin'?")]
    [InlineData("vraag: activiteiten", "vraag: omzet", "WGR0107", "meerkeuzevraag")]
    [InlineData(", woorden: [tuin]", "", "WGR0104", "'woorden' of 'waarden'")]
    [InlineData("    kolom: leden\n", "", "WGR0107", "Noem de kolom")]
    [InlineData("vraag: ledenBeslissen", "vraag: omzet", "WGR0107", "vraag met opties")]
    [InlineData("wel: ja", "wel: jawel", "WGR0106", "Kies uit: ja, nee.")]
    [InlineData("nietBij: [onbekend]", "nietBij: [onbekent]", "WGR0106", "Bedoelde u 'onbekend'?")]
    [InlineData("optie: nee, ", "", "WGR0104", "'optie'")]
    [InlineData("optie: nee, ", "optie: nee, geenOptie: ja, ", "WGR0104", "'optie'")]
    [InlineData("  aantal: hoeveel\n", "", "WGR0104", "Vul 'aantal' in")]
    [InlineData("titel: naam", "tittel: naam", "WGR0104", "Bedoelde u 'titel'?")]
    [InlineData("naam: Clubs", "naam: [", "WGR0102", "inspringen")]
    public void Load_MistakeInTheDescription_IsReportedWithARemedy(string old, string replacement, string code, string remedy)
    {
        Clubs.Should().Contain(old, "the test must change something");

        var diagnostics = RegelsetLoader.Load(RechtsvormenFiles.With(File, Clubs.Replace(old, replacement, StringComparison.Ordinal))).Diagnostics;

        diagnostics.Should().Contain(item => item.Code == code && item.File == File && item.Remedy.Contains(remedy));
        diagnostics.Where(item => item.File != File).Should().BeEmpty("one mistake must not make others up");
    }

    [Fact]
    public void Load_TwoDescriptions_IsAMistake() =>
        RegelsetLoader.Load([.. RechtsvormenFiles.With(File, Clubs), .. RechtsvormenFiles.With("register/meer.yaml", Clubs).Where(file => file.Path == "register/meer.yaml")])
            .Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("register/meer.yaml:1: WGR0105");
}
