using System.Net;

namespace WgrAdvisor.Api.Health;

/// <summary>Asks a running program on this machine whether it is ready: for a container that has no other program to ask with.</summary>
internal static class HealthProbe
{
    /// <summary>The argument that starts the probe instead of the program.</summary>
    public const string Argument = "gezond";

    /// <summary>Asks.</summary>
    /// <returns>The exit code: 0 when the program is ready, 1 when it is not or does not answer.</returns>
    public static async Task<int> RunAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] is { Length: > 0 } first ? first : "5000";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}{HealthSetup.ReadyPath}"));
            return answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
