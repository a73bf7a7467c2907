using System.Diagnostics;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using WgrAdvisor.Testing;

namespace WgrAdvisor.Benchmarks;

/// <summary>Writes what a run measured to <c>Results</c>, with the machine, the runtime and the commit it was measured on.</summary>
internal static class Report
{
    public static void Write(IEnumerable<Summary> summaries)
    {
        var commit = Commit(); // before the first file is written
        foreach (var summary in summaries.Where(summary => summary.Reports.Length > 0 && !summary.HasCriticalValidationErrors))
        {
            var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
            var table = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(summary, table);
            Write(name, commit, table.GetLog().ReplaceLineEndings("\n"));
        }
    }

    /// <summary>Writes what was counted.</summary>
    public static void WriteText(string name, string text) => Write(name, Commit(), "\n" + text);

    private static void Write(string name, string commit, string text)
    {
        var file = Repository.PathOf("tests", "WgrAdvisor.Benchmarks", "Results", $"{name}.md");
        File.WriteAllText(file, $"# {name}\n\nCommit {commit}.\n{text}");
        Console.WriteLine(file);
    }

    private static string Commit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true });
        return git?.StandardOutput.ReadToEnd().Trim() is { Length: > 0 } commit ? commit : "unknown";
    }
}
