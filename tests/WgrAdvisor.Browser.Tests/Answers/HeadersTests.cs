using System.Net;

namespace WgrAdvisor.Browser.Tests.Answers;

/// <summary>What the browser is told beside the page itself.</summary>
public sealed class HeadersTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/plan")]
    [InlineData("/praktijk/gbt")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/bestaat-niet")]
    [InlineData("/stijl/bestaat-niet.css")]
    public async Task Page_Answered_HasExactlyTheSecurityHeadersOfTheStandard(string path)
    {
        using var client = site.Client();

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Header(answer, "Strict-Transport-Security").Should().Be("max-age=31536000");
        Header(answer, "Content-Security-Policy").Should().Be(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "X-Frame-Options").Should().Be("DENY");
        Header(answer, "Referrer-Policy").Should().Be("no-referrer");
        Header(answer, "Cache-Control").Should().Be("no-store");
        answer.Headers.Should().NotContain(header => header.Key == "Server" || header.Key == "Set-Cookie");
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8"); // "!": every page has one
    }

    [Theory]
    [InlineData("/stijl/tokens.css", "text/css")]
    [InlineData("/stijl/pagina.css", "text/css")]
    [InlineData("/stijl/formulier.css", "text/css")]
    [InlineData("/stijl/advies.css", "text/css")]
    [InlineData("/beeld/icoon.svg", "image/svg+xml")]
    public async Task StyleOrPicture_Answered_MayBeKeptButIsAskedForAgain(string path, string type)
    {
        using var client = site.Client();

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type); // "!": every file has one
        answer.Headers.ETag.Should().NotBeNull();
        Header(answer, "Cache-Control").Should().Be("no-cache");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Content-Security-Policy").Should().StartWith("default-src 'none'");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/plan")]
    [InlineData("/praktijk/gbt")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    public async Task Head_Asked_AnswersAsGetWithoutBody(string path)
    {
        using var client = site.Client();
        using var get = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var head = await client.SendAsync(request, TestContext.Current.CancellationToken);

        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.Should().Be(get.Content.Headers.ContentLength);
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public async Task AddressOfTheApi_NotThere_IsAnsweredByTheApi()
    {
        using var client = site.Client();

        using var answer = await client.GetAsync("/v1/bestaat-niet", TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json"); // "!": every problem has one
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
