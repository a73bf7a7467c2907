using System.Globalization;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Regels;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Loading;

/// <summary>What lets one text in the rule files stand for more: periods, names of several forms, names of bodies, and rows.</summary>
public sealed class RuleShorthandTests
{
    private const string Table = """

        - id: tabel.wie
          titel: '{Vorm} past niet'
          dan: { sluitUit: [stichting] }
          bronnen: ["bw2:285:1"]
          zekerheid: afgeleid
          uitleg: '{Wie} passen niet bij {vorm}.'
          rijen:
            - id: recht.stichting-en-leden
              als: { ledenBeslissen: ja, winstVerdelen: ja }
              woorden: { vorm: een stichting, wie: leden }
            - id: recht.vereniging-en-winst
              als: { winstVerdelen: ja }
              woorden: { vorm: een vereniging }
              dan: { sluitUit: [vereniging] }
              zekerheid: vast
              uitleg: Eigen uitleg.

        """;

    [Fact]
    public void Load_RuleWithPeriods_HasAReadingForEachTime()
    {
        var regel = RegelsetLoader.Load(WithPeriods("- { tot: 2021-07-01, titel: Eerst, bronnen: [\"bw2:26:1\"] }\n    - { vanaf: 2022-01-01 }")).Regelset!.Regel("recht.proef")!;

        (regel.Titel, regel.Vanaf, regel.Tot).Should().Be(("Proef", null, null));
        regel.Perioden.Select(lezing => (lezing.Id, lezing.Titel, lezing.Bronnen[0], lezing.Vanaf, lezing.Tot)).Should().Equal(
            ("recht.proef", "Eerst", "bw2:26:1", null, new DateOnly(2021, 7, 1)),
            ("recht.proef", "Proef", "bw2:285:1", new DateOnly(2022, 1, 1), null));
        regel.LezingOp(new DateOnly(2021, 6, 30)).Titel.Should().Be("Eerst");
        regel.LezingOp(new DateOnly(2022, 1, 1)).Titel.Should().Be("Proef");
    }

    [Theory]
    [InlineData("2021-06-30", true)]
    [InlineData("2021-07-01", false)]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    public void Load_RuleWithPeriodsThatDoNotMeet_HoldsInThosePeriodsOnly(string dag, bool holds)
    {
        var regelset = RegelsetLoader.Load(WithPeriods("- { tot: 2021-07-01 }\n    - { vanaf: 2022-01-01 }")).Regelset!;
        var facts = new Dictionary<string, FactValue>
        {
            [Regelset.Peildatum] = new FactValue.Date(DateOnly.ParseExact(dag, "O", CultureInfo.InvariantCulture)),
            ["ledenBeslissen"] = new FactValue.YesNo(true),
        };

        var truth = regelset.Program.Evaluate(regelset.Program.CreateCase(facts)).RuleTruth(regelset.Program.RuleIndex("recht.proef"));

        truth.Should().Be(holds ? Truth.True : Truth.False);
    }

    [Theory]
    [InlineData("- { vanaf: 2022-01-01 }\n    - { tot: 2021-07-01 }", "WGR0115: Deze periode begint niet na de vorige.")]
    [InlineData("- { tot: 2021-07-01 }\n    - { vanaf: 2021-06-30 }", "WGR0115: Deze periode begint niet na de vorige.")]
    [InlineData("- { tot: 2021-07-01, bronnen: [\"bw2:999\"] }\n    - { vanaf: 2021-07-01 }", "recht/recht.yaml:35: WGR0108: De bron 'bw2:999' bestaat niet.")]
    [InlineData("- { tot: 2021-07-01 }\n    - { vanaf: 2021-07-01 }\n  geldig: { vanaf: 2020-01-01 }", "WGR0115: 'geldig' en 'perioden' staan er allebei.")]
    [InlineData("- { tot: 2021-07-01 }", "WGR0104")]
    [InlineData("- { tot: 2021-07-01, als: { ledenBeslissen: nee } }\n    - { vanaf: 2021-07-01 }", "WGR0104")]
    public void Load_MistakeInThePeriods_IsReportedOnce(string periods, string message) =>
        RegelsetLoader.Load(WithPeriods(periods)).Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain(message);

