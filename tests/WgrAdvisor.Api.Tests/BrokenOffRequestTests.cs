using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WgrAdvisor.Api.Tests;

/// <summary>Somebody who closes the browser half-way makes no mistake, and the program does not fail.</summary>
public sealed class BrokenOffRequestTests
{
    [Theory]
    [InlineData("/v1/adviezen", "application/json", true)]
    [InlineData("/v1/adviezen", "application/json", false)]
    [InlineData("/advies", "application/x-www-form-urlencoded", true)]
    [InlineData("/advies", "application/x-www-form-urlencoded", false)]
    [InlineData("/plan", "application/x-www-form-urlencoded", true)]
    [InlineData("/plan", "application/x-www-form-urlencoded", false)]
    public async Task Log_RequestBrokenOffHalfWay_HoldsNoError(string path, string mediaType, bool abruptly)
    {
        await using var program = new Listening();

        await program.BreakOffAsync($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {mediaType}\r\nContent-Length: 1000\r\n\r\nnaam=", abruptly);
        var escaped = await program.Ended.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        escaped.Should().BeNull();
        program.Log.Lines.Should().NotContain(line => line.StartsWith("Error") || line.StartsWith("Critical") || line.StartsWith("Warning"));
    }

    /// <summary>The program on a real connection, that tells when a posted request came to its end.</summary>
    private sealed class Listening : WebApplicationFactory<Program>
    {
        private readonly TaskCompletionSource<Exception?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CollectingLog Log { get; } = new();

        /// <summary>What escaped from the program, if anything.</summary>
        public Task<Exception?> Ended => _ended.Task;

        public async Task BreakOffAsync(string beginning, bool abruptly)
        {
            UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
            StartServer();
            var address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var connection = new TcpClient { LingerState = new LingerOption(abruptly, 0) };
            await connection.ConnectAsync(address.Host, address.Port);
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(beginning));
            await Task.WhenAny(_ended.Task, Task.Delay(200));
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services => services
            .AddSingleton<ILoggerProvider>(Log)
            .AddSingleton<IStartupFilter>(new Outermost(_ended)));

        private sealed class Outermost(TaskCompletionSource<Exception?> ended) : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use(async (HttpContext context, RequestDelegate rest) =>
                {
                    try
                    {
                        await rest(context);
                        ended.TrySetResult(null);
                    }
                    catch (Exception exception)
                    {
                        ended.TrySetResult(exception);
                        throw;
                    }
                });
                next(app);
            };
        }
    }
}
