using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace WgrAdvisor.Api.Tests.Http.Problems;

public sealed class ProblemResultTests(ApiFixture api)
{
    [Theory]
    [InlineData("POST", "/v1", "GET, HEAD")]
    [InlineData("DELETE", "/v1/vragen", "GET, HEAD")]
    [InlineData("PUT", "/v1/vragen/taken", "GET, HEAD")]
    [InlineData("PATCH", "/v1/regelset", "GET, HEAD")]
    [InlineData("OPTIONS", "/v1/openapi.json", "GET, HEAD")]
    [InlineData("GET", "/v1/adviezen", "POST")]
    [InlineData("HEAD", "/v1/adviezen", "POST")]
    public async Task Send_MethodThatTheAddressDoesNotKnow_Is405WithAllow(string method, string path, string allow)
    {
        using var response = await api.SendAsync(method, path);

        ((int)response.StatusCode).Should().Be(405);
        response.Header("Allow").Should().Be(allow);
        response.Content.Headers.ContentType?.ToString().Should().Be("application/problem+json");
    }

    [Fact]
    public async Task Send_MethodThatTheAddressDoesNotKnow_IsExplained()
    {
        using var response = await api.SendAsync("DELETE", "/v1/vragen");

        (await response.ProblemAsync(405)).Text("detail").Should().Contain("Allow");
    }

    [Fact]
    public async Task Head_Problem_HasNoBody()
    {
        using var response = await api.SendAsync("HEAD", "/v1/vragen/bestaatNiet");

        ((int)response.StatusCode).Should().Be(404);
        response.Content.Headers.ContentLength.Should().BePositive();
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/v1/vragen")]
    [InlineData("/v1/openapi.json")]
    public async Task Get_ProgramBreaks_Is500WithoutTechnicalDetails(string path)
    {
        await using var broken = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton<Adviseur>(_ => throw new InvalidOperationException("het geheim van de smid"))));
        using var client = broken.CreateClient();
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        var problem = await response.ProblemAsync(500);

        problem.GetRawText().Should().NotContain("geheim").And.NotContain("Exception").And.NotContain("   at ");
        problem.Text("detail").Should().Contain("Probeer het later opnieuw");
        response.Header("X-Content-Type-Options").Should().Be("nosniff");
        response.Header("ETag").Should().BeNull();
    }
}
