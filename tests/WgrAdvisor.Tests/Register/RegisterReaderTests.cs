using System.Text;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Register;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Register;

public sealed class RegisterReaderTests
{
    [Fact]
    public void Read_FullRow_AnswersWhatItTellsAndNothingElse()
    {
        var rij = Registers.Row("17,\"Samen, \"\"sterk\"\"\",openbaar lichaam,attributie|mandaat,2016-02-29,3,gemeente:2|waterschap:1,college van burgemeester en wethouders:2|dagelijks bestuur:1,BWBR0003740");

        rij.Should().BeEquivalentTo(new { Rij = 2, Nummer = "17", Titel = "Samen, \"sterk\"", Vorm = "openbaar lichaam", Vormen = new[] { "openbaarLichaam" } });
        rij.Plan.Peildatum.Should().Be(new DateOnly(2016, 2, 29));
        rij.Plan.Deelnemers.Select(deelnemer => deelnemer.Soort).Should().Equal("gemeente", "gemeente", "waterschap");
        Answers(rij).Should().Equal("afspraak=regeling", "deelnemendeOrganen=college", "wijzeVanOverdracht=mandaat");
        rij.NietVolledig.Should().BeEmpty();
        rij.Opmerkingen.Should().BeEmpty();
    }

    [Fact]
    public void Read_FormThatTheRegisterDoesNotTellApart_GivesAllOfThem() =>
        Registers.Row("1,A,regeling zonder meer,mandaat,2016-01-01,2,gemeente:2,gemeenteraad:2,").Vormen.Should().Equal("centrumregeling", "regelingZonderMeer");

    [Theory]
    [InlineData("1,Veiligheidsregio en GGD Noord,openbaar lichaam,,2016-01-01,2,gemeente:2,,", "bijzondereTaken=veiligheidsregio+ggd")]
    [InlineData("1,Werk,openbaar lichaam,,2016-01-01,2,gemeente:2,,BWBR0003740|BWBR0008903", "bijzondereTaken=werkEnInkomen")]
    public void Read_TaskThatTitleOrStatuteNames_IsAnsweredButMayNotBeComplete(string row, string answer)
    {
        var rij = Registers.Row(row);

        Answers(rij).Should().Contain(answer);
        rij.NietVolledig.Should().Equal("bijzondereTaken");
    }

    [Theory]
    [InlineData(",2,gemeente:2,", "afspraak=regeling", "Deze cel is leeg; 'deelnemendeOrganen' blijft open.")]
    [InlineData("mandaat,3,gemeente:2|onbekend:1,gemeenteraad:3", "aantalDeelnemers=3 afspraak=regeling deelnemendeOrganen=raad wijzeVanOverdracht=mandaat", "Wat 'onbekend' voor deelnemer is")]
    [InlineData("mandaat,3,gemeente:2|klooster:1,gemeenteraad:3", "aantalDeelnemers=3 afspraak=regeling deelnemendeOrganen=raad wijzeVanOverdracht=mandaat", "Wat 'klooster' voor deelnemer is")]
    [InlineData("mandaat,4,gemeente:2,gemeenteraad:4", "aantalDeelnemers=4 afspraak=regeling deelnemendeOrganen=raad wijzeVanOverdracht=mandaat", "De aantallen zijn samen niet het aantal deelnemers")]
    [InlineData("mandaat,0,,gemeenteraad:2", "afspraak=regeling deelnemendeOrganen=raad wijzeVanOverdracht=mandaat", "wie er meedoet, blijft onbekend")]
    public void Read_RowThatTellsTooLittle_LeavesTheRestOpen(string cells, string answers, string remark)
    {
        var parts = cells.Split(',', 2);

        var rij = Registers.Row($"1,A,openbaar lichaam,{parts[0]},2016-01-01,{parts[1]},");

        string.Join(' ', Answers(rij)).Should().Be(answers);
        rij.NietVolledig.Should().BeEmpty();
        rij.Opmerkingen.Should().Contain(opmerking => opmerking.Tekst.Contains(remark));
    }

    [Theory]
    [InlineData("3,gemeente:3,gemeenteraad:2", "De aantallen dekken niet alle deelnemers")]
    [InlineData("3,gemeente:3,gemeenteraad:3|kerkenraad:1", "De waarde 'kerkenraad' is onbekend")]
    [InlineData("3,gemeente:2|so:1,gemeenteraad:2|dagelijks bestuur:1", "want ook 'so' doet mee")]
    [InlineData("3,,gemeenteraad:2|dagelijks bestuur:1", "want de deelnemers zijn niet bekend")]
    public void Read_ListThatMayNotBeComplete_IsMarkedSo(string cells, string remark)
    {
        var rij = Registers.Row($"1,A,openbaar lichaam,,2016-01-01,{cells},");

        Answers(rij).Should().Contain("deelnemendeOrganen=raad");
        rij.NietVolledig.Should().Equal("deelnemendeOrganen");
        rij.Opmerkingen.Should().Contain(opmerking => opmerking.Kolom == "bestuursorganen" && opmerking.Tekst.Contains(remark));
    }

    [Fact]
    public void Read_ValueThatIsNoneOfTheOptions_DoesNotAnswerNone() =>
        Answers(Registers.Row("1,A,openbaar lichaam,attributie,2016-01-01,2,gemeente:2,gemeenteraad:2,")).Should()
            .Equal("afspraak=regeling", "deelnemendeOrganen=raad");

    [Fact]
    public void Read_ListWithoutNumbers_IsTakenAsComplete() =>
        Registers.Row("1,A,openbaar lichaam,,2016-01-01,3,gemeente:3,gemeenteraad|burgemeester,").NietVolledig.Should().BeEmpty();

