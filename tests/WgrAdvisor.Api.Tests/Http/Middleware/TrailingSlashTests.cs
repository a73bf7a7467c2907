namespace WgrAdvisor.Api.Tests.Http.Middleware;

public sealed class TrailingSlashTests(ApiFixture api)
{
    [Theory]
    [InlineData("GET", "/v1/vragen/")]
    [InlineData("GET", "/v1/vragen/taken/")]
    [InlineData("GET", "/v1/openapi.json/")]
    [InlineData("GET", "/v1//")]
    [InlineData("POST", "/v1/adviezen/")]
    public async Task Path_EndsInSlash_DoesNotExist(string method, string path)
    {
        using var response = await api.SendAsync(method, path);

        (await response.ProblemAsync(404)).Text("detail").Should().Contain("schuine streep");
    }

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/")]
    public async Task Root_WithAndWithoutSlash_Exists(string path)
    {
        using var response = await api.GetAsync(path);

        (await response.JsonAsync()).GetProperty("_links").GetProperty("self").Text("href").Should().Be("/v1");
    }
}
