namespace WgrAdvisor.Api.Tests.Http.Middleware;

public sealed class SecurityHeadersTests(ApiFixture api)
{
    public static TheoryData<string, string> Requests => new()
    {
        { "GET", "/v1" },
        { "HEAD", "/v1" },
        { "GET", "/v1/" },
        { "GET", "/v1/vragen" },
        { "GET", "/v1/vragen/taken" },
        { "GET", "/v1/vragen/bestaatNiet" },
        { "GET", "/v1/bestaat-niet" },
        { "GET", "/v1/vragen/" },
        { "DELETE", "/v1/vragen" },
        { "GET", "/v1/adviezen" },
        { "POST", "/v1/adviezen" },
        { "GET", "/v1/vragen?zoek=x" },
        { "GET", "/v1/openapi.json" },
        { "GET", "/V1/vragen" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Api_EveryAnswer_HasVersionAndSecurityHeaders(string method, string path)
    {
        using var response = await api.SendAsync(method, path);

        response.Header("API-Version").Should().Be("1.0.0");
        response.Header("Strict-Transport-Security").Should().Be("max-age=31536000");
        response.Header("Content-Security-Policy").Should().Be("default-src 'none'; frame-ancestors 'none'");
        response.Header("X-Content-Type-Options").Should().Be("nosniff");
        response.Header("X-Frame-Options").Should().Be("DENY");
        response.Header("Referrer-Policy").Should().Be("no-referrer");
        response.Header("Server").Should().BeNull();
    }

    [Theory]
    [InlineData("/v10")]
    [InlineData("/v1x/vragen")]
    public async Task Version_OutsideTheApi_IsNotNamed(string path)
    {
        using var response = await api.GetAsync(path);

        response.Header("API-Version").Should().BeNull();
    }
}
