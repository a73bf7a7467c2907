using Microsoft.Playwright;
using WgrAdvisor.Browser.Tests.States;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>What the page about an advice says, for every kind of outcome.</summary>
public sealed class OutcomeTests(Site site)
{
    [Fact]
    public async Task Advice_Shown_TellsItsStoryInOrder()
    {
        await using var visit = await site.VisitAsync();

        await visit.ReachAsync(PageState.Advice);

        var headings = await visit.Page.Locator(".part > h2").AllInnerTextsAsync();
        headings.Should().Equal(
            "Waarom deze vorm",
            "Hoe stevig dit advies staat",
            "Alle vormen, van licht naar zwaar",
            "Waarom niet een andere vorm",
            "Wat nog onzeker is",
            "Wie bestuurt en wie legt verantwoording af",
            "Waar u op moet letten",
            "Wat u nu moet doen",
            "Wat anderen deden",
            "Uw antwoorden",
            "Bronnen en verantwoording");
    }

    [Fact]
    public async Task Ladder_Shown_NamesEveryFormFromLightToHeavyWithItsVerdict()
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync("/praktijk/gbt");

        var rungs = await visit.Part("Alle vormen, van licht naar zwaar").GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        rungs.Select(rung => string.Join(' ', rung.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).Should().Equal(
            "Geen gemeenschappelijke regeling Ongeschikt Valt zeker af",
            "Regeling zonder meer Ongeschikt Valt zeker af",
            "Centrumregeling Ongeschikt Valt zeker af",
            "Gemeenschappelijk orgaan Ongeschikt Valt zeker af",
            "Bedrijfsvoeringsorganisatie Uitgesloten Valt zeker af",
            "Openbaar lichaam Aanbevolen Kan nog veranderen",
            "Privaatrechtelijke rechtspersoon Ongeschikt Valt zeker af");
    }

    [Fact]
    public async Task OtherForms_Explained_SayWhetherTheLawOrThePlanIsInTheWay()
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync("/praktijk/gbt");

