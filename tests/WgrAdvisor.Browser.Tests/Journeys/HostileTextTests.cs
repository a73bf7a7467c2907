using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>Whatever someone types is text: it comes back to the character, and does nothing.</summary>
public sealed class HostileTextTests(Site site)
{
    private const string Question = "Wie gaat het werk doen?";

    public static TheoryData<string> Texts() =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea></form><h1>Gekaapt</h1>",
        "&lt;b&gt; &amp; {{7*7}} ${7*7} @DateTime",
        "👩‍👩‍👧‍👦 🇳🇱 é e\u0301 \u200b",
        "שלום \u202Eomgekeerd\u202C مرحبا",
        "\n\nwit aan het begin,\ttab, en een lege regel\n\naan het eind\n",
        "weet-ik-niet",
        "geen-van-deze",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_TypedAsRemark_ComesBackToTheCharacter(string text)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/plan");
        await TypeAsync(visit, text);

        await visit.PressAsync("Toon het advies");
        var shown = await visit.Page.Locator(".answers__remark").TextContentAsync();
        await visit.PressAsync("Antwoorden wijzigen");

        shown.Should().Be(text);
        await Assertions.Expect(Remark(visit)).ToHaveValueAsync(text);
        (await visit.HeadingAsync()).Should().Be("Uw plan");
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("weet-ik-niet")]
    [InlineData("👩‍👩‍👧‍👦 \u202Eomgekeerd\u202C")]
    public async Task Text_TypedAsName_ComesBackToTheCharacter(string text)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/plan");
        await visit.TextField("Hoe heet het plan?").FillAsync(text);
        await visit.Participant(1, "Naam").FillAsync(text);
        await visit.Participant(1, "Gemeenten").CheckAsync();

        await visit.PressAsync("Toon het advies");
        (await visit.TextAsync()).Should().Contain($"over ‘{text}’").And.Contain($"Gemeenten: {text}");
        await visit.PressAsync("Antwoorden wijzigen");

        await Assertions.Expect(visit.TextField("Hoe heet het plan?")).ToHaveValueAsync(text);
        await Assertions.Expect(visit.Participant(1, "Naam")).ToHaveValueAsync(text);
    }

    [Fact]
    public async Task TenThousandCharacters_WithoutASpace_ComeBackAndDoNotPushThePageSideways()
    {
        var text = string.Concat(Enumerable.Repeat("Samenwerking", 834))[..10_000];
        await using var visit = await site.VisitAsync(Screen.Narrow);
        await visit.OpenAsync("/plan");
        await TypeAsync(visit, text);
        await visit.TextField("Hoe heet het plan?").FillAsync(text[..200]);

        await visit.PressAsync("Toon het advies");

        (await visit.Page.Locator(".answers__remark").TextContentAsync()).Should().Be(text);
        (await visit.SidewaysAsync()).Should().Be(0);
    }

    [Fact]
    public async Task OneCharacterTooMany_Typed_IsSaidAtTheFieldAndKept()
    {
        var text = new string('a', 10_001);
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/plan");
        await TypeAsync(visit, text);

        await visit.PressAsync("Toon het advies");

        (await visit.TextAsync()).Should().Contain($"Toelichting bij ‘{Question}’: De tekst is te lang: hoogstens 10000 tekens.");
        await Assertions.Expect(Remark(visit)).ToHaveValueAsync(text);
    }

    private static async Task TypeAsync(Visit visit, string text)
    {
        await visit.Question(Question).GetByText("Eigen toelichting").ClickAsync();
        await Remark(visit).FillAsync(text);
    }

    private static ILocator Remark(Visit visit) => visit.Question(Question).GetByLabel("Uw toelichting");
}
