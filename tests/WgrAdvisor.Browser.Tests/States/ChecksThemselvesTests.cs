namespace WgrAdvisor.Browser.Tests.States;

/// <summary>A check that cannot fail proves nothing: each of the checks on the pages finds what is put there for it.</summary>
public sealed class ChecksThemselvesTests(Site site)
{
    [Fact]
    public async Task ViolationsAsync_PageWithoutLanguage_FindsIt()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/");

        await visit.Page.EvaluateAsync("() => document.documentElement.removeAttribute('lang')");

        (await Accessibility.ViolationsAsync(visit, Screen.Wide)).Should().ContainSingle().Which.Should().StartWith("html-has-lang");
    }

    [Theory]
    [InlineData(Screen.Wide, "#dddddd")]
    [InlineData(Screen.Dark, "#222222")]
    public async Task ViolationsAsync_PaleText_FindsIt(Screen screen, string colour)
    {
        await using var visit = await site.VisitAsync(screen);
        await visit.OpenAsync("/");

        await visit.Page.EvaluateAsync("colour => document.querySelector('.lead').style.color = colour", colour);

        (await Accessibility.ViolationsAsync(visit, screen)).Should().ContainSingle().Which.Should().StartWith("color-contrast");
    }

    [Fact]
    public async Task SidewaysAsync_SomethingTooWide_MeasuresIt()
    {
        await using var visit = await site.VisitAsync(Screen.Narrow);
        await visit.OpenAsync("/");

        await visit.Page.EvaluateAsync("() => document.querySelector('h1').style.width = '400px'");

        (await visit.SidewaysAsync()).Should().BePositive();
    }

    [Fact]
    public async Task Complaints_ErrorAndOtherHost_AreNoted()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync("/");

        await visit.Page.EvaluateAsync("() => { console.error('kapot'); return fetch('https://elders.example/').catch(() => null); }");

        visit.Complaints.Should().Contain("kapot").And.Contain(complaint => complaint.Contains("elders.example", StringComparison.Ordinal));
    }
}
