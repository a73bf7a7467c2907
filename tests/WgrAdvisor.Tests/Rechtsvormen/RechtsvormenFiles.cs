using System.Text;
using WgrAdvisor.Loading;

namespace WgrAdvisor.Tests.Rechtsvormen;

/// <summary>The rule set about another law, with room to break it.</summary>
internal static class RechtsvormenFiles
{
    /// <summary>One more rule of law without a mistake, to break or to write otherwise.</summary>
    public const string Rule = """

        - id: recht.proef
          titel: Proef
          als: { ledenBeslissen: ja }
          dan: { sluitUit: [stichting] }
          bronnen: ["bw2:285:1"]
          zekerheid: vast
          uitleg: Een proef.

        """;

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Rechtsvormen");

    public static IReadOnlyList<RuleFile> Read() => RuleFile.ReadFolder(Folder);

    public static IReadOnlyList<RuleFile> With(string path, string content) =>
        [.. Read().Where(file => file.Path != path), new RuleFile(path, Encoding.UTF8.GetBytes(content))];

    public static IReadOnlyList<RuleFile> Replacing(string path, string old, string replacement)
    {
        var text = TextOf(path);
        text.Should().Contain(old, "the test must change something");
        return With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public static IReadOnlyList<RuleFile> Appending(string path, string lines) => With(path, TextOf(path) + lines);

    public static string TextOf(string path) => Encoding.UTF8.GetString(Read().Single(file => file.Path == path).Content.Span);
}
