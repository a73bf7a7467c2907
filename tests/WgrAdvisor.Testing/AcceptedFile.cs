namespace WgrAdvisor.Testing;

/// <summary>A file in the repository that must say what the program says.</summary>
/// <remarks>With the environment variable <c>WGR_ACCEPT=1</c> the tests write these files instead; see <c>CONTRIBUTING.md</c>.</remarks>
public static class AcceptedFile
{
    /// <summary>What to do about a difference that is meant.</summary>
    public const string HowToAccept = "if the change is meant, run the tests once with WGR_ACCEPT=1, read the difference and commit it";

    /// <summary>Whether the tests write the files instead of comparing them.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("WGR_ACCEPT") == "1";

    /// <summary>Compares the file with the text, or writes it when changes are accepted.</summary>
    /// <param name="path">The file, relative to the root of the repository, with forward slashes.</param>
    /// <param name="text">What the program says.</param>
    /// <exception cref="InvalidOperationException">The file says something else.</exception>
    public static void Check(string path, string text)
    {
        var file = Repository.PathOf(path.Split('/'));
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // "!": the file lies in the repository
            File.WriteAllText(file, text);
        }

        var accepted = File.Exists(file) ? File.ReadAllText(file) : "";
        if (accepted != text)
        {
            throw new InvalidOperationException($"{path} must be what the program says, {FirstDifference(accepted, text)}; {HowToAccept}");
        }
    }

    private static string FirstDifference(string accepted, string text)
    {
        var (old, now) = (accepted.Split('\n'), text.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"but line {line + 1} is «{old.ElementAtOrDefault(line)}» and the program says «{now.ElementAtOrDefault(line)}»";
    }
}