    [Theory]
    [InlineData("{ sluitUit: metLeden }", "cooperatie vereniging")]
    [InlineData("{ sluitUit: [informeel, metLeden, vereniging] }", "informeel cooperatie vereniging")]
    public void Load_NameOfSeveralForms_StandsForThoseForms(string conclusion, string forms)
    {
        var regelset = RegelsetLoader.Load(WithGroup(RechtsvormenFiles.Rule.Replace("{ sluitUit: [stichting] }", conclusion, StringComparison.Ordinal))).Regelset;

        regelset!.Regel("recht.proef")!.Dan.Should().BeOfType<Gevolg.SluitUit>().Which.Vormen.Should().Equal(forms.Split(' '));
    }

    [Fact]
    public void Load_NameOfSeveralFormsInACondition_StandsForThoseForms()
    {
        var regelset = RegelsetLoader.Load(WithGroup(RechtsvormenFiles.Rule.Replace("ledenBeslissen: ja", "huidigeVorm: metLeden", StringComparison.Ordinal))).Regelset;

        regelset!.Regel("recht.proef")!.Als.Should().BeOfType<Condition.Atom>()
            .Which.Test.Should().BeOfType<ValueTest.IsOneOf>().Which.Options.Should().Equal("cooperatie", "vereniging");
    }

    [Theory]
    [InlineData("{ sluitUit: metLeeden }", "WGR0106: De vorm 'metLeeden' bestaat niet. Bedoelde u 'metLeden'?")]
    [InlineData("{ schrijftVoor: metLeden }", "WGR0106: De vorm 'metLeden' bestaat niet.")]
    public void Load_NameThatStandsForNoForm_IsReported(string conclusion, string message)
    {
        var files = WithGroup(RechtsvormenFiles.Rule.Replace("{ sluitUit: [stichting] }", conclusion, StringComparison.Ordinal));

        RegelsetLoader.Load(files).Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain(message);
    }

    [Theory]
    [InlineData("", "De oprichters kiezen.", "Laat de oprichters kiezen")]
    [InlineData("buur", "De oprichters kiezen.", "Laat de oprichters kiezen")]
    [InlineData("bedrijf", "Directies kiezen.", "Laat directies kiezen")]
    [InlineData("bedrijf buur", "De oprichters en directies kiezen.", "Laat de oprichters en directies kiezen")]
    public void Load_NameBetweenBraces_StandsForTheNameAtThoseParticipants(string kinds, string explanation, string title)
    {
        var regel = RegelsetLoader.Load(WithName("Laat {oprichters} kiezen", "'{Oprichters} kiezen.'")).Regelset!.Regel("recht.proef")!;

        var worded = regel.Bewoordingen.GetValueOrDefault(kinds, regel);
        (worded.Uitleg, worded.Titel).Should().Be((explanation, title));
    }

    [Theory]
    [InlineData("Laat {opricters} en {oprichters} kiezen", "recht/recht.yaml", "WGR0106: De naam 'opricters' bestaat niet. Bedoelde u 'oprichters'?")]
    [InlineData("Laat {} en {oprichters} kiezen", "recht/recht.yaml", "WGR0106: De naam '' bestaat niet.")]
    [InlineData("Laat ons kiezen", "namen/namen.yaml", "WGR0111: Geen enkele regel gebruikt de naam 'oprichters'. Schrijf {oprichters} in een regel, of verwijder de naam.")]
    public void Load_NameThatNobodyKnowsOrUses_IsReported(string title, string file, string message)
    {
        var found = RegelsetLoader.Load(WithName(title, "Een proef.")).Diagnostics.Should().ContainSingle().Which;

        (found.File, found.ToString()).Should().Match<(string File, string Text)>(item => item.File == file && item.Text.Contains(message));
    }

    [Fact]
    public void Load_NameAtAKindOfParticipantThatDoesNotExist_IsReported() =>
        RegelsetLoader.Load(WithName("Laat {oprichters} kiezen", "Een proef.", "bedriif")).Diagnostics.Select(item => item.ToString())
            .Should().Contain(text => text.Contains("De soort deelnemer 'bedriif' bestaat niet. Bedoelde u 'bedrijf'?"));

    [Theory]
    [InlineData("stichting", "De stichters")]
    [InlineData("vereniging", "De leden")]
    [InlineData("cooperatie", "Het bestuur")]
    public void Load_NameThatDependsOnTheForm_IsTheOneOfThatForm(string form, string who)
    {
        var regel = RegelsetLoader.Load(WithNameByForm("stappen/stappen.yaml", "wie: de oprichters", "wie: '{Beslissers}'")).Regelset!.Regel("stap.notaris")!;

        ((Gevolg.VraagtStap)regel.BijVorm.GetValueOrDefault(form, regel).Dan).Wie.Should().Be(who);
    }

