using System.Xml.Linq;

namespace WgrAdvisor.Architecture.Tests;

/// <summary>A project or props file under <c>src</c>, read as the XML that it is: what it says, not what a build makes of it.</summary>
internal sealed class SourceProject
{
    private readonly XDocument _xml;

    private SourceProject(string file)
    {
        Name = Path.GetFileNameWithoutExtension(file);
        _xml = XDocument.Load(file);
    }

    public string Name { get; }

    /// <summary>The names of the projects that this one references.</summary>
    public IEnumerable<string> Projects =>
        References("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    /// <summary>Everything else it takes in: packages, frameworks and assemblies; analysers that stay private do not count.</summary>
    public IEnumerable<string> Dependencies =>
        References("PackageReference").Concat(References("FrameworkReference")).Concat(References("Reference"));

    /// <summary>Every project under <c>src</c>, however deep.</summary>
    public static IReadOnlyList<SourceProject> All() =>
        [.. Files("*.*proj").Select(file => new SourceProject(file)).OrderBy(project => project.Name, StringComparer.Ordinal)];

    /// <summary>The files that add to every project under <c>src</c> without being named by it.</summary>
    public static IReadOnlyList<SourceProject> Shared() =>
        [.. Files("Directory.Build.*").Concat(Directory.EnumerateFiles(Repository.Root, "Directory.Build.*"))
            .Select(file => new SourceProject(file))];

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories);

    private IEnumerable<string> References(string kind) =>
        _xml.Descendants()
            .Where(element => element.Name.LocalName == kind && !IsPrivate(element))
            .Select(element => (string?)element.Attribute("Include"))
            .OfType<string>();

    private static bool IsPrivate(XElement reference) =>
        string.Equals((string?)reference.Attribute("PrivateAssets"), "all", StringComparison.OrdinalIgnoreCase);
}
