using System.Text;
using CsCheck;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Plannen;

public sealed class PlanReaderTests
{
    private static readonly Adviseur Adviseur = new(RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!);

    [Fact]
    public void Read_EmptyObject_IsAPlanOfWhichNothingIsKnown()
    {
        var plan = Read("{}").Plan!;

        plan.Antwoorden.Should().BeEmpty();
        plan.Peildatum.Should().BeNull();
        plan.Deelnemers.Should().BeEmpty();
    }

    [Fact]
    public void Read_NullAnswer_IsUnknownAndNotNo() =>
        Read("""{ "antwoorden": { "ledenBeslissen": null } }""").Plan!.Antwoorden.Should().BeEmpty();

    [Fact]
    public void Read_EmptyList_IsTheAnswerNoneOfThese() =>
        Read("""{ "antwoorden": { "activiteiten": [] } }""").Plan!.Antwoorden["activiteiten"].Should().BeOfType<FactValue.MultiChoice>()
            .Which.Values.Should().BeEmpty();

    [Fact]
    public void Read_FullPlan_KeepsEverything()
    {
        var plan = Read("""
            { "naam": "Buurt 😀 <script>", "peildatum": "2020-02-29", "deelnemers": [ { "naam": "Ans", "soort": "buur", "inwoners": 0, "id": "x" } ],
              "antwoorden": { "omzet": 12 }, "toelichtingen": { "omzet": "ongeveer" }, "voorkeuren": { "eenvoud": "zwaar" },
              "huidigeVorm": "stichting", "onderdelen": [ "kern" ] }
            """).Plan!;

        plan.Should().BeEquivalentTo(new
        {
            Naam = "Buurt 😀 <script>",
            Peildatum = new DateOnly(2020, 2, 29),
            Deelnemers = new[] { new Deelnemer("Ans", "buur", 0, "x") },
            HuidigeVorm = "stichting",
            Onderdelen = new[] { "kern" },
        });
        plan.Antwoorden["omzet"].Should().Be(new FactValue.Number(12));
        plan.Toelichtingen["omzet"].Should().Be("ongeveer");
        plan.Voorkeuren["eenvoud"].Should().Be("zwaar");
    }

    [Theory]
    [InlineData("12.0")]
    [InlineData("1.2e1")]
    public void Read_WholeNumberWrittenWithADecimalPoint_IsThatNumber(string getal) =>
        Read($$"""{ "antwoorden": { "omzet": {{getal}} } }""").Plan!.Antwoorden["omzet"].Should().Be(new FactValue.Number(12));

