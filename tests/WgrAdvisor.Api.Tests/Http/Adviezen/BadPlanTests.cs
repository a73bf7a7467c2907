using System.Text;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Tests.Http.Adviezen;

/// <summary>Whatever is sent, the answer says where the mistakes are and what to do; never a 500 and never a plan that is half read.</summary>
public sealed class BadPlanTests(ApiFixture api)
{
    [Theory]
    [InlineData("""{ "antwoorden": { "eigenPersonel": true } }""", "/antwoorden/eigenPersonel", PlanFoutCode.OnbekendeVraag, "eigenPersoneel")]
    [InlineData("""{ "antwoorden": { "taken": ["bedrijfsvoring"] } }""", "/antwoorden/taken/0", PlanFoutCode.OnbekendeKeuze, "bedrijfsvoering")]
    [InlineData("""{ "antwoorden": { "uitvoering": "eenDelnemer" } }""", "/antwoorden/uitvoering", PlanFoutCode.OnbekendeKeuze, "eenDeelnemer")]
    [InlineData("""{ "toelichtingen": { "eigenpersoneel": "x" } }""", "/toelichtingen/eigenpersoneel", PlanFoutCode.OnbekendeVraag, "eigenPersoneel")]
    [InlineData("""{ "voorkeuren": { "flexibiltieit": "gewenst" } }""", "/voorkeuren/flexibiltieit", PlanFoutCode.OnbekendCriterium, "flexibiliteit")]
    [InlineData("""{ "voorkeuren": { "flexibiliteit": "belangrijjk" } }""", "/voorkeuren/flexibiliteit", PlanFoutCode.OnbekendeKeuze, "belangrijk")]
    [InlineData("""{ "huidigeVorm": "openbaarLichamen" }""", "/huidigeVorm", PlanFoutCode.OnbekendeKeuze, "openbaarLichaam")]
    [InlineData("""{ "onderdelen": ["kernn"] }""", "/onderdelen/0", PlanFoutCode.OnbekendeKeuze, "kern")]
    [InlineData("""{ "deelnemers": [ { "soort": "gemeenten" } ] }""", "/deelnemers/0/soort", PlanFoutCode.OnbekendeKeuze, "gemeente")]
    [InlineData("""{ "peildatm": "2026-12-01" }""", "/peildatm", PlanFoutCode.OnbekendVeld, "peildatum")]
    public async Task Post_MisspeltIdentifier_SaysWhatWasProbablyMeant(string json, string pointer, string code, string suggestion)
    {
        using var response = await api.PostAsync(json);

        var error = (await response.ProblemAsync(400)).GetProperty("errors").EnumerateArray().Single();

        (error.Text("pointer"), error.Text("code"), error.Text("suggestie")).Should().Be((pointer, code, suggestion));
        error.Text("detail").Should().Contain($"Bedoelde u '{suggestion}'?");
    }

