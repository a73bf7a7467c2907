using WgrAdvisor.Adviezen;
using WgrAdvisor.Plannen;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Tests.Vergelijkingen;

public sealed class VergelijkerTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    [Fact]
    public void Compare_OnePlanAroundTheFirstOf2015_NamesTheArticleThatMadeTheDifference()
    {
        var plan = Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == "noaberkracht-2013").Plan;

        var vergelijking = Vergelijker.Compare(Adviseur, [plan with { Peildatum = new(2014, 12, 31) }, plan with { Peildatum = new(2015, 1, 1) }]);

        vergelijking.Plannen.Select(vergeleken => vergeleken.AanbevolenVorm).Should().Equal("openbaarLichaam", "bedrijfsvoeringsorganisatie");
        vergelijking.Antwoorden.Should().ContainSingle().Which.Vraag.Should().Be(Regelset.Peildatum);
        vergelijking.Oordelen.Single(verschil => verschil.Vorm == "bedrijfsvoeringsorganisatie").Oordelen.Should().Equal(Oordeel.Uitgesloten, Oordeel.Aanbevolen);
        vergelijking.Regels[0].Should().BeEquivalentTo(new { Regel = "recht.bvo-bestaat-nog-niet", Bronnen = new[] { "Wgr, artikel 8" }, Geldt = new[] { true, false } });
    }

    [Fact]
    public void Compare_SameRegelingUnderTheLawOf2021And2026_NamesTheAddedDuties()
    {
        var plan = Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == "noaberkracht-2015").Plan with { HuidigeVorm = "bedrijfsvoeringsorganisatie" };

        var vergelijking = Vergelijker.Compare(Adviseur, [plan with { Peildatum = new(2021, 1, 1) }, plan with { Peildatum = new(2026, 11, 1) }]);

        var added = vergelijking.Stappen.Where(verschil => !verschil.Geldt[0] && verschil.Geldt[1]).SelectMany(verschil => verschil.Bronnen);
        added.Should().Contain(["Wgr, artikel 11a", "Wgr, artikel 10, lid 5", "Wgr, artikel 10, lid 7", "Wgr, artikel 17, lid 2", "Wgr, artikel 35, lid 4"]);
    }

    /// <summary>What is reckoned from answers is no answer: only questions, the date and the present form are named.</summary>
    [Fact]
    public void Compare_OtherNumbers_NamesTheQuestionsOnly()
    {
        var (one, other) = (Adviseur.ReadPlan("""{ "antwoorden": { "aantalGemeenten": 2, "aantalDeelnemers": 2 } }"""u8.ToArray()).Plan!, Adviseur.ReadPlan("""{ "antwoorden": { "aantalGemeenten": 2, "aantalDeelnemers": 5 } }"""u8.ToArray()).Plan!);

        Vergelijker.Compare(Adviseur, [one, other]).Antwoorden.Select(verschil => verschil.Vraag).Should().Equal("aantalDeelnemers");
    }

    [Fact]
    public void Compare_EqualPlans_HasNoDifferences()
    {
        var plan = Adviseur.Regelset.Praktijkvoorbeelden[0].Plan;

        var vergelijking = Vergelijker.Compare(Adviseur, [plan, plan]);

        (vergelijking.Antwoorden.Length + vergelijking.Oordelen.Length + vergelijking.Regels.Length + vergelijking.Stappen.Length).Should().Be(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    public void Compare_OtherThanTwoToTenPlans_IsRefused(int count)
    {
        var compare = () => Vergelijker.Compare(Adviseur, [.. Enumerable.Repeat(Plan.Leeg, count)]);

        compare.Should().Throw<ArgumentOutOfRangeException>();
    }
}
