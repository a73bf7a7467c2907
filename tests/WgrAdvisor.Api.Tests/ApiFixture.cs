using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using WgrAdvisor.Api.Tests;

[assembly: AssemblyFixture(typeof(ApiFixture))]

namespace WgrAdvisor.Api.Tests;

/// <summary>The program as it is, in memory; started once for all tests.</summary>
public sealed class ApiFixture : WebApplicationFactory<Program>
{
    public ApiFixture() => Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A client that follows no redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>The rule set that the program is built with.</summary>
    public Adviseur Adviseur { get; } = Adviseur.CreateDefault();

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(string method, string path) => SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

    public Task<HttpResponseMessage> PostAsync(string json, string path = "/v1/adviezen") => PostAsync(Encoding.UTF8.GetBytes(json), path: path);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? mediaType = "application/json", string path = "/v1/adviezen")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return Client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production");
}
