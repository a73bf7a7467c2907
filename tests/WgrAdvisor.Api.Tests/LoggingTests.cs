using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WgrAdvisor.Api.Tests;

/// <summary>A plan and an address belong to the caller; neither may stay behind in a log.</summary>
public sealed class LoggingTests(ApiFixture api)
{
    private const string Secret = "geheimplan";

    [Fact]
    public async Task Log_WhateverIsSent_HoldsNothingOfIt()
    {
        using var log = new CollectingLog();
        await using var program = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(log)));
        using var client = program.CreateClient();
        foreach (var body in new[] { $$"""{ "naam": "{{Secret}}" }""", $$"""{ "{{Secret}}": 1 }""", Secret })
        {
            using var content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
            using var posted = await client.PostAsync($"/v1/adviezen?{Secret}={Secret}", content, TestContext.Current.CancellationToken);
            using var again = await client.PostAsync("/v1/adviezen", content, TestContext.Current.CancellationToken);
        }

        using var unknown = await client.GetAsync($"/v1/vragen/{Secret}", TestContext.Current.CancellationToken);

        string.Join('\n', log.Lines).Should().NotContain(Secret);
    }

    [Fact]
    public async Task Log_ProgramBreaks_SaysWhy()
    {
        using var log = new CollectingLog();
        await using var program = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            services.AddSingleton<Adviseur>(_ => throw new InvalidOperationException("de oorzaak"));
        }));
        using var client = program.CreateClient();
        using var response = await client.GetAsync("/v1", TestContext.Current.CancellationToken);

        string.Join('\n', log.Lines).Should().Contain("de oorzaak");
    }
}
