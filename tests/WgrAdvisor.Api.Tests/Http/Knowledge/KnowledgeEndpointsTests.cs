using System.Text.Json;

namespace WgrAdvisor.Api.Tests.Http.Knowledge;

public sealed class KnowledgeEndpointsTests(ApiFixture api)
{
    public static TheoryData<string> Collections => ["vragen", "vormen", "criteria", "begrippen", "regels", "bronnen", "praktijkvoorbeelden"];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Get_EveryItemOfACollection_IsTheItemInTheCollection(string collection)
    {
        using var list = await api.GetAsync($"/v1/{collection}");
        var items = (await list.JsonAsync()).GetProperty(collection).EnumerateArray().ToList();

        items.Should().NotBeEmpty();
        foreach (var item in items)
        {
            using var response = await api.GetAsync($"/v1/{collection}/{item.Text("id")}");
            (await response.JsonAsync()).GetRawText().Should().Be(item.GetRawText());
        }
    }

    [Fact]
    public async Task Get_EveryLinkFromTheRoot_LeadsSomewhere()
    {
        var (todo, seen, broken) = (new Queue<string>(["/v1"]), new HashSet<string> { "/v1" }, new List<string>());
        while (todo.TryDequeue(out var path))
        {
            using var response = await api.GetAsync(path);
            if ((int)response.StatusCode != StatusOf(path))
            {
                broken.Add($"{(int)response.StatusCode} {path}");
            }
            else if (path.StartsWith("/v1", StringComparison.Ordinal) && response.IsSuccessStatusCode)
            {
                Links(await response.JsonAsync()).Where(seen.Add).ToList().ForEach(todo.Enqueue);
            }
        }

        broken.Should().BeEmpty();
        seen.Should().HaveCountGreaterThan(api.Adviseur.Regelset.Regels.Length);
    }

    [Theory]
    [InlineData("vragen", "eigenPersonel", "eigenPersoneel")]
    [InlineData("vragen", "EigenPersoneel", "eigenPersoneel")]
    [InlineData("vormen", "openbaarlichaam", "openbaarLichaam")]
    [InlineData("criteria", "flexibilitiet", "flexibiliteit")]
    [InlineData("bronnen", "wgrr", "wgr")]
    [InlineData("praktijkvoorbeelden", "gbtt", "gbt")]
    public async Task Get_MisspeltItem_SaysWhatWasProbablyMeant(string collection, string id, string suggestion)
    {
        using var response = await api.GetAsync($"/v1/{collection}/{id}");

        (await response.ProblemAsync(404)).Text("detail").Should().Be($"‘{id}’ bestaat niet bij {collection}. Bedoelde u ‘{suggestion}’?");
    }

    [Theory]
    [InlineData("iets heel anders dan wat er is")]
    [InlineData("<script>")]
    [InlineData("😀")]
    public async Task Get_UnknownItem_SaysWhereTheItemsAre(string id)
    {
        using var response = await api.GetAsync($"/v1/vragen/{Uri.EscapeDataString(id)}");

        (await response.ProblemAsync(404)).Text("detail").Should().EndWith("Op /v1/vragen staat wat er wel is.");
    }

    [Fact]
    public async Task Get_VeryLongItem_IsNotRepeatedWhole()
    {
        using var response = await api.GetAsync($"/v1/vragen/{new string('x', 5000)}");

        (await response.ProblemAsync(404)).Text("detail").Should().Contain("…").And.Subject.Length.Should().BeLessThan(200);
    }

    [Fact]
    public async Task Get_UnknownAddress_IsAProblem()
    {
        using var response = await api.GetAsync("/v1/vraagjes");

        (await response.ProblemAsync(404)).Text("detail").Should().Contain("/v1");
    }

    [Fact]
    public async Task Get_Rule_SaysItsConditionInWordsAndLinksToWhatItIsAbout()
    {
        using var response = await api.GetAsync("/v1/regels/recht.delegatie-niet-bij-centrumregeling");

        var rule = await response.JsonAsync();

        rule.Text("voorwaarde").Should().MatchRegex("^bij ‘.+\\?’ is ‘.+’ gekozen$");
        rule.GetProperty("vragen").EnumerateArray().Select(item => item.GetString()).Should().Equal("wijzeVanOverdracht");
        rule.GetProperty("dan").GetProperty("sluitUit").EnumerateArray().Select(item => item.GetString()).Should().Equal("centrumregeling");
        rule.GetProperty("geldig").Text("vanaf").Should().Be("2015-01-01");
        Hrefs(rule, "vragen").Should().Equal("/v1/vragen/wijzeVanOverdracht");
        Hrefs(rule, "vormen").Should().Equal("/v1/vormen/centrumregeling");
        Hrefs(rule, "bronnen").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Get_PracticeCase_HasAPlanThatGivesItsExpectedForm()
    {
        using var list = await api.GetAsync("/v1/praktijkvoorbeelden");
        foreach (var item in (await list.JsonAsync()).GetProperty("praktijkvoorbeelden").EnumerateArray())
        {
            using var response = await api.PostAsync(item.GetProperty("plan").GetRawText());

            (await response.JsonAsync()).Text("aanbevolenVorm").Should().Be(item.GetProperty("verwacht").Text("vorm"), item.Text("id"));
            item.GetProperty("vindplaatsen").GetArrayLength().Should().BePositive();
        }
    }

    [Fact]
    public async Task Get_RuleSet_HasTheFingerprintThatAnAdviceNames()
    {
        using var regelset = await api.GetAsync("/v1/regelset");
        using var advies = await api.PostAsync("{}");

        (await regelset.JsonAsync()).Text("vingerafdruk").Should().Be((await advies.JsonAsync()).GetProperty("regelset").Text("vingerafdruk"));
    }

    [Fact]
    public async Task Get_QuestionThatDependsOnAnother_SaysWhenItApplies()
    {
        using var response = await api.GetAsync("/v1/vragen/volledigeOverdrachtWerkEnInkomen");

        (await response.JsonAsync()).Text("alleenAls").Should().StartWith("bij ‘").And.EndWith("’ gekozen");
    }

    /// <summary>The status of a link: a plan must be posted, and the reference page lies one step further.</summary>
    private static int StatusOf(string path) => path switch
    {
        "/v1/adviezen" or "/v1/vervolgvragen" or "/v1/toetsingen" or "/v1/vergelijkingen" => 405,
        "/swagger" => 301,
        _ => 200,
    };

    private static IEnumerable<string?> Hrefs(JsonElement item, string relation) =>
        item.GetProperty("_links").GetProperty(relation).EnumerateArray().Select(link => link.Text("href"));

    private static IEnumerable<string> Links(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "href", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Links(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Links),
        _ => [],
    };
}