    [Theory]
    [InlineData("""{ "antwoorden": { "eigenPersoneel": "ja" } }""", "/antwoorden/eigenPersoneel", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "eigenPersoneel": 1 } }""", "/antwoorden/eigenPersoneel", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "taken": "bedrijfsvoering" } }""", "/antwoorden/taken", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "aantalGemeenten": "drie" } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "aantalGemeenten": 2.5 } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "aantalGemeenten": 1e400 } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "aantalGemeenten": 123456789012345678901234567890 } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "antwoorden": { "aantalGemeenten": 9223372036854775807 } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.BuitenBereik)]
    [InlineData("""{ "antwoorden": { "taken": ["bedrijfsvoering", "bedrijfsvoering"] } }""", "/antwoorden/taken/1", PlanFoutCode.DubbeleKeuze)]
    [InlineData("""{ "antwoorden": [] }""", "/antwoorden", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "deelnemers": {} }""", "/deelnemers", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "deelnemers": [ null ] }""", "/deelnemers/0", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "deelnemers": [ { "naam": "Borne" } ] }""", "/deelnemers/0", PlanFoutCode.Ontbreekt)]
    [InlineData("""{ "deelnemers": [ { "soort": "gemeente", "inwoners": -1 } ] }""", "/deelnemers/0/inwoners", PlanFoutCode.BuitenBereik)]
    [InlineData("""{ "deelnemers": [ { "soort": "gemeente", "inwoners": 1e99 } ] }""", "/deelnemers/0/inwoners", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "deelnemers": [ { "soort": "gemeente" } ], "antwoorden": { "aantalGemeenten": 1 } }""", "/antwoorden/aantalGemeenten", PlanFoutCode.VolgtUitDeelnemers)]
    [InlineData("""{ "naam": 12 }""", "/naam", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "peildatum": "1984-12-31" }""", "/peildatum", PlanFoutCode.BuitenBereik)]
    [InlineData("""{ "peildatum": "2101-01-01" }""", "/peildatum", PlanFoutCode.BuitenBereik)]
    [InlineData("""{ "peildatum": "2026-02-30" }""", "/peildatum", PlanFoutCode.GeenDatum)]
    [InlineData("""{ "peildatum": "01-12-2026" }""", "/peildatum", PlanFoutCode.GeenDatum)]
    [InlineData("""{ "peildatum": "2026-12-01T00:00:00Z" }""", "/peildatum", PlanFoutCode.GeenDatum)]
    [InlineData("""{ "peildatum": 20261201 }""", "/peildatum", PlanFoutCode.VerkeerdType)]
    [InlineData("""{ "naam": "a", "naam": "b" }""", "/naam", PlanFoutCode.DubbeleNaam)]
    [InlineData("""{ "antwoorden": { "eigenPersoneel": true, "eigenPersoneel": false } }""", "/antwoorden/eigenPersoneel", PlanFoutCode.DubbeleNaam)]
    [InlineData("""{ "antwoorden": { "a/b~c": true } }""", "/antwoorden/a~1b~0c", PlanFoutCode.OnbekendeVraag)]
    [InlineData("""{ "naam": "\ud800" }""", "/naam", PlanFoutCode.GeenUtf8)]
    [InlineData("""{ "antwoorden": { "\udc00": true } }""", "/antwoorden", PlanFoutCode.GeenUtf8)]
    [InlineData("", "", PlanFoutCode.GeenJson)]
    [InlineData("   ", "", PlanFoutCode.GeenJson)]
    [InlineData("{", "", PlanFoutCode.GeenJson)]
    [InlineData("{} {}", "", PlanFoutCode.GeenJson)]
    [InlineData("{ /* uitleg */ }", "", PlanFoutCode.GeenJson)]
    [InlineData("""{ "naam": "a", }""", "", PlanFoutCode.GeenJson)]
    [InlineData("null", "", PlanFoutCode.VerkeerdType)]
    [InlineData("[]", "", PlanFoutCode.VerkeerdType)]
    [InlineData("\"plan\"", "", PlanFoutCode.VerkeerdType)]
    [InlineData("12", "", PlanFoutCode.VerkeerdType)]
    public async Task Post_Mistake_IsLocated(string json, string pointer, string code)
    {
        using var response = await api.PostAsync(json);

        (await response.MistakesAsync()).Should().Equal((pointer, code));
    }

    [Fact]
    public async Task Post_SeveralMistakes_AreAllReportedInTheOrderOfThePlan()
    {
        const string json = """
            { "naam": 1, "peildatum": "1900-01-01", "deelnemers": [ { "soort": "gemeente", "inwoners": -5 }, { "soort": "stad" } ],
              "antwoorden": { "eigenPersoneel": "ja", "onbekend": true }, "voorkeuren": { "flexibiliteit": 3 }, "extra": {} }
            """;
        using var response = await api.PostAsync(json);

        (await response.MistakesAsync()).Select(mistake => mistake.Pointer).Should().Equal(
            "/naam",
            "/peildatum",
            "/deelnemers/0/inwoners",
            "/deelnemers/1/soort",
            "/antwoorden/eigenPersoneel",
            "/antwoorden/onbekend",
            "/voorkeuren/flexibiliteit",
            "/extra");
        (await response.ProblemAsync(400)).Text("detail").Should().StartWith("Het plan bevat 8 fouten.");
    }

    [Fact]
    public async Task Post_TenThousandParticipants_AreTooMany()
    {
        var json = $$"""{ "deelnemers": [ {{string.Join(',', Enumerable.Repeat("""{"soort":"gemeente"}""", 10_000))}} ] }""";
        using var response = await api.PostAsync(json);

        (await response.MistakesAsync()).Should().Equal(("/deelnemers", PlanFoutCode.TeVeel));
    }

    [Fact]
    public async Task Post_ThousandsOfMistakes_AreCutOffAfterAThousand()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"\"volledigeOverdrachtWerkEnInkommen{i}\":1");
        using var response = await api.PostAsync($$"""{ "antwoorden": { {{string.Join(',', names)}} } }""");

        var mistakes = await response.MistakesAsync();

        mistakes.Should().HaveCount(1001);
        mistakes[^1].Code.Should().Be(PlanFoutCode.TeVeel);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(400_000)]
    public async Task Post_NestedTooDeeply_IsRefused(int depth)
    {
        using var response = await api.PostAsync(new string('[', depth) + new string(']', depth));

        (await response.MistakesAsync()).Should().Equal(("", PlanFoutCode.GeenJson));
    }

    [Fact]
    public async Task Post_InvalidUtf8_IsRefused()
    {
        using var response = await api.PostAsync([.. "{ \"naam\": \""u8, 0xC3, 0x28, .. "\" }"u8]);

        (await response.MistakesAsync()).Should().Equal(("", PlanFoutCode.GeenUtf8));
    }

    [Fact]
    public async Task Post_Utf16_IsRefused()
    {
        using var response = await api.PostAsync(Encoding.Unicode.GetBytes("""{ "naam": "é" }"""));

        (await response.MistakesAsync()).Single().Pointer.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1_000_000, 400)]
    [InlineData(1_000_001, 413)]
    [InlineData(5_000_000, 413)]
    public async Task Post_Size_IsLimitedToOneMegabyte(int size, int status)
    {
        using var response = await api.PostAsync(new string('[', size));

        await response.ProblemAsync(status);
    }

    [Fact]
    public async Task Post_TooLargeWithoutSayingSo_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/adviezen") { Content = new StreamContent(new MemoryStream(new byte[2_000_000])) };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentType = new("application/json");
        using var response = await api.SendAsync(request);

        await response.ProblemAsync(413);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData("application/json-patch+json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("*/*")]
    public async Task Post_WrongMediaType_Is415(string? mediaType)
    {
        using var response = await api.PostAsync("{}"u8.ToArray(), mediaType);

        (await response.ProblemAsync(415)).Text("detail").Should().Contain("application/json");
    }

    [Fact]
    public async Task Post_CompressedBody_Is415()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/adviezen") { Content = new ByteArrayContent([0x1F, 0x8B]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentEncoding.Add("gzip");
        using var response = await api.SendAsync(request);

        await response.ProblemAsync(415);
    }

    [Fact]
    public async Task Post_ThousandMutilatedPlans_NeverBreaksTheProgram()
    {
        var random = new Random(20261123);
        var plans = api.Adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => PlanWriter.ToUtf8Bytes(voorbeeld.Plan)).ToArray();
        for (var i = 0; i < 1000; i++)
        {
            var plan = (byte[])plans[random.Next(plans.Length)].Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                plan[random.Next(plan.Length)] = (byte)random.Next(256);
            }

            using var response = await api.PostAsync(plan);

            ((int)response.StatusCode).Should().BeOneOf([200, 400], $"of plan {i}: {Encoding.Latin1.GetString(plan)}");
        }
    }
}
