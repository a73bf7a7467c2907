namespace WgrAdvisor.Api.Tests.Http.Middleware;

public sealed class RequestChecksTests(ApiFixture api)
{
    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("application/problem+json")]
    [InlineData("image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("onzin")]
    public async Task Accept_ThatExcludesJson_Is406(string accept)
    {
        using var get = await GetAsync("/v1/vragen", accept);
        using var post = await PostAsync(accept);

        await get.ProblemAsync(406);
        await post.ProblemAsync(406);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/*")]
    [InlineData("*/*")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8")]
    [InlineData("application/*;q=0, application/json")]
    [InlineData("application/problem+json, application/json")]
    [InlineData("")]
    public async Task Accept_ThatIncludesJson_IsAnswered(string accept)
    {
        using var get = await GetAsync("/v1/vragen", accept);
        using var post = await PostAsync(accept);

        ((int)get.StatusCode).Should().Be(200);
        ((int)post.StatusCode).Should().Be(200);
    }

    [Fact]
    public async Task Accept_OfAnAddressThatDoesNotExist_DoesNotHideThat()
    {
        using var response = await GetAsync("/v1/bestaat-niet", "text/html");

        await response.ProblemAsync(404);
    }

    [Fact]
    public async Task Query_UnknownParameters_AreAllNamed()
    {
        using var response = await api.GetAsync("/v1/regels?vorm=openbaarLichaam&laag=recht");

        var problem = await response.ProblemAsync(400);

        problem.GetProperty("errors").EnumerateArray().Select(error => (error.Text("parameter"), error.Text("code")))
            .Should().Equal(("laag", "WGR2001"), ("vorm", "WGR2001"));
    }

    private Task<HttpResponseMessage> GetAsync(string path, string accept) => api.SendAsync(With(new HttpRequestMessage(HttpMethod.Get, path), accept));

    private Task<HttpResponseMessage> PostAsync(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/adviezen") { Content = new ByteArrayContent("{}"u8.ToArray()) };
        request.Content.Headers.ContentType = new("application/json");
        return api.SendAsync(With(request, accept));
    }

    private static HttpRequestMessage With(HttpRequestMessage request, string accept)
    {
        request.Headers.TryAddWithoutValidation("Accept", accept).Should().BeTrue();
        return request;
    }
}
