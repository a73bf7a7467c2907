using System.Globalization;
using System.Text;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>Every outcome, with rules about another law: the library holds no law of its own.</summary>
public sealed class AndereWetTests
{
    private static readonly Adviseur Adviseur = new(RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!);

    [Theory]
    [InlineData("""{ "antwoorden": { "ledenBeslissen": true, "winstVerdelen": false, "activiteiten": [], "omzet": 5 } }""", Uitkomst.Advies, "vereniging")]
    [InlineData("""{ "antwoorden": { "ledenBeslissen": false, "winstVerdelen": false, "activiteiten": ["tuin"], "omzet": 10000 } }""", Uitkomst.Advies, "stichting")]
    [InlineData("""{ "antwoorden": { "ledenBeslissen": false, "winstVerdelen": false, "activiteiten": [], "omzet": 9999 } }""", Uitkomst.GeenRegeling, "informeel")]
    [InlineData("""{ "antwoorden": { "winstVerdelen": true, "omzet": 10000, "activiteiten": [] } }""", Uitkomst.Advies, "cooperatie")]
    [InlineData("""{ "antwoorden": { "activiteiten": ["energie", "tuin"] } }""", Uitkomst.Voorgeschreven, "cooperatie")]
    [InlineData("""{ "peildatum": "2021-06-30", "antwoorden": { "activiteiten": ["energie"], "omzet": 5 } }""", Uitkomst.VoorlopigAdvies, "informeel")]
    [InlineData("""{ "antwoorden": { "omzet": 20000 } }""", Uitkomst.VoorlopigAdvies, "stichting")]
    [InlineData("{}", Uitkomst.VoorlopigAdvies, null)]
    public void Advise_Plan_HasTheOutcome(string plan, Uitkomst uitkomst, string? vorm)
    {
        var advies = Advise(plan);

        (advies.Uitkomst, advies.AanbevolenVorm).Should().Be((uitkomst, vorm));
    }

