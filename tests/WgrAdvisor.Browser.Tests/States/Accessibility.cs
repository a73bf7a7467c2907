using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace WgrAdvisor.Browser.Tests.States;

/// <summary>Looks for what keeps people out, with axe.</summary>
internal static class Accessibility
{
    // Only what is wrong is written out in full: that saves time on the long pages.
    private static readonly HashSet<ResultType> OnlyViolations = [ResultType.Violations];

    private static readonly AxeRunOptions Everything = new() { ResultTypes = OnlyViolations };

    // The same page in other colours has the same structure: only what colours can break is looked at again.
    private static readonly AxeRunOptions OnlyColours = new()
    {
        ResultTypes = OnlyViolations,
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
    };

    /// <summary>Every violation on the page as it stands: the rule and the piece of the page.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Visit visit, Screen screen)
    {
        var result = await visit.Page.RunAxe(screen is Screen.Dark or Screen.ForcedColors ? OnlyColours : Everything);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))];
    }
}
