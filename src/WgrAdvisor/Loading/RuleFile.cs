using System.Reflection;
using System.Text;

namespace WgrAdvisor.Loading;

/// <summary>A file of a rule set: its path relative to the folder, with forward slashes, and its bytes.</summary>
/// <param name="Path">The relative path, such as <c>recht/bevoegdheden.yaml</c>.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Content)
{
    private const string ResourcePrefix = "rules/";

    /// <summary>The files of the rule set that is built into this library, in ordinal order of their paths.</summary>
    /// <returns>The files.</returns>
    public static IReadOnlyList<RuleFile> ReadEmbedded()
    {
        var assembly = typeof(RuleFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new RuleFile(name[ResourcePrefix.Length..], ReadResource(assembly, name)))];
    }

    /// <summary>The YAML files in a folder and below it, in ordinal order of their paths.</summary>
    /// <param name="folder">The folder of a rule set.</param>
    /// <returns>The files.</returns>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    public static IReadOnlyList<RuleFile> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), Full: path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new RuleFile(file.Path, File.ReadAllBytes(file.Full)))];

    /// <summary>The text of the file, or <see langword="null"/> when it is not valid UTF-8.</summary>
    internal string? Text => System.Text.Unicode.Utf8.IsValid(Content.Span) ? Encoding.UTF8.GetString(Content.Span).TrimStart('\uFEFF') : null;

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!; // "!": the name comes from the assembly itself
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
