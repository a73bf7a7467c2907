using System.Text;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What an advice says when nothing fits, and what it asks first when little is known.</summary>
public sealed class TegenspraakTests
{
    private const string MayorAndAnotherBody = """
        { "antwoorden": { "afspraak": "regeling", "bevoegdhedenVan": ["burgemeester"], "wijzeVanOverdracht": ["delegatie"], "soortenDeelnemers": ["gemeente", "anderOpenbaarLichaam"],
          "aantalGemeenten": 1, "aantalDeelnemers": 2, "deelnemendeOrganen": ["burgemeester"], "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true, "gezamenlijkBestuur": true } }
        """;

    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    /// <summary>Of many clashes the one that a single rule settles comes first, with its reason (Wgr 96 here).</summary>
    [Fact]
    public void Advise_ManyClashes_NamesTheOneThatOneRuleSettlesFirst()
    {
        var advies = Advise(MayorAndAnotherBody);

        advies.Tegenspraken.Should().HaveCountGreaterThan(1).And.BeInAscendingOrder(clash => clash.Redenen.Length);
        advies.Tegenspraken[0].Redenen[0].Regel.Should().Be("recht.burgemeester-niet-bij-een-overheid-met-anderen");
        advies.Samenvatting.Should().Contain("De reden: werkt één overheid alleen met andere organisaties samen, dan kan de burgemeester geen partij zijn, en u sluit een gemeenschappelijke regeling.");
    }

    /// <summary>Other taxes can be handed over by no participants at all, so others taking part is no way out.</summary>
    [Fact]
    public void Advise_WayOutThatEveryOtherAnswerClosesToo_IsNotNamed()
    {
        var clashes = Advise("""
            { "peildatum": "2026-12-01", "antwoorden": { "belastingenOverdragen": ["andereBelasting"], "soortenDeelnemers": ["gemeente"], "aantalGemeenten": 3, "deelnemendeOrganen": ["raad"], "uitvoering": "gezamenlijkeOrganisatie", "afspraak": "regeling" } }
            """).Tegenspraken;

        clashes.SelectMany(clash => clash.Oplossingen).Where(oplossing => oplossing.Vraag is "soortenDeelnemers" or "aantalGemeenten").Should().OnlyContain(oplossing => oplossing.Opent.IsEmpty);
        clashes.SelectMany(clash => clash.Oplossingen).Should().Contain(oplossing => oplossing.Vraag == "belastingenOverdragen" && oplossing.Opent.Contains("openbaarLichaam"));
    }

    /// <summary>No single rule takes out every form yet; still nothing fits, whoever's powers are brought in.</summary>
    [Fact]
    public void Advise_NoWayToAnswerTheRestLeavesAForm_SaysThatNothingFitsAndWhy()
    {
        var advies = Advise("""{ "peildatum": "2024-01-01", "antwoorden": { "aantalDeelnemers": 2, "deelnemendeOrganen": ["burgemeester"], "commissieMetBevoegdheden": true } }""");

        advies.Should().Match<Advies>(nothing => nothing.Uitkomst == Uitkomst.GeenPassendeVorm && !nothing.AntwoordenBotsen);
        advies.Vormen.Should().OnlyContain(vorm => vorm.Oordeel == Oordeel.Uitgesloten || vorm.Oordeel == Oordeel.Ongeschikt);
        var clash = advies.Tegenspraken.Should().ContainSingle().Subject;
        clash.Redenen.Select(reden => reden.Regel).Should().Contain("recht.twee-burgemeesters").And.Contain("vereiste.commissie-met-bevoegdheden");
        clash.Ongeacht.Should().Equal("bevoegdhedenVan");
        clash.Oplossingen.Should().OnlyContain(oplossing => !oplossing.Opent.IsEmpty);
    }

    [Fact]
    public void Advise_NoFormFits_NamesNoTypeOfRegelingAndNoWarningAboutOneForm()
    {
        var advies = Advise(MayorAndAnotherBody);

        advies.Regelingtype.Should().BeNull();
        advies.Aandachtspunten.Should().BeEmpty("what is said of one form does not matter when it is out");
    }

    [Fact]
    public void Advise_AnswersThatCannotAllBeTrue_SaysNothingOfForms()
    {
        var advies = Advise("""{ "antwoorden": { "commissieMetBevoegdheden": true, "gezamenlijkBestuur": false, "bevoegdhedenVan": ["raad"], "algemeenVerbindendeVoorschriften": true } }""");

        advies.Tegenspraken.Should().ContainSingle().Which.Redenen.Should().OnlyContain(reden => reden.Laag == Laag.Samenhang);
        advies.Vormen.Should().OnlyContain(vorm => vorm.Redenen.IsEmpty && vorm.OpenRegels!.Value.IsEmpty);
        advies.Bronnen.Should().BeEmpty("a clash of plain logic has no source");
    }

    /// <summary>Who brings in no power can neither hand one over nor make rules; how powers go over need not be known for that.</summary>
    [Fact]
    public void Advise_NoWayToAnswerTheRestIsLeft_NamesTheClashAndTheQuestionItHoldsFor()
    {
        var advies = Advise("""{ "peildatum": "2018-01-01", "antwoorden": { "algemeenVerbindendeVoorschriften": true, "bevoegdhedenVan": [] } }""");

        var clash = advies.Tegenspraken.Should().ContainSingle().Subject;
        clash.Antwoorden.Select(grond => grond.Vraag).Should().Equal("algemeenVerbindendeVoorschriften", "bevoegdhedenVan");
        clash.Redenen.Select(reden => reden.Regel).Should().BeEquivalentTo("samenhang.overdracht-zonder-bevoegdheid", "samenhang.regels-zonder-overdracht");
        clash.Ongeacht.Should().Equal("wijzeVanOverdracht");
        advies.Samenvatting.Should().Contain("ook beantwoordt, iets klopt niet: ").And.Contain("; of ");
    }

    [Fact]
    public void Advise_AnswersThatOneRuleForbids_HoldForNoOpenQuestion() =>
        Advise("""{ "antwoorden": { "geleedBestuur": true, "gezamenlijkBestuur": false } }""").Tegenspraken.Should().ContainSingle().Which.Ongeacht.Should().BeEmpty();

    /// <summary>A special statute that the plan touches decides everything: whom it addresses is asked first.</summary>
    [Theory]
    [InlineData("veiligheidsregio")]
    [InlineData("ggd")]
    [InlineData("rekenkamer")]
    public void Advise_OnlyASpecialTaskKnown_AsksFirstWhoTakePart(string taak) =>
        Advise($$"""{ "antwoorden": { "bijzondereTaken": ["{{taak}}"] } }""").OpenVragen!.Value[0].Vraag.Should().Be("soortenDeelnemers");

    private static Advies Advise(string json) => Adviseur.Advise(Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!);
}