    [Theory]
    [InlineData("1,A,openbaar lichaam,,2016-02-30,2,gemeente:2,,", "in_werking", RegisterfoutCode.GeenDatum)]
    [InlineData("1,A,openbaar lichaam,,1-1-2016,2,gemeente:2,,", "in_werking", RegisterfoutCode.GeenDatum)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,twee,gemeente:2,,", "aantal_deelnemers", RegisterfoutCode.GeenAantal)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,2,gemeente:twee,,", "deelnemers_per_soort", RegisterfoutCode.GeenAantal)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,2,gemeente,,", "deelnemers_per_soort", RegisterfoutCode.GeenAantal)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,2,gemeente:2,gemeenteraad:veel,", "bestuursorganen", RegisterfoutCode.GeenAantal)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,501,gemeente:501,,", "deelnemers_per_soort", RegisterfoutCode.TeVeel)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,,gemeente:2147483647|provincie:2147483647,,", "deelnemers_per_soort", RegisterfoutCode.TeVeel)]
    [InlineData("1,,openbaar lichaam,,2016-01-01,2,gemeente:2,,", "titel", RegisterfoutCode.GeenTitel)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,2,gemeente:2,", "", RegisterfoutCode.AantalCellen)]
    [InlineData("1,A,openbaar lichaam,,2016-01-01,2,gemeente:2,,,", "", RegisterfoutCode.AantalCellen)]
    [InlineData("1,A \"B\",openbaar lichaam,,2016-01-01,2,gemeente:2,,", "titel", RegisterfoutCode.GeenCsv)]
    public void Read_WrongCell_NamesRowAndColumnOnce(string row, string column, string code)
    {
        var result = Registers.Read("1,Goed,openbaar lichaam,,2016-01-01,2,gemeente:2,,", row);

        result.Rijen.Should().BeEmpty();
        result.Fouten.Where(fout => fout.Code == code).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rij = 3, Kolom = column });
    }

    [Fact]
    public void Read_MistakesInSeveralRows_ReportsThemAll() =>
        Registers.Read("1,A,openbaar lichaam,,gisteren,twee,gemeente:x,,", "2,,openbaar lichaam,,2016-01-01,2,gemeente:2,,")
            .Fouten.Select(fout => $"{fout.Rij} {fout.Kolom}").Should()
            .BeEquivalentTo("2 in_werking", "2 aantal_deelnemers", "2 deelnemers_per_soort", "3 titel");

    [Fact]
    public void Read_MissingAndDoubleColumns_NamesThemWithASuggestion()
    {
        var fouten = Registers.ReadText("title,vorm,vorm\nA,openbaar lichaam,x\n").Fouten;

        fouten.Select(fout => (fout.Kolom, fout.Code)).Should().BeEquivalentTo(
        [
            ("titel", RegisterfoutCode.KolomOntbreekt),
            ("in_werking", RegisterfoutCode.KolomOntbreekt),
            ("vorm", RegisterfoutCode.DubbeleKolom),
        ]);
        fouten[0].ToString().Should().StartWith("rij 1, kolom 'titel': WGR3004: ").And.Contain("'title'");
    }

    [Fact]
    public void Read_OnlyTheColumnsThatMustBeThere_TellsWhichAreMissing()
    {
        var result = Registers.ReadText("in_werking;titel;vorm;meer\n2016-01-01;A, en B;openbaar lichaam;x\n");

        result.OntbrekendeKolommen.Should().Contain("bestuursorganen").And.Contain("deelnemers_per_soort").And.NotContain("titel");
        result.Rijen.Should().ContainSingle().Which.Titel.Should().Be("A, en B");
        result.Rijen[0].Opmerkingen.Should().BeEmpty();
        Answers(result.Rijen[0]).Should().Equal("afspraak=regeling");
    }

    [Theory]
    [InlineData("", RegisterfoutCode.Leeg)]
    [InlineData("titel,vorm,in_werking\n", RegisterfoutCode.Leeg)]
    [InlineData("\uFEFFtitel,vorm,in_werking\nA,openbaar lichaam,2016-01-01", null)]
    public void Read_WholeFile_IsReadOrRefused(string text, string? code)
    {
        var result = Registers.ReadText(text);

        result.Fouten.Select(fout => fout.Code).Should().Equal(code is null ? [] : [code]);
        result.Rijen.Length.Should().Be(code is null ? 1 : 0);
    }

    [Fact]
    public void Read_BytesThatAreNoText_AreRefused() =>
        RegisterReader.Read(new byte[] { 0x61, 0xFF, 0x0A }, Registers.Regelset).Fouten.Should().ContainSingle()
            .Which.ToString().Should().StartWith("heel het bestand: WGR3001");

    [Fact]
    public void Read_RuleSetThatDescribesNoRegister_SaysSo() =>
        RegisterReader.Read(Encoding.UTF8.GetBytes("a\n1\n"), RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!).Fouten.Should()
            .ContainSingle().Which.Code.Should().Be(RegisterfoutCode.GeenFormaat);

    private static IEnumerable<string> Answers(Registerrij rij) => rij.Plan.Antwoorden.Select(answer => answer.Value switch
    {
        FactValue.YesNo value => $"{answer.Key}={(value.Value ? "ja" : "nee")}",
        FactValue.Choice value => $"{answer.Key}={value.Value}",
        FactValue.MultiChoice value => $"{answer.Key}={string.Join('+', value.Values)}",
        FactValue.Number value => $"{answer.Key}={value.Value}",
        _ => answer.Key,
    });
}
