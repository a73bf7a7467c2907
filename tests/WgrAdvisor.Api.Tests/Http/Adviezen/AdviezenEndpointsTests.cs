using System.Text.Json;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Tests.Http.Adviezen;

/// <summary>Plans that can be read.</summary>
public sealed class AdviezenEndpointsTests(ApiFixture api)
{
    [Fact]
    public async Task Post_EmptyPlan_GivesProvisionalAdviceWithOpenQuestions()
    {
        using var response = await api.PostAsync("{}");

        var advies = await response.JsonAsync();
        advies.Text("uitkomst").Should().Be("voorlopigAdvies");
        advies.GetProperty("openVragen").GetArrayLength().Should().BePositive();
        ((int)response.StatusCode).Should().Be(200);
    }

    [Fact]
    public async Task Post_Plan_GivesTheAdviceOfTheLibraryByteForByte()
    {
        const string json = """{ "naam": "Café ‘de Brug’", "antwoorden": { "eigenPersoneel": true } }""";
        using var response = await api.PostAsync(json);

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        var plan = api.Adviseur.ReadPlan(System.Text.Encoding.UTF8.GetBytes(json)).Plan!;
        bytes.Should().Equal(AdviesWriter.ToUtf8Bytes(api.Adviseur.Advise(plan)));
    }

    [Fact]
    public async Task PostVervolgvragen_Plan_GivesTheQuestionsOfTheLibraryByteForByte()
    {
        const string json = """{ "antwoorden": { "afspraak": "regeling" } }""";
        using var response = await api.PostAsync(json, "/v1/vervolgvragen");

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        bytes.Should().Equal(AdviesWriter.ToUtf8Bytes(api.Adviseur.FindNextQuestions(api.Adviseur.ReadPlan(System.Text.Encoding.UTF8.GetBytes(json)).Plan!)));
        (await response.JsonAsync()).GetProperty("vragen")[0].Text("vraag").Should().Be("uitvoering");
        response.Header("Cache-Control").Should().Be("no-store");
    }

    [Fact]
    public async Task PostVervolgvragen_BadPlan_GivesTheMistakesOfThePlan()
    {
        using var response = await api.PostAsync("""{ "antwoorden": { "eigenPersonel": true } }""", "/v1/vervolgvragen");

        ((int)response.StatusCode).Should().Be(400);
        (await response.JsonAsync()).GetProperty("errors")[0].Text("suggestie").Should().Be("eigenPersoneel");
    }

    [Fact]
    public async Task PostToetsingen_Plan_GivesTheReviewOfTheLibraryByteForByte()
    {
        const string json = """{ "huidigeVorm": "openbaarLichaam", "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie" } }""";
        using var response = await api.PostAsync(json, "/v1/toetsingen");

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        bytes.Should().Equal(AdviesWriter.ToUtf8Bytes(api.Adviseur.Review(api.Adviseur.ReadPlanToReview(System.Text.Encoding.UTF8.GetBytes(json)).Plan!)));
        (await response.JsonAsync()).GetProperty("huidigeVorm").Text("vorm").Should().Be("openbaarLichaam");
        response.Header("Cache-Control").Should().Be("no-store");
    }

    [Fact]
    public async Task PostToetsingen_PlanWithoutItsForm_SaysThatItIsMissing()
    {
        using var response = await api.PostAsync("{}", "/v1/toetsingen");

        ((int)response.StatusCode).Should().Be(400);
        (await response.JsonAsync()).GetProperty("errors")[0].Text("code").Should().Be("WGR1012");
    }

    [Fact]
    public async Task Post_PartsAskedFor_HasNoOthers()
    {
        using var response = await api.PostAsync("""{ "onderdelen": ["kern"], "antwoorden": { "uitvoering": "afstemming" } }""");

        var advies = await response.JsonAsync();
        advies.GetProperty("onderdelen").EnumerateArray().Select(part => part.GetString()).Should().Equal("kern");
        advies.TryGetProperty("openVragen", out _).Should().BeFalse();
        advies.GetProperty("vormen")[0].EnumerateObject().Select(field => field.Name).Should().NotContain(["kantelpunten", "openRegels", "watMoetVeranderen"]);
    }

    [Fact]
    public async Task Post_Plan_AnswersJsonThatNobodyKeeps()
    {
        using var response = await api.PostAsync("{}");

        response.Content.Headers.ContentType?.ToString().Should().Be("application/json");
        response.Header("Cache-Control").Should().Be("no-store");
        response.Header("ETag").Should().BeNull();
    }

    [Fact]
    public async Task Post_AnswersThatContradictEachOther_GivesAdviceThatNamesTheContradiction()
    {
        const string json = """{ "antwoorden": { "afspraak": "niets", "gezamenlijkRaadsonderzoek": true } }""";
        using var response = await api.PostAsync(json);

        var advies = await response.JsonAsync();
        ((int)response.StatusCode).Should().Be(200);
        advies.Text("uitkomst").Should().Be("geenPassendeVorm");
        advies.GetProperty("tegenspraken")[0].GetProperty("antwoorden").EnumerateArray().Select(grond => grond.Text("vraag"))
            .Should().Contain(["afspraak", "gezamenlijkRaadsonderzoek"]);
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "eigenPersoneel": null } }""")]
    [InlineData("""{ "naam": null, "peildatum": null, "deelnemers": null, "antwoorden": null, "toelichtingen": null, "voorkeuren": null, "huidigeVorm": null, "onderdelen": null }""")]
    public async Task Post_Null_IsTheSameAsLeavingOut(string json)
    {
        using var response = await api.PostAsync(json);
        using var empty = await api.PostAsync("{}");

        (await response.JsonAsync()).GetRawText().Should().Be((await empty.JsonAsync()).GetRawText());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Post_JsonUnderAnotherSpelling_IsTaken(string mediaType)
    {
        using var response = await api.PostAsync("{}"u8.ToArray(), mediaType);

        ((int)response.StatusCode).Should().Be(200);
    }

    [Fact]
    public async Task Post_ByteOrderMark_IsPassedOver()
    {
        using var response = await api.PostAsync([0xEF, 0xBB, 0xBF, .. "{}"u8]);

        ((int)response.StatusCode).Should().Be(200);
    }

    [Fact]
    public async Task Post_SamePlanThousandTimesOnManyThreads_GivesOneByteSequence()
    {
        var plan = WgrAdvisor.Plannen.PlanWriter.ToUtf8Bytes(api.Adviseur.Regelset.Praktijkvoorbeelden[0].Plan);
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();

        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = TestContext.Current.CancellationToken }, async (_, cancellation) =>
        {
            using var response = await api.PostAsync(plan);
            answers.AddOrUpdate(Convert.ToHexString(await response.Content.ReadAsByteArrayAsync(cancellation)), 1, (_, count) => count + 1);
        });

        answers.Values.Should().Equal(1000);
        JsonDocument.Parse(Convert.FromHexString(answers.Keys.Single())).RootElement.Text("uitkomst").Should().NotBeNull();
    }
}
