using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What would have to change in a plan for another form.</summary>
public sealed class AanpassingenTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    public static TheoryData<string> PracticeCases => [.. Adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Id)];

    /// <summary>A tax office with staff of its own: a centrumregeling when one participant does the work; a common organ when there is no new organisation and no staff either.</summary>
    [Fact]
    public void Advise_TaxOffice_SaysWhatMakesALighterFormTheAdvice()
    {
        var advies = Adviseur.Advise(Case("gbt").Plan);

        Advised(advies, "centrumregeling").Should().Equal("uitvoering=eenDeelnemer");
        Advised(advies, "gemeenschappelijkOrgaan").Should().Equal("uitvoering=bestuurZonderOrganisatie eigenPersoneel=False");
        advies.Vormen.Single(vorm => vorm.Vorm == "bedrijfsvoeringsorganisatie").WatMoetVeranderen!.Value.Should().BeEmpty("before 2015 it does not exist, and the date cannot change");
        advies.Vormen.Single(vorm => vorm.Vorm == advies.AanbevolenVorm).WatMoetVeranderen!.Value.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PracticeCases))]
    public void Advise_PracticeCase_ChangesOnlyWhatAUserCanChange(string id)
    {
        var plan = Case(id).Plan;
        var wijzigingen = Adviseur.Advise(plan).Vormen.SelectMany(vorm => vorm.WatMoetVeranderen!.Value).SelectMany(aanpassing => aanpassing.Wijzigingen).ToList();

        wijzigingen.Should().NotBeEmpty();
        foreach (var vraag in wijzigingen.Select(wijziging => wijziging.Vraag).OfType<string>().Select(vraag => Adviseur.Regelset.Vraag(vraag)!))
        {
            vraag.Aanpassen.Should().NotBeNull();
            (vraag.UitDeelnemers is not null && !plan.Deelnemers.IsEmpty).Should().BeFalse("participants that are listed stay");
        }
    }

    [Fact]
    public void Advise_OnlyTheCore_HasNoMoreThanThat()
    {
        var advies = Adviseur.Advise(Case("gbt").Plan with { Onderdelen = [Onderdeel.Kern] });

        advies.Onderdelen.Should().Equal(Onderdeel.Kern);
        advies.Vormen.Should().OnlyContain(vorm => vorm.Kantelpunten == null && vorm.OpenRegels == null && vorm.WatMoetVeranderen == null);
        advies.OpenVragen.Should().BeNull();
        advies.Samenvatting.Should().Be(Adviseur.Advise(Case("gbt").Plan).Samenvatting, "what is asked for changes nothing else");
    }

    /// <summary>A form that goes before it is left by no way to answer the rest, though no rule alone says so: nothing has to change for the form that is advised.</summary>
    [Fact]
    public void Advise_BetterFormThatCannotBe_NeedsNoChangeForTheAdvisedOne()
    {
        var plan = Adviseur.ReadPlan("""{ "peildatum": "2016-04-13", "antwoorden": { "bevoegdhedenVan": [], "nietVrijblijvend": true }, "voorkeuren": { "duurzaamheid": "belangrijk" } }"""u8.ToArray()).Plan!;

        var advies = Adviseur.Advise(plan);

        advies.Vormen.Single(vorm => vorm.Vorm == advies.AanbevolenVorm).WatMoetVeranderen!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Zinnen_SetsThatDifferInOneNewAnswer_ShareASentence()
    {
        ImmutableArray<Wijziging>[] wijzigingen = [To("eenDeelnemer"), To("afstemming"), With("flexibiliteit", "belangrijk")];

        Wijzigingtekst.Zinnen(Adviseur.Regelset, wijzigingen).Should().Equal(
            "op ‘Wie gaat het werk doen?’ antwoordt: ‘Eén deelnemer doet het werk voor de anderen’ of ‘Ieder doet zijn eigen werk’ (nu ‘Een nieuwe, gezamenlijke organisatie’)",
            "‘Flexibiliteit’ belangrijk vindt");
    }

    [Theory]
    [InlineData("beleidsuitvoering,bedrijfsvoering", "beleidsuitvoering", "niet meer kiest: ‘Bedrijfsvoering")]
    [InlineData("beleidsuitvoering", "beleidsuitvoering,bedrijfsvoering", "ook kiest: ‘Bedrijfsvoering")]
    [InlineData("bedrijfsvoering", "", "niet meer kiest: ‘Bedrijfsvoering")]
    [InlineData("", "bedrijfsvoering", "gaat u samen doen?’ kiest: ‘Bedrijfsvoering")]
    [InlineData("beleidsuitvoering", "bedrijfsvoering", "kiest: ‘Bedrijfsvoering, zoals personeel, financiën, ICT en inkoop’ (nu ‘")]
    public void Zinnen_MultiChoice_SayWhatGoesAndWhatComes(string from, string to, string part) =>
        Wijzigingtekst.Zinnen(Adviseur.Regelset, [[new Wijziging("taken", null, Many(from), Many(to))]]).Single().Should().Contain(part);

    private static Praktijkvoorbeeld Case(string id) => Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == id);

    private static IEnumerable<string> Advised(Advies advies, string vorm) => advies.Vormen.Single(each => each.Vorm == vorm).WatMoetVeranderen!.Value
        .Where(aanpassing => aanpassing.Dan == Oordeel.Aanbevolen)
        .Select(aanpassing => string.Join(' ', aanpassing.Wijzigingen.Select(wijziging => $"{wijziging.Vraag}={(wijziging.Naar is FactValue.Choice choice ? choice.Value : (wijziging.Naar as FactValue.YesNo)?.Value.ToString())}")));

    private static ImmutableArray<Wijziging> To(string uitvoering) =>
        [new Wijziging("uitvoering", null, new FactValue.Choice("gezamenlijkeOrganisatie"), new FactValue.Choice(uitvoering))];

    private static ImmutableArray<Wijziging> With(string criterium, string gewicht) => [new Wijziging(null, criterium, null, new FactValue.Choice(gewicht))];

    private static FactValue.MultiChoice Many(string options) => new([.. options.Split(',', StringSplitOptions.RemoveEmptyEntries)]);
}
