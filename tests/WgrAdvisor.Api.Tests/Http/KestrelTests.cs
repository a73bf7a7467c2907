using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace WgrAdvisor.Api.Tests.Http;

/// <summary>What only shows on a real connection.</summary>
public sealed class KestrelTests(KestrelTests.RunningProgram program) : IClassFixture<KestrelTests.RunningProgram>
{
    [Theory]
    [InlineData("GET /v1 HTTP/1.1", 200)]
    [InlineData("GET /v1/bestaat-niet HTTP/1.1", 404)]
    public async Task Send_AnyRequest_DoesNotSayWhichServerAnswers(string request, int status)
    {
        var answer = await SendAsync(request);

        answer.Should().StartWith($"HTTP/1.1 {status} ").And.NotContain("Server:");
    }

    [Theory]
    [InlineData("/v1/vragen", 200)]
    [InlineData("/v1/vragen/bestaatNiet", 404)]
    public async Task Head_Address_SendsHeadersOnly(string path, int status)
    {
        var answer = await SendAsync($"HEAD {path} HTTP/1.1");

        answer.Should().StartWith($"HTTP/1.1 {status} ").And.EndWith("\r\n\r\n");
        answer.Should().MatchRegex("Content-Length: [1-9]");
    }

    [Fact]
    public async Task Post_FiveMegabytes_Is413()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(new string('[', 5_000_000)));
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync("/v1/adviezen", content, TestContext.Current.CancellationToken);

        await response.ProblemAsync(413);
    }

    [Fact]
    public async Task Post_BodyThatIsCutUpWrongly_Is400()
    {
        var answer = await SendAsync("POST /v1/adviezen HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n");

        answer.Should().StartWith("HTTP/1.1 400 ").And.Contain("application/problem+json").And.Contain("ongeldige-aanvraag");
    }

    private async Task<string> SendAsync(string head, string body = "")
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(program.Address.Host, program.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{head}\r\nHost: localhost\r\nConnection: close\r\n\r\n{body}"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The program, listening on a port that is free.</summary>
    public sealed class RunningProgram : WebApplicationFactory<Program>
    {
        public RunningProgram()
        {
            UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
            StartServer();
            Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        }

        public Uri Address { get; }
    }
}
