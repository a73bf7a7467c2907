using System.Text;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>Other participants, other articles: the advice cites the chapter of the law that applies.</summary>
public sealed class SpiegelTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    [Theory]
    [InlineData("\"gemeente\", \"gemeente\"", "wgr:30:1:b")]
    [InlineData("\"provincie\", \"provincie\"", "wgr:43:1:b")]
    [InlineData("\"waterschap\", \"waterschap\"", "wgr:50b:1:b")]
    [InlineData("\"gemeente\", \"provincie\"", "wgr:54:1:b")]
    [InlineData("\"gemeente\", \"waterschap\"", "wgr:63:1:b")]
    [InlineData("\"gemeente\", \"provincie\", \"waterschap\"", "wgr:76:1:b")]
    [InlineData("\"provincie\", \"waterschap\"", "wgr:86:1:b")]
    [InlineData("\"gemeente\", \"privaatrechtelijk\"", "wgr:30:1:b")]
    public void Advise_BindingRulesInAJointOrgan_CitesTheArticleForTheseParticipants(string soorten, string bron) =>
        ReasonsAgainst("gemeenschappelijkOrgaan", soorten).Should().Contain(reden => reden.Bronnen.Contains(bron));

    [Theory]
    [InlineData("\"provincie\"", "wgr:41")]
    [InlineData("\"waterschap\"", "wgr:50a")]
    [InlineData("\"gemeente\", \"waterschap\"", "wgr:62")]
    public void Advise_ArticleThatAppliesThroughAnother_CitesBoth(string soorten, string via) =>
        ReasonsAgainst("bedrijfsvoeringsorganisatie", soorten).Should().Contain(reden => reden.Bronnen.Contains(via) && reden.Bronnen.Contains("wgr:8:3"));

    /// <summary>From 2015 until July 2021 most chapters had an article of their own about publication; what else they say did not change with it.</summary>
    [Theory]
    [InlineData("\"provincie\"", "2018-03-01", "wgr:42:3")]
    [InlineData("\"gemeente\", \"provincie\"", "2018-03-01", "wgr:53:3")]
    [InlineData("\"gemeente\", \"waterschap\"", "2018-03-01", "wgr:62a:3")]
    [InlineData("\"gemeente\", \"provincie\", \"waterschap\"", "2018-03-01", "wgr:75:3")]
    [InlineData("\"provincie\", \"waterschap\"", "2018-03-01", "wgr:85:3")]
    [InlineData("\"gemeente\"", "2018-03-01", "wgr:26:3")]
    [InlineData("\"waterschap\"", "2018-03-01", "wgr:50a wgr:26:3")]
    [InlineData("\"provincie\"", "2024-03-01", "wgr:41 wgr:26:3")]
    public void Advise_ArticleThatWasAnotherForATime_CitesTheOneOfThatTime(string soorten, string dag, string bronnen)
    {
        var deelnemers = string.Join(", ", soorten.Split(", ").Select(soort => $"{{ \"soort\": {soort} }}, {{ \"soort\": {soort} }}"));
        var stappen = Advise($$"""
            { "peildatum": "{{dag}}", "deelnemers": [ {{deelnemers}} ],
              "antwoorden": { "algemeenVerbindendeVoorschriften": true, "wijzeVanOverdracht": ["delegatie"], "bevoegdhedenVan": ["raad"], "deelnemendeOrganen": ["raad"], "afspraak": "regeling", "eigenPersoneel": true, "gastgemeente": false, "uitvoering": "gezamenlijkeOrganisatie" } }
            """).Stappen;

        stappen.Single(stap => stap.Titel == "Laat de regeling ingaan").Bronnen.Should().Equal(bronnen.Split(' '));
        stappen.Single(stap => stap.Titel == "Wijs de leden van het bestuur aan").Bronnen.Should().Contain("wgr:13");
    }

    [Fact]
    public void Advise_KindsOfParticipantsUnknown_CitesTheArticlesForGemeenten() =>
        Advise("""{ "antwoorden": { "algemeenVerbindendeVoorschriften": true } }""").Bronnen.Keys.Should().Contain("wgr:30:1:b");

    [Fact]
    public void Advise_AnyParticipants_ListsEveryCitedSource()
    {
        var advies = Advise("""{ "deelnemers": [ { "soort": "provincie" }, { "soort": "waterschap" } ], "antwoorden": { "algemeenVerbindendeVoorschriften": true, "bevoegdhedenVan": ["raad"] } }""");

        var cited = advies.Vormen.SelectMany(vorm => vorm.Redenen).SelectMany(reden => advies.Regels[reden.Regel].Bronnen);
        advies.Bronnen.Keys.Should().Contain(cited);
    }

    private static IEnumerable<Regeltekst> ReasonsAgainst(string vorm, string soorten)
    {
        var deelnemers = string.Join(", ", soorten.Split(", ").Select(soort => $"{{ \"soort\": {soort} }}"));
        var advies = Advise($$"""{ "deelnemers": [ {{deelnemers}} ], "antwoorden": { "algemeenVerbindendeVoorschriften": true, "bevoegdhedenVan": ["raad"] } }""");
        return advies.Vormen.Single(oordeel => oordeel.Vorm == vorm).Redenen.Where(reden => reden.Richting == Richting.SluitUit).Select(reden => advies.Regels[reden.Regel]);
    }

    private static Advies Advise(string json) => Adviseur.Advise(Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!);
}
