using System.Text;
using System.Text.Json;
using WgrAdvisor.Loading;
using WgrAdvisor.Register;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Register;

public sealed class RegistertoetsTests
{
    private const string Clubs = """
        naam: Clubs
        kolommen: { titel: naam, vorm: vorm, peildatum: sinds }
        vormen: { vereniging: [vereniging], stichting: [stichting], club: [vereniging, stichting] }
        antwoorden:
          - { vraag: activiteiten, herkend: [ { optie: tuin, kolom: naam, woorden: [tuin] } ] }
          - { vraag: winstVerdelen, kolom: winst, waarden: { wel: ja, niet: nee } }
          - { vraag: ledenBeslissen, kolom: leden, waarden: { wel: ja } }

        """;

    [Theory]
    [InlineData("bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,gemeenteraad:2|college van burgemeester en wethouders:2", "recht.bvo-geen-raad")]
    [InlineData("bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,gemeenteraad:1", "recht.bvo-geen-raad")]
    [InlineData("bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,burgemeester:2|gemeenteraad:2", "recht.bvo-geen-burgemeester recht.bvo-geen-raad")]
    [InlineData("bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,college van burgemeester en wethouders:2", "")]
    [InlineData("bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:1|so:1,college van burgemeester en wethouders:1|algemeen bestuur:1", "")]
    [InlineData("bedrijfsvoeringsorganisatie,,2014-12-31,2,gemeente:2,", "recht.bvo-bestaat-nog-niet")]
    [InlineData("bedrijfsvoeringsorganisatie,,2015-01-01,2,gemeente:2,", "")]
    [InlineData("regeling zonder meer,delegatie,2015-01-01,2,gemeente:2,", "recht.delegatie-niet-bij-centrumregeling recht.delegatie-niet-bij-regeling-zonder-meer")]
    [InlineData("regeling zonder meer,delegatie,2014-12-31,2,gemeente:2,", "")]
    [InlineData("regeling zonder meer,mandaat,2016-01-01,2,gemeente:2,", "")]
    [InlineData("openbaar lichaam,,2016-01-01,1,waterschap:1,", "recht.minstens-twee-deelnemers")]
    [InlineData("openbaar lichaam,,2016-01-01,1,onbekend:1,", "")]
    [InlineData("openbaar lichaam,,2016-01-01,2,so:2,", "")]
    [InlineData("openbaar lichaam,,2016-01-01,2,so:1|onbekend:1,", "")]
    public void Judge_Row_IsTakenOutByTheseRules(string cells, string rules)
    {
        var uitslag = Registers.Judge($"1,A,{cells},");

        uitslag.Uitgesloten.Select(groep => groep.Regel).Should().Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        uitslag.RijenUitgesloten.Should().Be(rules.Length > 0 ? 1 : 0);
        uitslag.Ongeschikt.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Rekenkamer Noord,openbaar lichaam", "recht.rekenkamer")]
    [InlineData("Rekenkamer Noord,gemeenschappelijk orgaan", "")]
    [InlineData("Veiligheidsregio Noord,gemeenschappelijk orgaan", "recht.veiligheidsregio")]
    [InlineData("Veiligheidsregio Noord,openbaar lichaam", "")]
    [InlineData("Kredietbank Noord,bedrijfsvoeringsorganisatie", "recht.kredietbank-niet-bij-bvo")]
    public void Judge_TaskWithAStatuteOfItsOwn_HoldsWhateverElseTheCooperationDoes(string titleAndForm, string rules) =>
        Registers.Judge($"1,{titleAndForm},,2024-02-01,2,gemeente:2,,").Uitgesloten.Select(groep => groep.Regel).Should()
            .Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Judge_Group_NamesRuleSourcesRowsAndGroundsInTheRightChapter()
    {
        var groep = Registers.Judge(
            "7,A,bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,gemeenteraad:2,",
            "8,B,bedrijfsvoeringsorganisatie,,2023-01-01,2,waterschap:2,algemeen bestuur:2,").Uitgesloten.Should().ContainSingle().Subject;

        groep.Titel.Should().Be("Een bedrijfsvoeringsorganisatie is er niet voor de raad");
        groep.Bronnen.Should().Contain("wgr:8:3", "Wgr, artikel 8, lid 3").And.ContainKey("wgr:50a");
        groep.Rijen.Select(rij => (rij.Rij, rij.Nummer, rij.Titel, rij.Peildatum.Year)).Should().Equal((2, "7", "A", 2016), (3, "8", "B", 2023));
        groep.Rijen[0].Bronnen.Should().Equal("wgr:8:3");
        groep.Rijen[0].OpGrondVan.Select(grond => grond.Vraag).Should().Contain("deelnemendeOrganen");
    }

    [Theory]
    [InlineData(",openbaar lichaam", "in_werking", "Er staat geen datum.")]
    [InlineData("1984-12-31,openbaar lichaam", "in_werking", "De datum ligt vóór 1985-01-01; zo ver terug gaan de regels niet.")]
    [InlineData("2101-01-01,openbaar lichaam", "in_werking", "De datum ligt na 2100-12-31.")]
    [InlineData("2016-01-01,", "vorm", "Er staat geen vorm.")]
    [InlineData("2016-01-01,lichte vorm", "vorm", "De vorm 'lichte vorm' is onbekend.")]
    public void Judge_RowThatCannotBeJudged_IsCountedWithTheReason(string cells, string column, string reason)
    {
        var uitslag = Registertoets.Judge(Registers.Regelset, Registers.ReadText($"titel,in_werking,vorm\nA,{cells}\nB,1985-01-01,openbaar lichaam\nC,{cells}\n"));

        (uitslag.Rijen, uitslag.Beoordeeld).Should().Be((3, 1));
        uitslag.NietBeoordeeld.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kolom = column, Tekst = reason, Rijen = new[] { 2, 4 } });
    }

    [Theory]
    [InlineData("A,vereniging,2022-01-01,wel,", "recht.winst-alleen-cooperatie", "")]
    [InlineData("A,club,2022-01-01,wel,", "recht.winst-alleen-cooperatie", "")]
    [InlineData("A,club,2022-01-01,niet,wel", "", "")]
    [InlineData("A,stichting,2022-01-01,niet,wel", "recht.stichting-zonder-leden", "")]
    [InlineData("A,stichting,2022-01-01,wel|niet,", "", "")]
    [InlineData("A,stichting,2022-01-01,soms,", "", "")]
    [InlineData("A,stichting,2022-01-01,,", "", "")]
    [InlineData("Onze tuin,vereniging,2022-01-01,,", "", "vereiste.proef-tuin")]
    [InlineData("Onze tuin,stichting,2022-01-01,,", "", "")]
    public void Judge_RulesAboutAnotherLaw_NeedNoCode(string row, string excluded, string unsuitable)
    {
        const string rules = """

            - id: vereiste.proef-tuin
              titel: Een tuin hoort niet bij een vereniging
              als: { activiteiten: tuin }
              dan: { maaktOngeschikt: [vereniging] }
              bronnen: [gids:1]
              zekerheid: literatuur
              uitleg: Een proef.
            - id: vereiste.proef-geen-zorg
              titel: Zonder zorg geen stichting
              als: { activiteiten: { geen: [zorg] } }
              dan: { maaktOngeschikt: [stichting] }
              bronnen: [gids:1]
              zekerheid: literatuur
              uitleg: Een proef.

            """;
        var files = RechtsvormenFiles.With("register/clubs.yaml", Clubs).Concat(RechtsvormenFiles.Appending("vereisten/vereisten.yaml", rules)
            .Where(file => file.Path == "vereisten/vereisten.yaml")).GroupBy(file => file.Path).Select(same => same.Last()).ToList();
        var regelset = RegelsetLoader.Load(files).Regelset!;
        var register = RegisterReader.Read(Encoding.UTF8.GetBytes($"naam,vorm,sinds,winst,leden\n{row}\n"), regelset);

        var uitslag = Registertoets.Judge(regelset, register);

        string.Join(' ', uitslag.Uitgesloten.Select(groep => groep.Regel)).Should().Be(excluded);
        string.Join(' ', uitslag.Ongeschikt.Select(groep => groep.Regel)).Should().Be(unsuitable);
        uitslag.RijenOngeschikt.Should().Be(unsuitable.Length > 0 ? 1 : 0);
    }

    [Fact]
    public void Judge_RulesOfLaw_TellsHowOftenTheyCouldBeDecided()
    {
        var uitslag = Registers.Judge(
            "1,A,bedrijfsvoeringsorganisatie,,2016-01-01,2,gemeente:2,gemeenteraad:2,",
            "2,B,bedrijfsvoeringsorganisatie,,2014-01-01,2,gemeente:2,college van burgemeester en wethouders:2,",
            "3,C,openbaar lichaam,,2014-01-01,2,gemeente:2,gemeenteraad:2,");

        uitslag.Nagegaan.Single(regel => regel.Regel == "recht.bvo-bestaat-nog-niet").Should().BeEquivalentTo(new { SluitUit = 1, LaatToe = 1, Open = 0 });
        uitslag.Nagegaan.Single(regel => regel.Regel == "recht.bvo-geen-raad").Should().BeEquivalentTo(new { SluitUit = 1, LaatToe = 1, Open = 0 });
        uitslag.Nagegaan.Should().NotContain(regel => regel.Regel.StartsWith("vereiste."));
    }

    /// <summary>A rule that says something else in another time is still one rule.</summary>
    [Theory]
    [InlineData("2023-12-31")]
    [InlineData("2024-01-01")]
    public void Judge_RuleWithPeriods_IsCountedOncePerRow(string dag)
    {
        var uitslag = Registers.Judge($"1,Veiligheidsregio A,bedrijfsvoeringsorganisatie,,{dag},2,gemeente:2,,", $"2,Omgevingsdienst B,bedrijfsvoeringsorganisatie,,{dag},3,gemeente:2|provincie:1,,");

        uitslag.Nagegaan.Should().OnlyContain(telling => telling.SluitUit + telling.LaatToe + telling.Open == 2);
        uitslag.Nagegaan.Single(telling => telling.Regel == "recht.omgevingsdienst-vanaf-2024").SluitUit.Should().Be(1);
    }

    [Fact]
    public void Judge_UncertainCells_AreCounted() =>
        Registers.Judge("1,A,openbaar lichaam,,2016-01-01,2,gemeente:2,,", "2,B,openbaar lichaam,,2016-01-01,2,gemeente:2,,")
            .NietGebruikt.Should().ContainSingle(telling => telling.Kolom == "bestuursorganen" && telling.Rijen.SequenceEqual(new[] { 2, 3 }));

    [Fact]
    public void Judge_Listener_HearsAfterEachRow()
    {
        var heard = new Listener();

        Registertoets.Judge(Registers.Regelset, Registers.Read("1,A,openbaar lichaam,,2016-01-01,2,gemeente:2,,", "2,B,?,,,2,gemeente:2,,"), heard);

        heard.Values.Should().Equal(1, 2);
    }

    [Fact]
    public void Judge_RegisterWithMistakes_IsRefused() =>
        FluentActions.Invoking(() => Registertoets.Judge(Registers.Regelset, Registers.ReadText(""))).Should().Throw<ArgumentException>();

    [Fact]
    public void ToIndentedString_Outcome_HasEveryRow()
    {
        var json = JsonDocument.Parse(RegisterWriter.ToIndentedString(Registers.Judge("1,Één,bedrijfsvoeringsorganisatie,,2014-01-01,2,gemeente:2,,"))).RootElement;

        json.GetProperty("rijenUitgesloten").GetInt32().Should().Be(1);
        var groep = json.GetProperty("uitgesloten")[0];
        groep.GetProperty("zekerheid").GetString().Should().Be("vast");
        groep.GetProperty("rijen")[0].GetProperty("titel").GetString().Should().Be("Één");
        groep.GetProperty("rijen")[0].GetProperty("opGrondVan")[0].GetProperty("antwoord").GetString().Should().Be("2014-01-01");
    }

    private sealed class Listener : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
