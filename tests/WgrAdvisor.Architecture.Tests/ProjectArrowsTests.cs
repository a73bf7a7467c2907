namespace WgrAdvisor.Architecture.Tests;

/// <summary>Arrows point one way: Api and Cli to WgrAdvisor and WgrAdvisor.NRules, those to Inference, and Inference to nothing.</summary>
public sealed class ProjectArrowsTests
{
    private const string Inference = "WgrAdvisor.Inference";

    // A project that is not listed here is an offender too: a new one must earn its place, and its arrow.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        [Inference] = [],
        ["WgrAdvisor"] = [Inference],
        ["WgrAdvisor.NRules"] = [Inference],
        ["WgrAdvisor.Api"] = ["WgrAdvisor", "WgrAdvisor.NRules"],
        ["WgrAdvisor.Cli"] = ["WgrAdvisor", "WgrAdvisor.NRules"],
    };

    [Fact]
    public void SourceProjects_AllTogether_ReferenceOnlyWhatTheDesignAllows()
    {
        var projects = SourceProject.All();

        string[] offenders =
        [
            .. Arrows.Keys.Except(projects.Select(project => project.Name)).Select(name => $"{name} is missing"),
            .. projects.SelectMany(WrongArrows),
            .. projects.Where(project => project.Name == Inference).SelectMany(Dependencies),
            .. SourceProject.Shared().SelectMany(Dependencies),
        ];

        string.Join('\n', offenders.Distinct()).Should().BeEmpty();
    }

    private static IEnumerable<string> WrongArrows(SourceProject project) =>
        Arrows.TryGetValue(project.Name, out var allowed)
            ? project.Projects.Except(allowed).Select(other => $"{project.Name} -> {other}")
            : [$"{project.Name} is not in the design"];

    private static IEnumerable<string> Dependencies(SourceProject project) =>
        project.Projects.Concat(project.Dependencies).Select(other => $"{project.Name} -> {other}");
}
