namespace WgrAdvisor.Api.Tests;

/// <summary>A file in the repository that must say what the program says.</summary>
/// <remarks>With the environment variable <c>WGR_ACCEPT=1</c> the tests write these files instead; see <c>api-docs/README.md</c>.</remarks>
internal static class AcceptedFile
{
    public const string HowToAccept =
        "if the change is meant, run WGR_ACCEPT=1 dotnet test tests/WgrAdvisor.Api.Tests and review the difference";

    public static bool Accepts => Environment.GetEnvironmentVariable("WGR_ACCEPT") == "1";

    /// <summary>Compares the file with the text, or writes it when changes are accepted.</summary>
    public static void Check(string path, string text)
    {
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        var accepted = File.Exists(path) ? File.ReadAllText(path) : "";
        (accepted == text).Should().BeTrue($"{Path.GetRelativePath(Repository.Root, path)} must be what the program says, {FirstDifference(accepted, text)}; {HowToAccept}");
    }

    private static string FirstDifference(string accepted, string text)
    {
        var (old, now) = (accepted.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).FirstOrDefault(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $"but line {line + 1} is «{old.ElementAtOrDefault(line)}» and the program says «{now.ElementAtOrDefault(line)}»";
    }
}
