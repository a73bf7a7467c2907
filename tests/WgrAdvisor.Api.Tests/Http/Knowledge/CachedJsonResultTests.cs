namespace WgrAdvisor.Api.Tests.Http.Knowledge;

public sealed class CachedJsonResultTests(ApiFixture api)
{
    public static TheoryData<string> Paths => ["/v1", "/v1/regelset", "/v1/vragen", "/v1/vragen/taken", "/v1/regels", "/v1/praktijkvoorbeelden/gbt", "/v1/openapi.json"];

    private string ETag => $"\"1.0.0-{api.Adviseur.Regelset.Vingerafdruk}\"";

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_Knowledge_HasAStrongETagOfRuleSetAndVersion(string path)
    {
        using var response = await api.GetAsync(path);

        ((int)response.StatusCode).Should().Be(200);
        response.Content.Headers.ContentType?.ToString().Should().Be("application/json");
        response.Header("ETag").Should().Be(ETag);
        response.Header("Cache-Control").Should().Be("no-cache");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_ETagThatTheCallerHas_Is304WithoutBody(string path)
    {
        using var response = await GetAsync(path, ETag);

        ((int)response.StatusCode).Should().Be(304);
        response.Header("ETag").Should().Be(ETag);
        response.Header("API-Version").Should().Be("1.0.0");
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("*", 304)]
    [InlineData("\"oud\", {0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"oud\"", 200)]
    [InlineData("onzin", 200)]
    public async Task Get_IfNoneMatch_IsComparedAsTheStandardSays(string header, int status)
    {
        using var response = await GetAsync("/v1/vragen", header.Replace("{0}", ETag, StringComparison.Ordinal));

        ((int)response.StatusCode).Should().Be(status);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_Knowledge_HasTheHeadersOfGetWithoutTheBody(string path)
    {
        using var get = await api.GetAsync(path);
        using var head = await api.SendAsync("HEAD", path);

        ((int)head.StatusCode).Should().Be(200);
        head.Header("ETag").Should().Be(get.Header("ETag"));
        head.Content.Headers.ContentLength.Should().Be(get.Content.Headers.ContentLength);
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public async Task Get_UnknownItemWithETag_IsNotKept()
    {
        using var response = await GetAsync("/v1/vragen/bestaatNiet", ETag);

        await response.ProblemAsync(404);
        response.Header("ETag").Should().BeNull();
    }

    private Task<HttpResponseMessage> GetAsync(string path, string ifNoneMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return api.SendAsync(request);
    }
}
