using System.Text.Json;

namespace WgrAdvisor.Api.Tests;

/// <summary>Reads answers.</summary>
internal static class HttpResponseExtensions
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    /// <summary>The problem in the answer; checks what every problem must have.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)response.StatusCode).Should().Be(status, text);
        response.Content.Headers.ContentType?.ToString().Should().Be("application/problem+json");
        response.Headers.GetValues("API-Version").Should().Equal("1.0.0");
        response.Headers.CacheControl?.ToString().Should().Be("no-store");
        var problem = await response.JsonAsync();
        problem.GetProperty("status").GetInt32().Should().Be(status);
        problem.Text("type").Should().StartWith("https://wgr-adviseur.example/problemen/");
        problem.Text("title").Should().NotBeNullOrWhiteSpace();
        problem.Text("detail").Should().NotBeNullOrWhiteSpace();
        return problem;
    }

    /// <summary>The mistakes in the answer to a plan: pointer and code.</summary>
    public static async Task<(string? Pointer, string? Code)[]> MistakesAsync(this HttpResponseMessage response)
    {
        var problem = await response.ProblemAsync(400);
        problem.Text("type").Should().EndWith("/ongeldig-plan");
        return [.. problem.GetProperty("errors").EnumerateArray().Select(error => (error.Text("pointer"), error.Text("code")))];
    }

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static string? Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
