using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Checks that steps wait for moments that exist, and not for each other in a circle.</summary>
internal sealed class MomentChecker(LoadContext context)
{
    /// <summary>Checks the steps of all rules; mistakes are reported.</summary>
    public void Check(ImmutableArray<Regel> rules)
    {
        List<(Regel Regel, Gevolg.VraagtStap Stap)> steps = [.. rules.SelectMany(regel => regel.Lezingen).Where(regel => regel.Dan is Gevolg.VraagtStap).Select(regel => (regel, (Gevolg.VraagtStap)regel.Dan))];
        var given = steps.Select(step => step.Stap.Moment).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (regel, stap) in steps)
        {
            var (file, line) = PlaceOf(regel);
            context.CheckKnown("Het moment", WaitsFor(stap).Select(moment => new YamlNode.Scalar(moment, line)), [.. given, Stappenplan.Start], file);
        }

        var waits = steps.Where(step => step.Stap.Moment is not null)
            .ToLookup(step => step.Stap.Moment!, step => step, StringComparer.Ordinal); // "!": filtered here
        if (FindCircle(given, moment => waits[moment].SelectMany(step => WaitsFor(step.Stap))) is [var first, ..] circle)
        {
            var (file, line) = PlaceOf(waits[first].First().Regel);
            context.Diagnostics.Add(
                DiagnosticCode.Cycle,
                file,
                line,
                $"Deze momenten wachten in een kring op elkaar: {string.Join(" → ", circle.Append(first))}.",
                "Laat één van deze stappen niet op de andere wachten.");
        }
    }

    private static IEnumerable<string> WaitsFor(Gevolg.VraagtStap stap) => stap.Vooraf is { } target ? stap.Na.Append(target) : stap.Na;

    private (string File, int Line) PlaceOf(Regel regel) => context.PlaceOf("regel", regel.Id);

    /// <summary>A circle of moments that wait for each other; empty when there is none.</summary>
    private static List<string> FindCircle(IEnumerable<string> moments, Func<string, IEnumerable<string>> needs)
    {
        var waiting = moments.Order(StringComparer.Ordinal).ToList();
        while (waiting.RemoveAll(moment => !needs(moment).Any(waiting.Contains)) > 0)
        {
            // What waits for nothing any more, is there.
        }

        var path = new List<string>();
        var at = waiting.FirstOrDefault();
        while (at is not null && !path.Contains(at))
        {
            path.Add(at);
            at = needs(at).First(waiting.Contains);
        }

        return at is null ? [] : path[path.IndexOf(at)..];
    }
}
