using WgrAdvisor.Plannen;

namespace WgrAdvisor.Cli;

/// <summary>Reads the plan that a command works with.</summary>
internal static class PlanSource
{
    /// <summary>Reads a plan from a file, or from standard input when the path is a dash. Writes what is wrong with it.</summary>
    /// <returns>The plan, or <see langword="null"/> with the exit code that says why.</returns>
    public static Plan? Read(string path, Adviseur adviseur, TextWriter error, out int exitCode) => Read(path, adviseur.ReadPlan, error, out exitCode);

    /// <summary>The same for a plan that must name its present form.</summary>
    /// <returns>The plan, or <see langword="null"/> with the exit code that says why.</returns>
    public static Plan? ReadToReview(string path, Adviseur adviseur, TextWriter error, out int exitCode) => Read(path, adviseur.ReadPlanToReview, error, out exitCode);

    private static Plan? Read(string path, Func<ReadOnlyMemory<byte>, PlanResultaat> read, TextWriter error, out int exitCode)
    {
        if (InputFile.Read(path, error) is not { } bytes)
        {
            exitCode = ExitCode.Usage;
            return null;
        }

        var result = read(bytes);
        foreach (var fout in result.Fouten)
        {
            error.WriteLine($"{path}: {(fout.Pointer.Length == 0 ? "heel het plan" : fout.Pointer)}: {fout.Code}: {fout.Tekst}");
        }

        if (result.Plan is null)
        {
            error.WriteLine(result.Fouten.Length == 1 ? "1 fout gevonden." : $"{result.Fouten.Length} fouten gevonden.");
        }

        exitCode = result.Plan is null ? ExitCode.Mistakes : ExitCode.Success;
        return result.Plan;
    }
}
