using System.Text;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>Reviews of cooperations that exist.</summary>
public sealed class ToetsingTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    /// <summary>Of a day before 2015, when the form did not exist.</summary>
    private const string TooEarly = """{ "peildatum": "2014-12-31", "huidigeVorm": "bedrijfsvoeringsorganisatie", "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true } }""";

    [Theory]
    [InlineData("openbaarLichaam", "uitvoering", "gezamenlijkeOrganisatie", "Een openbaar lichaam past het best bij dit plan. Dat staat nog niet vast")]
    [InlineData("centrumregeling", "uitvoering", "gezamenlijkeOrganisatie", "Een centrumregeling past niet bij dit plan. De reden: ")]
    public void Review_PresentForm_SaysFirstHowItStands(string vorm, string vraag, string antwoord, string begin)
    {
        var toetsing = Review($$"""{ "peildatum": "2014-12-31", "huidigeVorm": "{{vorm}}", "antwoorden": { "afspraak": "regeling", "eigenPersoneel": true, "{{vraag}}": "{{antwoord}}" } }""");

        toetsing.Samenvatting.Should().StartWith(begin);
    }

    [Fact]
    public void Review_FormThatTheLawExcludes_SaysSoAndWhatTakesItsPlace()
    {
        var toetsing = Review(TooEarly);

        toetsing.Samenvatting.Should().StartWith("Een bedrijfsvoeringsorganisatie mag niet bij dit plan. De reden: ").And.Contain("past een openbaar lichaam het best");
        (toetsing.HuidigeVorm.Oordeel, toetsing.HuidigeVorm.Zeker, toetsing.AanbevolenVorm).Should().Be((Oordeel.Uitgesloten, true, "openbaarLichaam"));
        toetsing.Wijziging.Should().NotBeEmpty();
    }

    [Fact]
    public void Review_FormThatIsNotTheAdvisedOne_SaysWhatWouldMakeItSo()
    {
        var gbt = Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == "gbt");

        var toetsing = Adviseur.Review(gbt.Plan with { Peildatum = null, HuidigeVorm = gbt.Verwacht.Vorm });

        toetsing.Samenvatting.Should().StartWith("Een openbaar lichaam kan ook, maar een bedrijfsvoeringsorganisatie past beter.").And.Contain("De vorm die u nu hebt, wordt het advies als u op ");
        toetsing.LichtereVormen.Should().Contain("bedrijfsvoeringsorganisatie");
        toetsing.Plichten.Select(stap => stap.Titel).Should().Contain("Stel de jaarrekening vast");
    }

    [Fact]
    public void Review_AnswersThatClash_SaysNothingOfTheForm()
    {
        var toetsing = Review("""{ "huidigeVorm": "openbaarLichaam", "antwoorden": { "afspraak": "regeling", "deelnemendeOrganen": [] } }""");

        toetsing.Samenvatting.Should().Be("Uw antwoorden kunnen niet allemaal kloppen. Daarom zeggen wij niets over de vorm die u nu hebt.");
        toetsing.HuidigeVorm.Redenen.Should().BeEmpty();
        toetsing.Aandachtspunten.Should().BeEmpty();
    }

    /// <summary>A review says of the present form what the advice on the same plan says of it, and cites only sources that it gives.</summary>
    [Fact]
    public void Review_AnyPlan_AgreesWithTheAdvice() =>
        Gen.Select(RandomPlans.AnyPlans(40), Gen.Int[0, Adviseur.Regelset.Vormen.Length - 1].Select(index => Adviseur.Regelset.Vormen[index].Id)).ForAll(
            tried =>
            {
                var (plan, vorm) = tried;
                plan = plan with { HuidigeVorm = vorm, Onderdelen = [] };
                var toetsing = Adviseur.Review(plan);
                var advies = Adviseur.Advise(plan);
                string[] cited =
                [
                    .. toetsing.Regels.Values.SelectMany(regel => regel.Bronnen),
                    .. toetsing.Plichten.Concat(toetsing.Wijziging).SelectMany(stap => stap.Bronnen),
                    .. toetsing.Aandachtspunten.SelectMany(punt => punt.Bronnen),
                ];
                return (toetsing.Uitkomst, toetsing.AanbevolenVorm) == (advies.Uitkomst, advies.AanbevolenVorm)
                    && Json(advies with { Vormen = [toetsing.HuidigeVorm] }) == Json(advies with { Vormen = [advies.Vormen.Single(each => each.Vorm == vorm)] })
                    && toetsing.Plichten.Length == advies.Toets!.Plichten.Length
                    && toetsing.Aandachtspunten.All(punt => punt.Vormen.SequenceEqual([vorm]))
                    && toetsing.Bronnen.Keys.ToHashSet().SetEquals(cited);
            },
            samples: 200,
            print: sample => PlanWriter.ToIndentedString(sample.Item1 with { HuidigeVorm = sample.Item2 }));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{ "huidigeVorm": null }""", "")]
    [InlineData("""{ "huidigeVorm": "iets" }""", "/huidigeVorm")]
    public void ReadPlanToReview_NoForm_IsOneMistake(string json, string pointer)
    {
        var fout = Adviseur.ReadPlanToReview(Encoding.UTF8.GetBytes(json)).Fouten.Should().ContainSingle().Subject;

        fout.Pointer.Should().Be(pointer);
        fout.Code.Should().Be(pointer.Length == 0 ? PlanFoutCode.Ontbreekt : PlanFoutCode.OnbekendeKeuze);
    }

    [Fact]
    public void ReadPlanToReview_NoFormAndAnotherMistake_NamesBoth() =>
        Adviseur.ReadPlanToReview("""{ "iets": 1 }"""u8.ToArray()).Fouten.Select(fout => fout.Code).Should().BeEquivalentTo([PlanFoutCode.OnbekendVeld, PlanFoutCode.Ontbreekt]);

    private static Toetsing Review(string json) => Adviseur.Review(Adviseur.ReadPlanToReview(Encoding.UTF8.GetBytes(json)).Plan!);

    private static string Json(Advies advies) => AdviesWriter.ToIndentedString(advies);
}