    /// <summary>The light form is not advised just because nothing speaks against it yet: the answer to one question decides.</summary>
    [Fact]
    public void Advise_QuestionThatDecidesIsOpen_GivesTheFormPerAnswerInstead()
    {
        var advies = Advise("""{ "antwoorden": { "ledenBeslissen": false } }""");

        (advies.Uitkomst, advies.AanbevolenVorm).Should().Be((Uitkomst.VoorlopigAdvies, null));
        advies.Vork!.Takken.Should().Equal(new Tak(new FactValue.Number(0), "informeel"), new Tak(new FactValue.Number(10000), "stichting"));
        (advies.Vork.Vraag, advies.Vork.Regel, advies.OpenVragen!.Value[0].Vraag).Should().Be(("omzet", "vork.geld", "omzet"));
        advies.Samenvatting.Should().Be("Eén vraag bepaalt welke vorm past: ‘Hoeveel geld gaat er per jaar om?’ Bij 0 past een informele groep het best. Bij 10000 past een stichting het best.");
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "ledenBeslissen": true } }""", "vereniging")] // the rule does not hold
    [InlineData("""{ "antwoorden": { "ledenBeslissen": false, "omzet": 5 } }""", "informeel")] // the question is answered
    [InlineData("""{ "antwoorden": { "ledenBeslissen": false, "activiteiten": ["energie"] } }""", "cooperatie")] // another form is best
    [InlineData("{}", null)] // nothing is said yet
    public void Advise_NothingToDecideFirst_GivesNoFork(string plan, string? vorm)
    {
        var advies = Advise(plan);

        (advies.AanbevolenVorm, advies.Vork).Should().Be((vorm, null));
    }

    [Fact]
    public void Advise_ExcludedForm_NamesRuleSourceAndAnswer()
    {
        var advies = Advise("""{ "antwoorden": { "ledenBeslissen": true } }""");
        var stichting = advies.Vormen.Single(vorm => vorm.Vorm == "stichting");

        stichting.Oordeel.Should().Be(Oordeel.Uitgesloten);
        stichting.Zeker.Should().BeTrue();
        stichting.Redenen.Should().ContainSingle().Which.Regel.Should().Be("recht.stichting-zonder-leden");
        advies.Regels["recht.stichting-zonder-leden"].Should().BeEquivalentTo(new
        {
            Bronnen = new[] { "bw2:285:1" },
            OpGrondVan = new[] { new { Vraag = "ledenBeslissen" } },
        });
    }

    [Fact]
    public void Advise_PreferenceAgainstAForm_IsAdvisedAgainst() =>
        Advise("""{ "antwoorden": { "ledenBeslissen": true }, "voorkeuren": { "eenvoud": "zwaar" } }""")
            .Vormen.Single(vorm => vorm.Vorm == "cooperatie").Oordeel.Should().Be(Oordeel.Ontraden);

    [Fact]
    public void Advise_Participants_AnswerTheQuestionAboutKinds() =>
        Advise("""{ "deelnemers": [ { "soort": "bedrijf" } ], "antwoorden": { "ledenBeslissen": true, "omzet": 1 } }""")
            .Aandachtspunten.Should().ContainSingle().Which.Standpunten.Should().HaveCount(2);

    /// <summary>On that day itself it is in time, a day later it is a year later; the day stays that day, also on a Sunday.</summary>
    [Theory]
    [InlineData("2027-02-26", "2027-03-01")]
    [InlineData("2027-03-01", "2027-03-01")]
    [InlineData("2027-03-02", "2028-03-01")]
    [InlineData("2026-02-27", "2026-03-01")]
    public void Advise_StepOnAFixedDay_EndsOnTheFirstSuchDayThatComes(string start, string end)
    {
        var files = RechtsvormenFiles.Replacing("stappen/stappen.yaml", "termijn: P4W, vanaf: het besluit", "opDag: \"03-01\"");
        var adviseur = new Adviseur(RegelsetLoader.Load(files).Regelset!);

        var stap = Advise($$"""{ "startdatum": "{{start}}", "antwoorden": { "ledenBeslissen": true, "omzet": 1 } }""", adviseur).Stappen.Should().ContainSingle().Which;

        stap.Eind.Should().Be(DateOnly.ParseExact(end, "O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Advise_RecommendedForm_HasItsGovernanceAndSteps()
    {
        var advies = Advise("""{ "antwoorden": { "ledenBeslissen": true, "winstVerdelen": false, "activiteiten": [], "omzet": 5 } }""");

        advies.Bestuur!.Organen.Should().ContainSingle().Which.Naam.Should().Be("algemene vergadering");
        advies.Stappen.Should().ContainSingle().Which.Termijn.Should().Be("P4W");
        advies.Bronnen["bw2:26:1"].Url.Should().Be("https://wetten.overheid.nl/jci1.3:c:BWBR0003045&artikel=26&lid=1&z=2021-07-01&g=2021-07-01");
    }

    [Fact]
    public void Judge_PracticeCase_ComesOutAsDescribed() =>
        Praktijktoets.Judge(Adviseur, Adviseur.Regelset.Praktijkvoorbeelden.Single()).Afwijkingen.Should().BeEmpty();

    [Theory]
    [InlineData("vorm: vereniging, redenen: [recht.stichting-zonder-leden, afweging.papierwerk]", "vorm: stichting, redenen: []", "verwacht stichting")]
    [InlineData("redenen: [recht.stichting-zonder-leden, afweging.papierwerk]", "redenen: [vereiste.geld]", "vereiste.geld is niet beslissend")]
    public void Judge_OtherExpectation_IsReported(string old, string replacement, string afwijking)
    {
        var adviseur = new Adviseur(RegelsetLoader.Load(RechtsvormenFiles.Replacing("praktijk/tuin.yaml", old, replacement)).Regelset!);

        Praktijktoets.Judge(adviseur, adviseur.Regelset.Praktijkvoorbeelden.Single()).Afwijkingen.Should().Contain(text => text.Contains(afwijking));
    }

    private static Advies Advise(string json) => Advise(json, Adviseur);

    private static Advies Advise(string json, Adviseur adviseur) => adviseur.Advise(adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!);
}
