using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using WgrAdvisor.Api.Health;

namespace WgrAdvisor.Api.Tests.Health;

public sealed class HealthTests(ApiFixture api)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_RunningProgram_IsHealthyAndNotKept(string path)
    {
        using var answer = await api.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Header("Cache-Control").Should().Contain("no-store");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("Healthy");
    }

    [Theory]
    [InlineData("vijf seconden")]
    [InlineData("-00:00:01")]
    [InlineData("00:01:01")]
    public void Start_WaitThatIsNoTime_SaysWhatItCanBe(string wait)
    {
        using var program = new Waiting(wait);
        var start = () => program.CreateClient();

        start.Should().Throw<InvalidOperationException>().WithMessage($"*{StopDelay.Setting}*{wait}*00:01:00*");
    }

    private sealed class Waiting(string wait) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting(StopDelay.Setting, wait);
    }
}
