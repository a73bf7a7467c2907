using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>Someone who has only a keyboard, in a browser without scripts.</summary>
public sealed class KeyboardTests(Site site)
{
    [Fact]
    public async Task StartToAdvice_WithKeysOnly_GivesTheForm()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/");

        await TabTo(visit, "a", "Beginnen met een leeg plan");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/plan$"));
        await TabTo(visit, "input", "naam");
        await visit.Page.Keyboard.TypeAsync("Samen sterk");
        await TabTo(visit, "input", "antwoorden.afspraak");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await TabTo(visit, "input", "antwoorden.taken");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo(visit, "input", "antwoorden.beleidsvrijheid");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo(visit, "input", "antwoorden.bijzondereTaken", value: "geen-van-deze");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo(visit, "input", "antwoorden.uitvoering");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await TabTo(visit, "input", "antwoorden.eigenPersoneel");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo(visit, "button", "Toon het advies");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/advies$"));

        (await visit.HeadingAsync()).Should().Be("Bedrijfsvoeringsorganisatie");
        (await visit.TextAsync()).Should().Contain("over ‘Samen sterk’").And.Contain("Een nieuwe, gezamenlijke organisatie");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task EnterInATextField_Pressed_AsksForTheAdviceAndTouchesNoParticipant()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/plan");
        await visit.Participant(1, "Naam").FillAsync("Borne");
        await visit.Participant(1, "Gemeenten").CheckAsync();

        await visit.Participant(1, "Naam").PressAsync("Enter");

        (await visit.Part("Uw antwoorden").InnerTextAsync()).Should().Contain("Gemeenten: Borne");
    }

    [Fact]
    public async Task SkipLink_FirstTab_LeadsToTheContent()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/plan");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Naar de inhoud" })).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        (await Focused(visit).InnerTextAsync()).Should().Be("Naam en datum");
    }

    [Fact]
    public async Task EveryControl_ReachedByTab_ShowsItsFocus()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/plan");

        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var outline = await Focused(visit).EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle");
            outline.Should().Be("solid");
        }
    }

    private static async Task TabTo(Visit visit, string element, string nameOrText, string? value = null)
    {
        for (var i = 0; i < 400; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focused = Focused(visit);
            var isThere = element == "input"
                ? await focused.GetAttributeAsync("name") == nameOrText && (value is null || await focused.GetAttributeAsync("value") == value)
                : (await focused.InnerTextAsync()).Trim() == nameOrText;
            if (isThere)
            {
                return;
            }
        }

        throw new InvalidOperationException($"The Tab key never reaches {nameOrText}.");
    }

    private static ILocator Focused(Visit visit) => visit.Page.Locator(":focus");
}
