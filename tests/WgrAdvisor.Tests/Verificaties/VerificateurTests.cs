using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Tests.Rechtsvormen;
using WgrAdvisor.Verificaties;

namespace WgrAdvisor.Tests.Verificaties;

/// <summary>An advice that was given is worked out again: equal, or what differs and what did it.</summary>
public sealed class VerificateurTests
{
    private const string Plan = """{ "naam": "Café ‘de Brug’", "antwoorden": { "ledenBeslissen": true, "omzet": 20000 }, "toelichtingen": { "omzet": "per jaar" } }""";

    [Fact]
    public void Verify_AnyAdvice_IsEqual() =>
        RandomPlans.AnyPlans(50).ForAll(
            plan => Verificateur.Verify(RandomPlans.Adviseur, AdviesWriter.ToUtf8Bytes(RandomPlans.Adviseur.Advise(plan))).Uitslag == Verificatieuitslag.Gelijk,
            samples: 200,
            print: PlanWriter.ToIndentedString);

    [Fact]
    public void Verify_AdviceWrittenForPeople_IsEqual()
    {
        var adviseur = With(RechtsvormenFiles.Read());

        var indented = Encoding.UTF8.GetBytes(AdviesWriter.ToIndentedString(Advise(adviseur)));

        Verificateur.Verify(adviseur, indented).Uitslag.Should().Be(Verificatieuitslag.Gelijk);
    }

    [Fact]
    public void Verify_RuleThatCameLater_NamesItWithItsSourceAndWhatItDid()
    {
        var then = AdviesWriter.ToUtf8Bytes(Advise(With(RechtsvormenFiles.Read())));

        var verificatie = Verificateur.Verify(With(RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule.Replace("[stichting]", "[vereniging]"))), then);

