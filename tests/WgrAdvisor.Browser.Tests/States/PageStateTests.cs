namespace WgrAdvisor.Browser.Tests.States;

/// <summary>Every state of every page on one kind of screen; a class for each kind, so that they run side by side.</summary>
public abstract class PageStateTests(Site site, Screen screen)
{
    public static TheoryData<PageState> States() => [.. Enum.GetValues<PageState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Page_InThisState_HasNoViolationsFitsTheScreenAndCausesNoComplaints(PageState state)
    {
        await using var visit = await site.VisitAsync(screen);

        await visit.ReachAsync(state);

        await visit.PictureAsync($"{state}-{screen}");
        await visit.UnfoldAsync();
        (await Accessibility.ViolationsAsync(visit, screen)).Should().BeEmpty();
        (await visit.SidewaysAsync()).Should().Be(0);
        visit.Complaints.Should().BeEmpty();
    }
}
