using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests.Journeys;

/// <summary>The documented cases, by what a person sees. The forms stand here by hand, from table 3 of the thesis, and not from the rules.</summary>
public sealed class PracticeTests(Site site)
{
    [Theory]
    [InlineData("Gemeentelijk Belastingkantoor Twente", "Openbaar lichaam", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Bestuursdienst Ommen-Hardenberg", "Openbaar lichaam", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Openbaar Lichaam Crematoria Twente", "Openbaar lichaam", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Noaberkracht Dinkelland Tubbergen (2013)", "Openbaar lichaam", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Noaberkracht Dinkelland Tubbergen (2015)", "Bedrijfsvoeringsorganisatie", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Uitvoeringsorganisatie jeugdzorg IJsselland", "Bedrijfsvoeringsorganisatie", "Bedrijfsvoeringsorganisatie")]
    [InlineData("Enschede en Losser", "Centrumregeling", "Centrumregeling")]
    [InlineData("Borne, Hengelo en Haaksbergen (sociale zaken)", "Centrumregeling", "Centrumregeling")]
    [InlineData("Shared Service Netwerk Twente", "Regeling zonder meer", "Regeling zonder meer")]
    [InlineData("DOWR (Deventer, Olst-Wijhe en Raalte)", "Regeling zonder meer", "Regeling zonder meer")]
    [InlineData("Regio Zwolle", "Geen gemeenschappelijke regeling", "Geen gemeenschappelijke regeling")]
    public async Task PracticeCase_ChosenOnTheStartPage_ShowsTheFormOfThenAndOfNowAndSurvivesTheForm(string name, string then, string now)
    {
        await using var visit = await site.VisitAsync(javaScript: false);

        await visit.OpenAsync("/");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

        (await visit.HeadingAsync()).Should().Be(name);
        (await Outcome(visit, "Naar de wet van toen")).Should().Be(then);
        (await Outcome(visit, "Hetzelfde plan naar de wet van nu")).Should().Be(now);

        await visit.PressAsync("Antwoorden bekijken en wijzigen");
        await visit.PressAsync("Toon het advies");

        (await visit.HeadingAsync()).Should().Be(then, "the form must say exactly what the case says");

        await visit.OpenAsync("/");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();
        await visit.PressAsync("Bekijk het hele advies van nu");

        (await visit.HeadingAsync()).Should().Be(now);
    }

    [Fact]
    public async Task StartPage_Opened_OffersEveryCaseOfTheRuleSet()
    {
        await using var visit = await site.VisitAsync();

        await visit.OpenAsync("/");

        var names = await visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 3 }).AllInnerTextsAsync();
        names.Should().Equal(site.Adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Naam)).And.HaveCount(11);
    }

    private static Task<string> Outcome(Visit visit, string when) =>
        visit.Page.Locator(".outcome").Filter(new LocatorFilterOptions { HasText = when }).GetByRole(AriaRole.Heading).InnerTextAsync();
}
