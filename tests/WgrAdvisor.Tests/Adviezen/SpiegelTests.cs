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

    [Fact]
    public void Advise_KindsOfParticipantsUnknown_CitesTheArticlesForGemeenten() =>
        Advise("""{ "antwoorden": { "algemeenVerbindendeVoorschriften": true } }""").Bronnen.Keys.Should().Contain("wgr:30:1:b");

    [Fact]
    public void Advise_AnyParticipants_ListsEveryCitedSource()
    {
        var advies = Advise("""{ "deelnemers": [ { "soort": "provincie" }, { "soort": "waterschap" } ], "antwoorden": { "algemeenVerbindendeVoorschriften": true, "bevoegdhedenVan": ["raad"] } }""");

        var cited = advies.Vormen.SelectMany(vorm => vorm.Redenen).SelectMany(reden => reden.Bronnen);
        advies.Bronnen.Keys.Should().Contain(cited);
    }

    private static IEnumerable<Reden> ReasonsAgainst(string vorm, string soorten)
    {
        var deelnemers = string.Join(", ", soorten.Split(", ").Select(soort => $"{{ \"soort\": {soort} }}"));
        var advies = Advise($$"""{ "deelnemers": [ {{deelnemers}} ], "antwoorden": { "algemeenVerbindendeVoorschriften": true, "bevoegdhedenVan": ["raad"] } }""");
        return advies.Vormen.Single(oordeel => oordeel.Vorm == vorm).Redenen.Where(reden => reden.Richting == Richting.SluitUit);
    }

    private static Advies Advise(string json) => Adviseur.Advise(Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!);
}
