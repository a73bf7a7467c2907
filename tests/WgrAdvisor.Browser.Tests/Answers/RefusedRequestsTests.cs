using System.Net;
using System.Text;

namespace WgrAdvisor.Browser.Tests.Answers;

/// <summary>Requests that no page makes: a proper status, a Dutch page, and never a fault.</summary>
public sealed class RefusedRequestsTests(Site site)
{
    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/praktijk/bestaat-niet")]
    [InlineData("/plan/bestaat-niet")]
    [InlineData("//")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/stijl/")]
    [InlineData("/favicon.ico")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Address_NotThere_GivesTheDutchPage(string path)
    {
        using var client = site.Client();

        using var answer = await client.GetAsync(new Uri(site.Address.GetLeftPart(UriPartial.Authority) + path), TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("Deze pagina bestaat niet");
    }

    [Fact]
    public async Task AdviceAddress_OpenedAgain_LeadsToTheForm()
    {
        using var client = site.Client();

        using var answer = await client.GetAsync("/advies", TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location.Should().Be(new Uri("/plan", UriKind.Relative));
    }

    [Fact]
    public async Task Method_NotKnownHere_GivesTheDutchPageWithAllow()
    {
        using var client = site.Client();

        using var answer = await client.DeleteAsync("/plan", TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.Should().BeEquivalentTo("GET", "HEAD", "POST");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("Dit kan hier niet");
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "kapot", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", "naam=%00", HttpStatusCode.BadRequest)]
    public async Task Body_ThatIsNoForm_IsRefused(string type, string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await site.Client().PostAsync(new Uri("/advies", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(expected);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("Dit begrijpen wij niet");
    }

    [Fact]
    public async Task Body_LargerThanAnyFormGets_IsRefused()
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/advies");
        request.Content = new StringContent($"naam={new string('a', 9_000_000)}", Encoding.UTF8, "application/x-www-form-urlencoded");
        request.Headers.ExpectContinue = true;

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("Dat is te veel tegelijk");
    }

    [Fact]
    public async Task Body_WithMoreFieldsThanAnyFormHas_IsRefused()
    {
        var (status, text) = await PostAsync(string.Join('&', Enumerable.Range(0, 5_000).Select(i => $"toelichtingen.vraag{i}=a")));

        status.Should().Be(HttpStatusCode.BadRequest);
        text.Should().Contain("Dit begrijpen wij niet");
    }

    [Theory]
    [InlineData("antwoorden.bestaatNiet=ja", "bestaatNiet")]
    [InlineData("antwoorden.eigenPersoneel=misschien", "Moet de samenwerking zelf mensen in dienst nemen")]
    [InlineData("antwoorden.uitvoering=misschien", "Wie gaat het werk doen")]
    [InlineData("antwoorden.taken=beleidsuitvoeringg", "Bedoelde u")]
    [InlineData("voorkeuren.flexibiliteit=heelErg", "Flexibiliteit")]
    [InlineData("voorkeuren.flexibel=gewenst", "flexibel")]
    [InlineData("antwoorden.aantalGemeenten.getal=-1", "van")]
    [InlineData("antwoorden.aantalGemeenten.getal=99999999999999999999", "Vul een heel getal in")]
    [InlineData("antwoorden.aantalGemeenten.getal=3&antwoorden.aantalGemeenten=weet-ik-niet", "én koos ‘Weet ik niet’")]
    [InlineData("antwoorden.taken=geen-van-deze&antwoorden.taken=weet-ik-niet", "én ‘Weet ik niet’")]
    [InlineData("peildatum.dag=1&peildatum.maand=1&peildatum.jaar=1984", "Kies een dag van 1 januari 1985 tot en met 31 december 2100")]
    [InlineData("peildatum.jaar=2026", "Deze datum bestaat niet")]
    [InlineData("deelnemers.0.soort=gemeente&deelnemers.0.inwoners=-5", "Deelnemer 1, aantal inwoners")]
    [InlineData("deelnemers.0.naam=A&deelnemers.00.naam=B&deelnemers.-1.naam=C&deelnemers.99999999999.naam=D&deelnemers.naam=E", "Deelnemer 1")]
    [InlineData("huidigeVorm=stichting", "De vorm")]
    [InlineData("antwoorden.=ja&antwoorden=ja&=&.=.&antwoorden.a.b.c.d=x", "Fout")]
    public async Task Form_WithValuesThatNoPageOffers_GivesAPageThatSaysSo(string body, string expected)
    {
        var (status, text) = await PostAsync(body);

        status.Should().Be(HttpStatusCode.BadRequest);
        text.Should().Contain("<title>Fout: ").And.Contain(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("deelnemers.7.naam=Borne&deelnemers.7.soort=gemeente&deelnemers.3.soort=gemeente")]
    [InlineData("antwoorden.aantalGemeenten.getal=+3+")]
    [InlineData("naam=%ff%fe")]
    [InlineData("knop=onbekend&iets=anders")]
    public async Task Form_OddButClear_GivesAdvice(string body)
    {
        var (status, _) = await PostAsync(body);

        status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Participants_AsManyAsAPlanCanHave_GiveAdviceAndOneMoreDoesNot()
    {
        var most = string.Join('&', Enumerable.Range(0, 500).Select(i => $"deelnemers.{i}.naam=Gemeente+{i}&deelnemers.{i}.soort=gemeente&deelnemers.{i}.inwoners=1"));

        (await PostAsync(most)).Status.Should().Be(HttpStatusCode.OK);

        var (status, text) = await PostAsync($"{most}&deelnemers.500.soort=gemeente");
        status.Should().Be(HttpStatusCode.BadRequest);
        text.Should().Contain("Deelnemers: De lijst is te lang: hoogstens 500.");
    }

    [Theory]
    [InlineData("deelnemerErbij=1")]
    [InlineData("deelnemerWeg=99999999999")]
    [InlineData("deelnemerWeg=-1")]
    [InlineData("deelnemerWeg=7&deelnemers.0.naam=Borne")]
    public async Task ParticipantButton_WithAnyValue_ShowsTheForm(string body)
    {
        var (status, text) = await PostAsync(body, "/plan");

        status.Should().Be(HttpStatusCode.OK);
        text.Should().Contain("Welke organisaties doen mee?");
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string body, string path = "/advies")
    {
        using var client = site.Client();
        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
