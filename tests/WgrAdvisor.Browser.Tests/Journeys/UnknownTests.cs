namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>"None of these" is an answer; "I do not know" is not.</summary>
public sealed class UnknownTests(Site site)
{
    private const string Question = "Gaat het om een van deze bijzondere taken?";

    [Fact]
    public async Task GeenVanDeze_Chosen_AnswersTheQuestion()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/plan");

        await visit.ChooseAsync(Question, "Geen van deze");
        await visit.PressAsync("Toon het advies");

        (await visit.Part("Uw antwoorden").InnerTextAsync()).Should().Contain(Question).And.Contain("Geen van deze");
        (await visit.Part("Wat nog onzeker is").TextContentAsync()).Should().NotContain(Question);
    }

    [Theory]
    [InlineData("Weet ik niet")]
    [InlineData(null)]
    public async Task WeetIkNiet_ChosenOrLeftOut_LeavesTheQuestionOpen(string? answer)
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/plan");

        if (answer is not null)
        {
            await visit.ChooseAsync(Question, answer);
        }

        await visit.PressAsync("Toon het advies");

        (await visit.Part("Uw antwoorden").InnerTextAsync()).Should().NotContain(Question);
        (await visit.Part("Wat nog onzeker is").TextContentAsync()).Should().Contain(Question);
    }

    [Fact]
    public async Task EmptyForm_Opened_HasNothingChosenAndWeetIkNietLastEverywhere()
    {
        await using var visit = await site.VisitAsync(javaScript: false);

        await visit.OpenAsync("/plan");

        (await visit.Page.Locator("input:checked").CountAsync()).Should().Be(0);
        foreach (var vraag in site.Adviseur.Regelset.Vragen)
        {
            var options = await visit.Question(vraag.Tekst).Locator(".option").AllInnerTextsAsync();
            options[^1].Trim().Should().Be("Weet ik niet", vraag.Tekst);
        }
    }
}