    [Fact]
    public void Load_NameThatDependsOnTheFormOutsideAStep_IsReported() =>
        RegelsetLoader.Load(WithNameByForm("recht/recht.yaml", "titel: Proef", "titel: Laat {beslissers} kiezen")).Diagnostics
            .Should().ContainSingle(item => item.Message == "Een naam die van de vorm afhangt, staat alleen in een stap.");

    [Fact]
    public void Load_RuleWithRows_IsOneRulePerRow()
    {
        var regelset = RegelsetLoader.Load(RechtsvormenFiles.Appending("recht/recht.yaml", Table)).Regelset!;

        regelset.Regel("tabel.wie").Should().BeNull();
        var (first, second) = (regelset.Regel("recht.stichting-en-leden")!, regelset.Regel("recht.vereniging-en-winst")!);
        (first.Titel, first.Uitleg, string.Join(' ', first.Dan.Vormen), first.Vindplaats).Should().Be(("Een stichting past niet", "Leden passen niet bij een stichting.", "stichting", "recht/recht.yaml:" + LineOf("recht.stichting-en-leden")));
        (second.Titel, second.Uitleg, string.Join(' ', second.Dan.Vormen), second.Zekerheid).Should().Be(("Een vereniging past niet", "Eigen uitleg.", "vereniging", Zekerheid.Vast));
        (first.Als, second.Als).Should().Match<(Condition First, Condition Second)>(als => als.First is Condition.All && als.Second is Condition.Atom);

        static int LineOf(string id) =>
            Array.FindIndex((RechtsvormenFiles.TextOf("recht/recht.yaml") + Table).Split('\n'), line => line.Contains(id)) + 1;
    }

    [Fact]
    public void Load_MistakeInARow_IsReportedAtThatRow()
    {
        var lines = (RechtsvormenFiles.TextOf("recht/recht.yaml") + Table).Split('\n');

        var found = RegelsetLoader.Load(RechtsvormenFiles.Appending("recht/recht.yaml", Table.Replace("{ winstVerdelen: ja }", "{ winstVerdeeld: ja }", StringComparison.Ordinal)))
            .Diagnostics.Should().ContainSingle().Which;

        (found.Code, found.Line).Should().Be((DiagnosticCode.UnknownId, Array.FindLastIndex(lines, line => line.Contains("{ winstVerdelen: ja }")) + 1));
    }

    [Fact]
    public void Load_WordThatNoRowGives_IsReported() =>
        RegelsetLoader.Load(RechtsvormenFiles.Appending("recht/recht.yaml", Table.Replace("{Wie} passen", "{Wat} passen", StringComparison.Ordinal)))
            .Diagnostics.Should().ContainSingle(item => item.Message == "De naam 'wat' bestaat niet.");

    private static IReadOnlyList<RuleFile> WithPeriods(string periods) => RechtsvormenFiles.Appending(
        "recht/recht.yaml",
        RechtsvormenFiles.Rule.Replace("titel: Proef\n", $"titel: Proef\n  perioden:\n    {periods}\n", StringComparison.Ordinal));

    private static IReadOnlyList<RuleFile> WithName(string title, string explanation, string kind = "bedrijf") =>
    [
        .. RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule
            .Replace("titel: Proef", $"titel: {title}", StringComparison.Ordinal)
            .Replace("uitleg: Een proef.", $"uitleg: {explanation}", StringComparison.Ordinal)),
        new RuleFile("namen/namen.yaml", System.Text.Encoding.UTF8.GetBytes($"- {{ id: oprichters, bij: {{ buur: de oprichters, {kind}: directies }}, samen: en }}")),
    ];

    private static IReadOnlyList<RuleFile> WithNameByForm(string path, string old, string replacement) =>
    [
        .. path == "recht/recht.yaml" ? RechtsvormenFiles.Appending(path, RechtsvormenFiles.Rule.Replace(old, replacement, StringComparison.Ordinal)) : RechtsvormenFiles.Replacing(path, old, replacement),
        new RuleFile("namen/namen.yaml", "- { id: beslissers, bij: { stichting: de stichters, vereniging: de leden }, samen: het bestuur }"u8.ToArray()),
    ];

    private static IReadOnlyList<RuleFile> WithGroup(string rule) =>
    [
        .. RechtsvormenFiles.Appending("recht/recht.yaml", rule),
        new RuleFile("vormgroepen/leden.yaml", "- { id: metLeden, naam: vormen met leden, vormen: [cooperatie, vereniging] }"u8.ToArray()),
    ];
}
