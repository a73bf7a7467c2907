using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>Going back and forth loses nothing.</summary>
public sealed class GoingBackTests(Site site)
{
    [Fact]
    public async Task AntwoordenWijzigen_Pressed_BringsEverythingBack()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await FillAsync(visit);
        await visit.PressAsync("Toon het advies");

        await visit.PressAsync("Antwoorden wijzigen");

        await ExpectFilledAsync(visit);
    }

    [Fact]
    public async Task NogEenDeelnemer_Pressed_AddsARowWithTheFocusAndLosesNothing()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await FillAsync(visit);

        await visit.PressAsync("Nog een deelnemer toevoegen");

        await Assertions.Expect(visit.Participant(3, "Naam")).ToBeFocusedAsync();
        await ExpectFilledAsync(visit);
    }

    [Fact]
    public async Task DeelnemerWeghalen_Pressed_RemovesThatOneOnly()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await FillAsync(visit);

        await visit.PressAsync("Deelnemer 1 weghalen");

        await Assertions.Expect(visit.Participant(1, "Naam")).ToHaveValueAsync("Waterschap Vechtstromen");
        await Assertions.Expect(visit.Participant(1, "Waterschappen")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Participant(2, "Naam")).ToHaveValueAsync("");
        await Assertions.Expect(visit.TextField("Hoe heet het plan?")).ToHaveValueAsync("Samen sterk");
    }

    [Fact]
    public async Task OpenVraag_Followed_LandsAtThatQuestionWithEverythingStillThere()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await FillAsync(visit);
        await visit.PressAsync("Toon het advies");

        var button = visit.Part("Wat nog onzeker is").GetByRole(AriaRole.Button).Nth(1);
        var question = (await button.TextContentAsync())!.Replace("Beantwoorden: ", "", StringComparison.Ordinal); // "!": a button has text
        await button.ClickAsync();

        await Assertions.Expect(visit.Question(question)).ToBeInViewportAsync();
        await ExpectFilledAsync(visit);
    }

    [Fact]
    public async Task Answers_OnTheWay_NeverStandInAnAddress()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        var addresses = new List<string>();
        visit.Page.Request += (_, request) => addresses.Add(new Uri(request.Url).PathAndQuery);
        await FillAsync(visit);

        await visit.PressAsync("Toon het advies");
        await visit.PressAsync("Antwoorden wijzigen");

        addresses.Should().OnlyContain(address => !address.Contains('?'));
        (await visit.Page.Context.CookiesAsync()).Should().BeEmpty();
    }

    private static async Task FillAsync(Visit visit)
    {
        await visit.OpenAsync("/plan");
        await visit.TextField("Hoe heet het plan?").FillAsync("Samen sterk");
        await visit.TextField("Dag").FillAsync("1");
        await visit.TextField("Maand").FillAsync("7");
        await visit.TextField("Jaar").FillAsync("2025");
        await visit.Participant(1, "Naam").FillAsync("Borne");
        await visit.Participant(1, "Gemeenten").CheckAsync();
        await visit.Participant(1, "Aantal inwoners").FillAsync("24000");
        await visit.Participant(2, "Naam").FillAsync("Waterschap Vechtstromen");
        await visit.Participant(2, "Waterschappen").CheckAsync();
        await visit.ChooseAsync("Moet u samenwerken van de wet of van een hogere overheid?", "Nee");
        await visit.ChooseAsync("Moet de samenwerking snel van start?", "Weet ik niet");
        await visit.ChooseAsync("Welke belastingen moet de samenwerking zelf gaan heffen?", "Geen van deze");
        await visit.ChooseAsync("Wat wilt u met de samenwerking bereiken?", "Kosten besparen");
        await visit.ChooseAsync("Wat wilt u met de samenwerking bereiken?", "Kansen bieden aan medewerkers");
        await visit.ChooseAsync("Flexibiliteit", "Belangrijk");
        await visit.Question("Moet de samenwerking snel van start?").GetByText("Eigen toelichting").ClickAsync();
        await visit.Question("Moet de samenwerking snel van start?").GetByLabel("Uw toelichting").FillAsync("Regel een\n\nRegel drie");
    }

    private static async Task ExpectFilledAsync(Visit visit)
    {
        await Assertions.Expect(visit.TextField("Hoe heet het plan?")).ToHaveValueAsync("Samen sterk");
        await Assertions.Expect(visit.TextField("Dag")).ToHaveValueAsync("1");
        await Assertions.Expect(visit.TextField("Maand")).ToHaveValueAsync("7");
        await Assertions.Expect(visit.TextField("Jaar")).ToHaveValueAsync("2025");
        await Assertions.Expect(visit.Participant(1, "Naam")).ToHaveValueAsync("Borne");
        await Assertions.Expect(visit.Participant(1, "Gemeenten")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Participant(1, "Aantal inwoners")).ToHaveValueAsync("24000");
        await Assertions.Expect(visit.Participant(2, "Naam")).ToHaveValueAsync("Waterschap Vechtstromen");
        await Assertions.Expect(visit.Participant(2, "Waterschappen")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Moet u samenwerken van de wet of van een hogere overheid?", "Nee")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Moet de samenwerking snel van start?", "Weet ik niet")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Welke belastingen moet de samenwerking zelf gaan heffen?", "Geen van deze")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Wat wilt u met de samenwerking bereiken?", "Kosten besparen")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Wat wilt u met de samenwerking bereiken?", "Kansen bieden aan medewerkers")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Choice("Flexibiliteit", "Belangrijk")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Question("Moet de samenwerking snel van start?").GetByLabel("Uw toelichting")).ToHaveValueAsync("Regel een\n\nRegel drie");
        (await visit.Page.Locator("input:checked").CountAsync()).Should().Be(8);
    }
}
