using Microsoft.Playwright;
using WgrAdvisor.Browser.Tests.States;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>What someone sees who made mistakes.</summary>
public sealed class MistakesTests(Site site)
{
    [Fact]
    public async Task Mistakes_Posted_AreAllListedOnTopAndSaidAtTheirFields()
    {
        await using var visit = await site.VisitAsync(javaScript: false);

        await visit.ReachAsync(PageState.PlanWithErrors);

        (await visit.Page.TitleAsync()).Should().StartWith("Fout: ");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Er zijn 4 fouten" })).ToBeFocusedAsync();
        (await Links(visit).AllInnerTextsAsync()).Should().Equal(
            "Peildatum: Deze datum bestaat niet. Vul dag, maand en jaar in met cijfers, bijvoorbeeld 1, 12 en 2026.",
            "Wat voor taken gaat u samen doen: U koos ‘Geen van deze’, maar ook iets uit de lijst. Haal één van de twee weg.",
            "Deelnemer 1, aantal inwoners: Vul een heel getal in met cijfers, bijvoorbeeld 24.000.",
            "Deelnemer 1: Kies wat voor deelnemer dit is, of haal deze deelnemer weg.");
        await Assertions.Expect(visit.Participant(1, "Aantal inwoners")).ToHaveAccessibleDescriptionAsync(
            "Fout: Vul een heel getal in met cijfers, bijvoorbeeld 24.000.");
        await Assertions.Expect(visit.Question("Wat voor taken gaat u samen doen?")).ToHaveAccessibleDescriptionAsync(
            "U kunt meer dan één antwoord kiezen. Fout: U koos ‘Geen van deze’, maar ook iets uit de lijst. Haal één van de twee weg.");
    }

    [Fact]
    public async Task LinkInTheList_Followed_PutsTheFocusInTheField()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.PlanWithErrors);

        await Links(visit).Nth(2).ClickAsync();

        await Assertions.Expect(visit.Participant(1, "Aantal inwoners")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Mistakes_Mended_GiveAdviceOnEverythingThatWasTyped()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.ReachAsync(PageState.PlanWithErrors);

        await Assertions.Expect(visit.TextField("Dag")).ToHaveValueAsync("31");
        await visit.TextField("Dag").FillAsync("28");
        await Assertions.Expect(visit.Participant(1, "Aantal inwoners")).ToHaveValueAsync("veel");
        await visit.Participant(1, "Aantal inwoners").FillAsync("24\u00a0000");
        await visit.Participant(1, "Gemeenten").CheckAsync();
        await visit.Choice("Wat voor taken gaat u samen doen?", "Geen van deze").UncheckAsync();
        await visit.PressAsync("Toon het advies");

        var text = await visit.TextAsync();
        text.Should().Contain("over ‘Samen aan zet’").And.Contain("28 februari 2026").And.Contain("Gemeenten: Borne (24.000 inwoners)");
        text.Should().Contain("Bedrijfsvoering, zoals personeel, financiën, ICT en inkoop");
    }

    [Fact]
    public async Task CountBesideTheListOfParticipants_Posted_IsRefusedAtTheQuestion()
    {
        await using var visit = await site.VisitAsync(javaScript: false);
        await visit.OpenAsync("/plan");
        await visit.Participant(1, "Naam").FillAsync("Borne");
        await visit.Participant(1, "Gemeenten").CheckAsync();
        await visit.Question("Hoeveel gemeenten doen er mee?").GetByRole(AriaRole.Textbox).First.FillAsync("3");

        await visit.PressAsync("Toon het advies");

        (await Links(visit).AllInnerTextsAsync()).Should().ContainSingle().Which.Should()
            .StartWith("Hoeveel gemeenten doen er mee: Dit volgt al uit uw lijst met deelnemers.");
    }

    private static ILocator Links(Visit visit) =>
        visit.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { NameRegex = new("^Er (is|zijn)") }).GetByRole(AriaRole.Link);
}