        verificatie.Uitslag.Should().Be(Verificatieuitslag.Anders);
        verificatie.Gevolgen.Should().Contain("Het advies: toen voorlopigAdvies, vereniging, nu voorlopigAdvies, coöperatie.").And.Contain("vereniging: toen aanbevolen (niet zeker), nu uitgesloten.");
        verificatie.Oorzaken[0].Should().StartWith("De regelset is een andere: ");
        verificatie.Oorzaken.Should().Contain("Geldt nu en toen niet: Proef [recht.proef; bw2:285:1].");
    }

    [Fact]
    public void Verify_RuleThatIsGone_NamesIt()
    {
        var then = AdviesWriter.ToUtf8Bytes(Advise(With(RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule.Replace("[stichting]", "[vereniging]")))));

        Verificateur.Verify(With(RechtsvormenFiles.Read()), then).Oorzaken.Should().Contain("Gold toen en nu niet meer (de regel bestaat niet meer): Proef [recht.proef; bw2:285:1].");
    }

    [Fact]
    public void Verify_RuleThatSaysSomethingElse_NamesWhatItSaysElse()
    {
        var then = AdviesWriter.ToUtf8Bytes(Advise(With(RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule))));

        var verificatie = Verificateur.Verify(With(RechtsvormenFiles.Appending("recht/recht.yaml", RechtsvormenFiles.Rule.Replace("Een proef.", "Een andere proef."))), then);

        verificatie.Oorzaken.Should().Contain("Zegt nu iets anders (tekst): Proef [recht.proef; bw2:285:1].");
        verificatie.Gevolgen.Should().Equal("Anders in het advies: regels.");
    }

    /// <summary>A plan that names no date is judged by another day when the rules were checked up to another day.</summary>
    [Fact]
    public void Verify_OtherStandardDate_NamesTheDays()
    {
        var then = AdviesWriter.ToUtf8Bytes(Advise(With(RechtsvormenFiles.Read())));

        var verificatie = Verificateur.Verify(With(RechtsvormenFiles.Replacing("regelset.yaml", "standaard: 2026-01-01", "standaard: 2026-06-01")), then);

        verificatie.Oorzaken.Should().Contain("Het plan noemt geen peildatum: toen gold 2026-01-01, nu geldt 2026-06-01.");
    }

    [Fact]
    public void Verify_OtherVersionOfTheLaw_NamesIt()
    {
        var then = AdviesWriter.ToUtf8Bytes(Advise(With(RechtsvormenFiles.Read())));

        Verificateur.Verify(With(RechtsvormenFiles.Replacing("regelset.yaml", "vanaf: 2021-07-01", "vanaf: 2021-08-01")), then).Oorzaken
            .Should().Contain("Het recht van een andere wetsversie geldt: toen die van 2021-07-01, nu die van 2021-08-01.");
    }

    [Fact]
    public void Verify_AdviceThatWasChangedAfterwards_SaysSo()
    {
        var adviseur = With(RechtsvormenFiles.Read());
        var advies = JsonNode.Parse(AdviesWriter.ToUtf8Bytes(Advise(adviseur)))!;
        advies["vormen"]!.AsArray().Single(vorm => (string?)vorm!["vorm"] == "stichting")!["oordeel"] = "aanbevolen";

        var verificatie = Verificateur.Verify(adviseur, Encoding.UTF8.GetBytes(advies.ToJsonString()));

        verificatie.Oorzaken.Should().Equal("De regelset en het programma zijn dezelfde. Het advies is dus veranderd nadat het werd gegeven.");
        verificatie.Gevolgen.Should().Equal("stichting: toen aanbevolen, nu uitgesloten.", "Anders in het advies: vormen.");
    }

    [Theory]
    [InlineData("{", "", PlanFoutCode.GeenJson)]
    [InlineData("[]", "/plan", PlanFoutCode.Ontbreekt)]
    [InlineData("""{ "regelset": {}, "regels": {}, "vormen": [] }""", "/plan", PlanFoutCode.Ontbreekt)]
    [InlineData("""{ "plan": { "antwoorden": { "hond": true } }, "regelset": {}, "regels": {}, "vormen": [] }""", "/plan/antwoorden/hond", PlanFoutCode.OnbekendeVraag)]
    [InlineData("""{ "plan": {}, "regelset": { "versie": "\ud800" }, "regels": {}, "vormen": [] }""", "", PlanFoutCode.GeenUtf8)]
    [InlineData("""{ "plan": {}, "regelset": {}, "regels": { "\udfff": 1 }, "vormen": [] }""", "", PlanFoutCode.GeenUtf8)]
    public void Verify_NoAdvice_SaysWhatIsWrong(string json, string pointer, string code)
    {
        var verificatie = Verificateur.Verify(RandomPlans.Adviseur, Encoding.UTF8.GetBytes(json));

        verificatie.Uitslag.Should().Be(Verificatieuitslag.NietNaTeRekenen);
        (verificatie.Fouten[0].Pointer, verificatie.Fouten[0].Code).Should().Be((pointer, code));
    }

    /// <summary>Whatever stands in the other parts, it is only another advice.</summary>
    [Theory]
    [InlineData("""{ "plan": {}, "regelset": {}, "regels": {}, "vormen": [] }""")]
    [InlineData("""{ "plan": {}, "regelset": 1, "regels": [], "vormen": {} }""")]
    [InlineData("""{ "plan": {}, "regelset": { "versie": 3 }, "regels": { "a": 1, "b": { "titel": [] } }, "vormen": [ 1, { "vorm": "x" }, { "vorm": "x", "zeker": 2 }, { "vorm": null } ] }""")]
    public void Verify_StrangeAdvice_IsAnother(string json) =>
        Verificateur.Verify(RandomPlans.Adviseur, Encoding.UTF8.GetBytes(json)).Uitslag.Should().Be(Verificatieuitslag.Anders);

    private static Adviseur With(IReadOnlyList<RuleFile> files) => new(RegelsetLoader.Load(files).Regelset!);

    private static Advies Advise(Adviseur adviseur) => adviseur.Advise(adviseur.ReadPlan(Encoding.UTF8.GetBytes(Plan)).Plan!);
}
