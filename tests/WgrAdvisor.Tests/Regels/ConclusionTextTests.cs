using System.Text.RegularExpressions;
using WgrAdvisor.Loading;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Regels;

public sealed partial class ConclusionTextTests
{
    private static readonly Regelset AndereWet = RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!;

    [Theory]
    [InlineData("begrip.leden", "‘leden zijn nodig’ klopt")]
    [InlineData("recht.energie", "de wet schrijft deze vorm voor: coöperatie", "alle andere vormen vallen af")]
    [InlineData("recht.winst-alleen-cooperatie", "de wet sluit uit: vereniging en stichting")]
    [InlineData("vereiste.geld", "ongeschikt voor dit plan: informele groep")]
    [InlineData("afweging.papierwerk", "telt tegen: coöperatie", "criterium: Eenvoud; sterkte 2 van 3")]
    [InlineData("aandacht.bedrijf", "waarschuwing bij: vereniging en coöperatie", "standpunt: Het mag.", "standpunt: Het mag niet.")]
    public void Of_Conclusion_ReadsAsDutch(string rule, params string[] expected) =>
        new ConclusionText(AndereWet).Of(AndereWet.Regel(rule)!.Dan).Should().Equal(expected);

    [Fact]
    public void Of_EveryBuiltInRule_NamesNoIdentifier()
    {
        var regelset = RandomPlans.Adviseur.Regelset;
        var (conditions, conclusions) = (new ConditionText(regelset), new ConclusionText(regelset));

        regelset.Regels.SelectMany(regel => regel.Lezingen)
            .SelectMany(regel => conclusions.Of(regel.Dan).Append(conditions.Of(regel.Als)).Append(conditions.Of(regel.Tenzij ?? regel.Als)).Select(text => $"{regel.Id}: {text}"))
            .Where(text => Identifier().IsMatch(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            .Should().BeEmpty();
    }

    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*")]
    private static partial Regex Identifier();
}