    [Theory]
    [InlineData("Ans", "Ans")]
    [InlineData("Ans  Buur", " ans\u00a0buur ")]
    [InlineData("Zo\u00eb", "Zoe\u0308")]
    public void Read_SameParticipantTwice_IsReportedAtTheSecond(string naam, string nogEens) =>
        Read($$"""{ "deelnemers": [ { "soort": "buur", "naam": "{{naam}}" }, { "soort": "buur", "naam": "{{nogEens}}" } ] }""").Fouten
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Pointer = "/deelnemers/1/naam", Code = PlanFoutCode.DubbeleDeelnemer });

    [Fact]
    public void Read_ParticipantsWithoutANameOrOfAnotherKind_AreNoDuplicates() =>
        Read("""{ "deelnemers": [ { "soort": "buur" }, { "soort": "buur", "naam": " " }, { "soort": "buur", "naam": "" } ] }""").Fouten.Should().BeEmpty();

    [Theory]
    [InlineData("""{ "antworden": {} }""", "/antworden", PlanFoutCode.OnbekendVeld, "antwoorden")]
    [InlineData("""{ "antwoorden": { "ledenBeslisen": true } }""", "/antwoorden/ledenBeslisen", PlanFoutCode.OnbekendeVraag, "ledenBeslissen")]
    [InlineData("""{ "antwoorden": { "activiteiten": ["tuin", "energy"] } }""", "/antwoorden/activiteiten/1", PlanFoutCode.OnbekendeKeuze, "energie")]
    [InlineData("""{ "antwoorden": { "activiteiten": ["tuin", "tuin"] } }""", "/antwoorden/activiteiten/1", PlanFoutCode.DubbeleKeuze, null)]
    [InlineData("""{ "antwoorden": { "activiteiten": "tuin" } }""", "/antwoorden/activiteiten", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "antwoorden": { "ledenBeslissen": "ja" } }""", "/antwoorden/ledenBeslissen", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "antwoorden": { "omzet": 1.5 } }""", "/antwoorden/omzet", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "antwoorden": { "omzet": 1e999 } }""", "/antwoorden/omzet", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "antwoorden": { "omzet": -1 } }""", "/antwoorden/omzet", PlanFoutCode.BuitenBereik, null)]
    [InlineData("""{ "antwoorden": [] }""", "/antwoorden", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "antwoorden": { "a/b~c": 1 } }""", "/antwoorden/a~1b~0c", PlanFoutCode.OnbekendeVraag, null)]
    [InlineData("""{ "peildatum": "1999-12-31" }""", "/peildatum", PlanFoutCode.BuitenBereik, null)]
    [InlineData("""{ "peildatum": "2101-01-01" }""", "/peildatum", PlanFoutCode.BuitenBereik, null)]
    [InlineData("""{ "peildatum": "2021-02-29" }""", "/peildatum", PlanFoutCode.GeenDatum, null)]
    [InlineData("""{ "peildatum": "1-2-2021" }""", "/peildatum", PlanFoutCode.GeenDatum, null)]
    [InlineData("""{ "peildatum": 2021 }""", "/peildatum", PlanFoutCode.VerkeerdType, null)]
    [InlineData("""{ "deelnemers": [ { "naam": "Ans" } ] }""", "/deelnemers/0", PlanFoutCode.Ontbreekt, null)]
    [InlineData("""{ "deelnemers": [ { "soort": "buurt" } ] }""", "/deelnemers/0/soort", PlanFoutCode.OnbekendeKeuze, "buur")]
    [InlineData("""{ "deelnemers": [ { "soort": "buur", "inwoners": -5 } ] }""", "/deelnemers/0/inwoners", PlanFoutCode.BuitenBereik, null)]
    [InlineData("""{ "deelnemers": [ { "soort": "buur" } ], "antwoorden": { "soorten": ["buur"] } }""", "/antwoorden/soorten", PlanFoutCode.VolgtUitDeelnemers, null)]
    [InlineData("""{ "toelichtingen": { "omzett": "x" } }""", "/toelichtingen/omzett", PlanFoutCode.OnbekendeVraag, "omzet")]
    [InlineData("""{ "voorkeuren": { "eenvout": "zwaar" } }""", "/voorkeuren/eenvout", PlanFoutCode.OnbekendCriterium, "eenvoud")]
    [InlineData("""{ "voorkeuren": { "eenvoud": "zwaarr" } }""", "/voorkeuren/eenvoud", PlanFoutCode.OnbekendeKeuze, "zwaar")]
    [InlineData("""{ "huidigeVorm": "stiching" }""", "/huidigeVorm", PlanFoutCode.OnbekendeKeuze, "stichting")]
    [InlineData("""{ "onderdelen": ["kernn"] }""", "/onderdelen/0", PlanFoutCode.OnbekendeKeuze, "kern")]
    [InlineData("""{ "naam": "a", "naam": "b" }""", "/naam", PlanFoutCode.DubbeleNaam, null)]
    [InlineData("""{ "naam": "\ud800" }""", "/naam", PlanFoutCode.GeenUtf8, null)]
    [InlineData("""{ "\ud800": 1 }""", "", PlanFoutCode.GeenUtf8, null)]
    [InlineData("[]", "", PlanFoutCode.VerkeerdType, null)]
    [InlineData("null", "", PlanFoutCode.VerkeerdType, null)]
    [InlineData("", "", PlanFoutCode.GeenJson, null)]
    [InlineData("{ \"naam\": ", "", PlanFoutCode.GeenJson, null)]
    [InlineData("{} {}", "", PlanFoutCode.GeenJson, null)]
    public void Read_OneMistake_IsLocatedAndExplained(string json, string pointer, string code, string? suggestie)
    {
        var fout = Read(json).Fouten.Should().ContainSingle().Subject;

        (fout.Pointer, fout.Code, fout.Suggestie).Should().Be((pointer, code, suggestie));
        fout.Tekst.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Read_ManyMistakes_ReportsThemAllInOrder() =>
        Read("""{ "naam": 1, "peildatum": "x", "antwoorden": { "omzet": "y", "z": 1 }, "voorkeuren": { "w": "zwaar" } }""").Fouten.Select(fout => fout.Pointer)
            .Should().Equal("/naam", "/peildatum", "/antwoorden/omzet", "/antwoorden/z", "/voorkeuren/w");

    [Fact]
    public void Read_TooManyParticipants_IsRefusedWithTheLimit() =>
        Read($$"""{ "deelnemers": [ {{string.Join(", ", Enumerable.Repeat("""{ "soort": "buur" }""", 10_000))}} ] }""").Fouten
            .Should().ContainSingle().Which.Tekst.Should().Contain("500");

    [Fact]
    public void Read_DeepNesting_IsAMistakeAndNoCrash() =>
        Read(new string('[', 500_000)).Fouten.Should().ContainSingle().Which.Code.Should().Be(PlanFoutCode.GeenJson);

    [Fact]
    public void Read_InvalidUtf8_IsAMistakeAndNoCrash() =>
        PlanReader.Read(new byte[] { (byte)'{', 0xC3, 0x28, (byte)'}' }, Adviseur.Regelset).Fouten.Should().ContainSingle().Which.Code.Should().Be(PlanFoutCode.GeenUtf8);

    [Fact]
    public void Read_MoreMistakesThanAnyoneReads_StopsAndSaysSo()
    {
        var fouten = Read($$"""{ "antwoorden": { {{string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"\"q{i}\": 1"))}} } }""").Fouten;

        fouten.Should().HaveCount(1001);
        fouten[^1].Code.Should().Be(PlanFoutCode.TeVeel);
    }

    [Fact]
    public void Read_AnyText_NeverThrows() =>
        Gen.String.ForAll(text => Read(text).Fouten.IsEmpty || Read(text).Plan is null, samples: 2000);

    private static PlanResultaat Read(string json) => Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json));
}
