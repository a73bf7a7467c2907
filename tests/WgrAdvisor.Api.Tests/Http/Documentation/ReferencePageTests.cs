using System.Text.RegularExpressions;

namespace WgrAdvisor.Api.Tests.Http.Documentation;

public sealed partial class ReferencePageTests(ApiFixture api)
{
    [Fact]
    public async Task Get_ReferencePage_LeadsToThePage()
    {
        using var response = await api.GetAsync("/swagger");

        ((int)response.StatusCode).Should().Be(301);
        response.Headers.Location?.ToString().Should().EndWith("swagger/index.html");
    }

    [Fact]
    public async Task Get_Page_TakesEverythingFromThisProgram()
    {
        using var response = await api.GetAsync("/swagger/index.html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (var source in Sources().Matches(page).Select(match => match.Groups[1].Value))
        {
            source.Should().NotContain("//");
            using var part = await api.GetAsync($"/swagger/{source}");
            ((int)part.StatusCode).Should().Be(200, source);
        }
    }

    [Theory]
    [InlineData("/swagger/index.html")]
    [InlineData("/swagger/index.js")]
    [InlineData("/swagger/swagger-ui.css")]
    public async Task Get_Page_HasSecurityHeadersOfItsOwn(string path)
    {
        using var response = await api.GetAsync(path);

        var policy = response.Header("Content-Security-Policy")!.Split("; ");
        policy.Should().Contain(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]);
        policy.Should().NotContain(directive => directive.Contains('*') || directive.Contains("http"));
        response.Header("X-Content-Type-Options").Should().Be("nosniff");
        response.Header("X-Frame-Options").Should().Be("DENY");
        response.Header("Referrer-Policy").Should().Be("no-referrer");
        response.Header("Strict-Transport-Security").Should().Be("max-age=31536000");
    }

    [Fact]
    public async Task Get_Page_ShowsTheDocumentOfTheApiAndAsksNoOneToValidateIt()
    {
        using var response = await api.GetAsync("/swagger/index.js");
        var script = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        script.Should().Contain("\"/v1/openapi.json\"").And.NotContain("validator.swagger.io");
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Sources();
}
