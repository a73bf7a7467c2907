using System.Text;

namespace WgrAdvisor.Tests;

/// <summary>A document that is made by the code and kept in the repository.</summary>
internal static class GoldenFile
{
    private const string Accept = "WGR_ACCEPT";

    /// <summary>Compares what the code makes with the file; with <c>WGR_ACCEPT=1</c> writes the file instead.</summary>
    /// <param name="path">The file, relative to the folder of the solution.</param>
    /// <param name="actual">What the code makes.</param>
    public static void Check(string path, string actual)
    {
        var file = Path.Combine(Root(), path);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected != actual)
        {
            Assert.Fail($"{path} differs from what the rules give. {FirstDifference(expected, actual)}\n"
                + $"If the change is right: run the tests once with {Accept}=1, read the difference, and commit the file.");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"First difference in line {line + 1}:\n  in the file: {before.ElementAtOrDefault(line)}\n  now:         {after.ElementAtOrDefault(line)}";
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WgrAdvisor.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds WgrAdvisor.sln.");
    }
}
