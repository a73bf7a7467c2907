using System.Text.Json;
using System.Text.RegularExpressions;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Tests.Http.Documentation;

/// <summary>The OpenAPI document: complete, and true to what the program does.</summary>
public sealed class OpenApiDocumentTests(ApiFixture api)
{
    [Fact]
    public async Task Document_Served_IsTheOneInApiDocs()
    {
        using var response = await api.GetAsync("/v1/openapi.json");

        AcceptedFile.Check(
            "api-docs/openapi.json",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) + "\n");
    }

    [Fact]
    public async Task Document_Served_IsOpenToEveryWebsite()
    {
        using var response = await api.GetAsync("/v1/openapi.json");

        response.Header("Access-Control-Allow-Origin").Should().Be("*");
    }

    [Fact]
    public async Task Info_Always_SaysWhoAndWhichVersion()
    {
        var document = await DocumentAsync();

        document.Text("openapi").Should().StartWith("3.1.");
        document.GetProperty("info").Text("version").Should().Be("1.0.0");
        var contact = document.GetProperty("info").GetProperty("contact");
        (contact.Text("name"), contact.Text("email"), contact.Text("url"))
            .Should().Be(("Beheer WGR-adviseur", "beheer@wgr-adviseur.example", "https://wgr-adviseur.example"));
        document.GetProperty("servers").EnumerateArray().Select(server => server.Text("url")).Should().Equal("/v1");
    }

    [Fact]
    public async Task Operations_All_DescribeTheirProblems()
    {
        foreach (var (name, operation) in await OperationsAsync())
        {
            var statuses = operation.GetProperty("responses").EnumerateObject().ToList();

            statuses.Select(status => status.Name).Should().Contain(["200", "400", "406", "500"], name);
            foreach (var status in statuses.Where(status => status.Name[0] is '4' or '5'))
            {
                var content = status.Value.GetProperty("content").EnumerateObject().Single();
                content.Name.Should().Be("application/problem+json", name);
                content.Value.GetProperty("schema").Text("$ref").Should().Be("#/components/schemas/Probleem", name);
                content.Value.GetProperty("example").GetProperty("status").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(status.Name);
            }

            statuses.Should().AllSatisfy(status => status.Value.GetProperty("headers").TryGetProperty("API-Version", out _).Should().BeTrue(name));
        }
    }

    [Fact]
    public async Task Operations_All_HaveNameSummaryAndDescription()
    {
        var operations = (await OperationsAsync()).ToList();

        operations.Should().AllSatisfy(operation =>
            new[] { "operationId", "summary", "description" }.Should().AllSatisfy(field => operation.Operation.Text(field).Should().NotBeNullOrWhiteSpace()));
        operations.Select(operation => operation.Operation.Text("operationId")).Should().OnlyHaveUniqueItems();
        operations.Select(operation => operation.Name).Should().Contain(["post /adviezen", "get /", "get /vragen", "get /vragen/{id}", "get /regelset"]);
    }

    [Fact]
    public async Task Operations_All_AreAnsweredByTheProgram()
    {
        foreach (var (name, _) in await OperationsAsync())
        {
            var (method, path) = (name.Split(' ')[0], name.Split(' ')[1]);
            using var response = await api.SendAsync(method.ToUpperInvariant(), $"/v1{path.Replace("{id}", "bestaatNiet", StringComparison.Ordinal)}");

            ((int)response.StatusCode).Should().BeOneOf([200, 404, 415], name);
            if ((int)response.StatusCode == 404)
            {
                (await response.ProblemAsync(404)).Text("detail").Should().Contain("bestaatNiet", name);
            }
        }
    }

    [Fact]
    public async Task Schemas_All_AreDescribedInDutch()
    {
        var schemas = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").EnumerateObject().ToList();

        string[] undescribed =
        [
            .. schemas.Where(schema => !IsDescribed(schema.Value)).Select(schema => schema.Name),
            .. schemas.SelectMany(schema => Properties(schema.Value).Where(field => !IsDescribed(field.Value)).Select(field => $"{schema.Name}.{field.Name}")),
        ];

        undescribed.Should().BeEmpty("Http/Documentation/beschrijvingen.json describes every schema and field");
    }

    [Fact]
    public async Task References_All_LeadToASchema()
    {
        var document = await DocumentAsync();

        var schemas = document.GetProperty("components").GetProperty("schemas");
        Regex.Matches(document.GetRawText(), "\"#/components/schemas/([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct()
            .Where(name => !schemas.TryGetProperty(name, out _)).Should().BeEmpty();
    }

    [Fact]
    public async Task Identifiers_OfThePlan_AreThoseOfTheRuleSet()
    {
        var schemas = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");
        var regelset = api.Adviseur.Regelset;

        Enum(schemas, "VraagId").Should().Equal(regelset.Vragen.Select(vraag => vraag.Id));
        Enum(schemas, "VormId").Should().Equal(regelset.Vormen.Select(vorm => vorm.Id));
        Enum(schemas, "CriteriumId").Should().Equal(regelset.Criteria.Select(criterium => criterium.Id));
        Properties(schemas.GetProperty("Antwoorden")).Select(field => field.Name).Should().Equal(regelset.Vragen.Select(vraag => vraag.Id));
        Properties(schemas.GetProperty("Voorkeuren")).Select(field => field.Name).Should().Equal(regelset.Criteria.Select(criterium => criterium.Id));
    }

    [Fact]
    public async Task Plan_Schema_HasEveryPartOfAPlan()
    {
        var schema = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").GetProperty("Plan");

        Properties(schema).Select(field => field.Name).Should().BeEquivalentTo(
            typeof(Plan).GetProperties().Where(property => !property.GetMethod!.IsStatic).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
        schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("/adviezen", "Plan", "Advies")]
    [InlineData("/vervolgvragen", "Plan", "Vervolgvragen")]
    [InlineData("/toetsingen", "BestaandPlan", "Toetsing")]
    public async Task Examples_OfPlans_CanBePostedAndFitTheSchema(string path, string schema, string answer)
    {
        var document = await DocumentAsync();
        var content = document.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        var check = new SchemaCheck(document);
        var examples = content.GetProperty("examples").EnumerateObject().ToList();

        string[] cases = [.. api.Adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Id)];
        examples.Select(example => example.Name).Should().Equal(schema == "Plan" ? [.. cases, "leeg"] : cases.Select(id => $"{id}-nu"));
        foreach (var example in examples)
        {
            example.Value.Text("$ref").Should().Be($"#/components/examples/{example.Name}");
            var plan = document.GetProperty("components").GetProperty("examples").GetProperty(example.Name).GetProperty("value");
            using var response = await api.PostAsync(plan.GetRawText(), "/v1" + path);

            ((int)response.StatusCode).Should().Be(200, example.Name);
            check.Mistakes(schema, plan).Should().BeEmpty(example.Name);
            check.Mistakes(answer, await response.JsonAsync()).Should().BeEmpty(example.Name);
        }
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "eigenPersonel": true } }""")]
    [InlineData("""{ "antwoorden": { "eigenPersoneel": "ja" } }""")]
    [InlineData("""{ "antwoorden": { "taken": ["iets"] } }""")]
    [InlineData("""{ "antwoorden": { "uitvoering": "iets" } }""")]
    [InlineData("""{ "deelnemers": [ { "naam": "Borne" } ] }""")]
    [InlineData("""{ "deelnemers": [ { "soort": "gemeente", "inwoners": -1 } ] }""")]
    [InlineData("""{ "toelichtingen": { "iets": "x" } }""")]
    [InlineData("""{ "voorkeuren": { "flexibiliteit": "zwaar" } }""")]
    [InlineData("""{ "huidigeVorm": "iets" }""")]
    [InlineData("""{ "iets": 1 }""")]
    public async Task Plan_ThatTheProgramRefuses_DoesNotFitTheSchema(string json)
    {
        using var response = await api.PostAsync(json);
        using var plan = JsonDocument.Parse(json);

        ((int)response.StatusCode).Should().Be(400);
        new SchemaCheck(await DocumentAsync()).Mistakes("Plan", plan.RootElement).Should().NotBeEmpty();
        new SchemaCheck(await DocumentAsync()).Mistakes("Probleem", await response.JsonAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Answers_OfEveryGet_FitTheirSchema()
    {
        var document = await DocumentAsync();
        var check = new SchemaCheck(document);
        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _) && !path.Name.Contains('{', StringComparison.Ordinal)))
        {
            using var response = await api.GetAsync($"/v1{path.Name}");
            var schema = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").Text("$ref");

            check.Mistakes(schema!.Split('/')[^1], await response.JsonAsync()).Should().BeEmpty(path.Name);
        }
    }

    [Theory]
    [InlineData("/v1/vragen?x=1")]
    [InlineData("/v1/vragen/bestaatNiet")]
    public async Task Answers_OfProblems_FitTheirSchema(string path)
    {
        using var response = await api.GetAsync(path);

        new SchemaCheck(await DocumentAsync()).Mistakes("Probleem", await response.JsonAsync()).Should().BeEmpty();
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using var response = await api.GetAsync("/v1/openapi.json");
        return await response.JsonAsync();
    }

    private async Task<IEnumerable<(string Name, JsonElement Operation)>> OperationsAsync() =>
        (await DocumentAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => ($"{operation.Name} {path.Name}", operation.Value)));

    private static JsonElement.ObjectEnumerator Properties(JsonElement schema) =>
        schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default;

    private static bool IsDescribed(JsonElement schema) => schema.TryGetProperty("description", out var text) && !string.IsNullOrWhiteSpace(text.GetString());

    private static IEnumerable<string?> Enum(JsonElement schemas, string name) =>
        schemas.GetProperty(name).GetProperty("enum").EnumerateArray().Select(id => id.GetString());
}