        (await visit.Part("Bedrijfsvoeringsorganisatie").InnerTextAsync()).Should()
            .Contain("De wet sluit deze vorm uit").And.Contain("De bedrijfsvoeringsorganisatie bestaat pas sinds 1 januari 2015");
        (await visit.Part("Centrumregeling").InnerTextAsync()).Should()
            .Contain("past niet bij wat uw plan nodig heeft").And.NotContain("De wet sluit");
    }

    [Fact]
    public async Task Articles_Cited_LinkToTheOfficialTextOfThatDay()
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync("/praktijk/gbt");

        var article = new LocatorGetByRoleOptions { Name = "Wgr, artikel 8, lid 1" };
        var href = await visit.Part("Waarom deze vorm").GetByRole(AriaRole.Link, article).First.GetAttributeAsync("href");
        href.Should().StartWith("https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=8&lid=1");
        (await visit.Part("Bronnen en verantwoording").InnerTextAsync()).Should()
            .Contain("zoals die gold op 1 januari 2009").And.Contain(site.Adviseur.Regelset.Vingerafdruk);
    }

    [Fact]
    public async Task TitleOfARule_NamedElsewhere_LinksToItsExplanation()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/praktijk/gbt");

        foreach (var link in await visit.Page.Locator("main a[href^='#']").AllAsync())
        {
            var target = (await link.GetAttributeAsync("href"))![1..]; // "!": the selector asks for it
            (await visit.Page.Locator($"[id='{target}']").CountAsync()).Should().Be(1, target);
        }
    }

    [Fact]
    public async Task Contradiction_Shown_NamesTheAnswersAndWhatEachOpens()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.Contradiction);

        (await visit.HeadingAsync()).Should().Be("Geen enkele vorm past bij deze antwoorden");
        var part = visit.Part("Deze antwoorden gaan niet samen");
        (await part.InnerTextAsync()).Should()
            .Contain("Moet de samenwerking zelf regels maken die voor iedereen gelden? Ja")
            .And.Contain("Met een ander antwoord kan weer: ‘geen gemeenschappelijke regeling’.")
            .And.Contain("Hoe leggen de deelnemers de samenwerking vast? Niet; het is een netwerk, een overleg of een gezamenlijke wens")
            .And.Contain("Met een ander antwoord kan weer: openbaar lichaam.");

        await part.GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.ChooseAsync("Moet de samenwerking zelf regels maken die voor iedereen gelden?", "Nee");
        await visit.PressAsync("Toon het advies");

        (await visit.HeadingAsync()).Should().Be("Geen gemeenschappelijke regeling");
    }

    [Fact]
    public async Task ImpossibleAnswers_Shown_NamesEachClashAndSaysNothingOfForms()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.ImpossibleAnswers);

        (await visit.Page.TitleAsync()).Should().StartWith("Nog geen advies");
        (await visit.HeadingAsync()).Should().Be("Uw antwoorden gaan niet samen");
        (await visit.TextAsync()).Should()
            .Contain("Uw antwoorden botsen op 2 plaatsen. Verander in elk kader één antwoord")
            .And.Contain("Er zijn meer gemeenten dan deelnemers.")
            .And.Contain("Hoe zeker")
            .And.NotContain("Valt zeker af");
        (await visit.Page.Locator(".clash").CountAsync()).Should().Be(2);

        await visit.Part("Deze antwoorden gaan niet samen").GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.Question("Hoeveel deelnemers zijn er in totaal?").GetByRole(AriaRole.Textbox).First.FillAsync("5");
        await visit.PressAsync("Toon het advies");

        (await visit.TextAsync()).Should().Contain("Verander er één; dan kijken wij opnieuw.").And.NotContain("meer gemeenten dan deelnemers");
    }

    [Fact]
    public async Task SpecialStatute_Applies_SaysThatTheLawPrescribesTheForm()
    {
        await using var visit = await site.VisitAsync();

        await visit.ReachAsync(PageState.Prescribed);

        (await visit.HeadingAsync()).Should().Be("Openbaar lichaam");
        (await visit.TextAsync()).Should().Contain("De wet schrijft de vorm voor").And.Contain("Een bijzondere wet schrijft een vorm voor");
    }

    [Fact]
    public async Task EmptyPlan_Advised_NamesTheQuestionToBeginWith()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.ProvisionalAdvice);

        (await visit.HeadingAsync()).Should().Be("Nog geen vorm aan te bevelen");
        await visit.PressAsync("Beantwoord de volgende vraag");

        await Assertions.Expect(visit.Question("Hoe leggen de deelnemers de samenwerking vast?")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task OneQuestion_DecidesTheForm_ShowsTheFormPerAnswerAndAsksIt()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.Fork);

        (await visit.HeadingAsync()).Should().Be("Uw antwoord op één vraag bepaalt de vorm");
        (await visit.TextAsync()).Should().Contain("Centrumregeling").And.Contain("Eén deelnemer doet het werk voor de anderen").And.Contain("Met deze antwoorden wordt het advies anders");
        await visit.PressAsync("Beantwoord de volgende vraag");

        await Assertions.Expect(visit.Question("Wie gaat het werk doen?")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task StartDate_GivenWithThePlan_PutsDatesAtTheSteps()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/praktijk/jeugdzorg-ijsselland");
        await visit.PressAsync("Antwoorden bekijken en wijzigen");
        await visit.TextField("Dag", row: 1).FillAsync("5");
        await visit.TextField("Maand", row: 1).FillAsync("1");
        await visit.TextField("Jaar", row: 1).FillAsync("2027");
        await visit.TextField("Jaar").FillAsync("2026");

        await visit.PressAsync("Toon het advies");

        (await visit.Part("Wat u nu moet doen").InnerTextAsync()).Should()
            .Contain("De datums tellen vanaf 5 januari 2027").And.Contain("tot en met 2 maart 2027");
    }

    [Fact]
    public async Task FoldedText_OnPaper_IsOpen()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/praktijk/gbt");
        var folded = visit.Part("Waarom deze vorm").GetByText("Uw samenwerking moet zelf mensen in dienst nemen");

        await Assertions.Expect(folded).Not.ToBeInViewportAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await folded.BoundingBoxAsync()).Should().Match<LocatorBoundingBoxResult>(box => box.Height > 10);
    }
}
