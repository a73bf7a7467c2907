using System.Text;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Api.Tests.Http.Documentation;
using WgrAdvisor.Plannen;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor.Api.Tests.Http.Adviezen;

/// <summary>Plans side by side.</summary>
public sealed class VergelijkingenEndpointTests(ApiFixture api)
{
    private const string Path = "/v1/vergelijkingen";

    [Fact]
    public async Task Post_OnePlanAroundTheFirstOf2015_GivesTheComparisonOfTheLibraryByteForByte()
    {
        var plan = api.Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == "noaberkracht-2013").Plan;
        Plan[] plans = [plan with { Peildatum = new(2014, 12, 31) }, plan with { Peildatum = new(2015, 1, 1) }];
        var json = $$"""{ "plannen": [{{string.Join(',', plans.Select(each => Encoding.UTF8.GetString(PlanWriter.ToUtf8Bytes(each))))}}] }""";

        using var response = await api.PostAsync(json, Path);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        bytes.Should().Equal(AdviesWriter.ToUtf8Bytes(Vergelijker.Compare(api.Adviseur, plans)));
        var vergelijking = await response.JsonAsync();
        vergelijking.GetProperty("regels")[0].Text("regel").Should().Be("recht.bvo-bestaat-nog-niet");
        using var document = await api.GetAsync("/v1/openapi.json");
        new SchemaCheck(await document.JsonAsync()).Mistakes("Vergelijking", vergelijking).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}", "", PlanFoutCode.Ontbreekt)]
    [InlineData("[]", "", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "plannen": {} }""", "/plannen", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "plannen": [{}] }""", "/plannen", PlanFoutCode.TeWeinig)]
    [InlineData("""{ "plannen": [{},{},{},{},{},{},{},{},{},{},{}] }""", "/plannen", PlanFoutCode.TeVeel)]
    [InlineData("""{ "plannen": [{}, { "antwoorden": { "eigenPersonel": true } }] }""", "/plannen/1/antwoorden/eigenPersonel", PlanFoutCode.OnbekendeVraag)]
    [InlineData("""{ "plannen": [{}, { "deelnemers": [{ "soort": "gemeente" }], "antwoorden": { "aantalDeelnemers": 1 } }] }""", "/plannen/1/antwoorden/aantalDeelnemers", PlanFoutCode.VolgtUitDeelnemers)]
    [InlineData("""{ "plannen": [{}, {}], "peildata": [] }""", "/peildata", PlanFoutCode.OnbekendVeld)]
    public async Task Post_BadPlans_SaysWhereAndWhat(string json, string pointer, string code)
    {
        using var response = await api.PostAsync(json, Path);

        var problem = await response.JsonAsync();
        ((int)response.StatusCode).Should().Be(400);
        problem.GetProperty("errors").EnumerateArray().Select(error => (error.Text("pointer"), error.Text("code"))).Should().ContainSingle().Which.Should().Be((pointer, code));
    }
}
