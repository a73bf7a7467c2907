using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Loading;
using WgrAdvisor.Regels;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Regels;

public sealed class ConditionTextTests
{
    private static readonly Regelset Regelset = RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!;

    [Theory]
    [InlineData("ledenBeslissen: ja", "‘Moeten leden kunnen meebeslissen?’ is ja")]
    [InlineData("ledenNodig: nee", "‘leden zijn nodig’ klopt niet")]
    [InlineData("activiteiten: tuin", "bij ‘Wat gaat u doen?’ is ‘Een buurttuin’ gekozen")]
    [InlineData("activiteiten: [tuin, zorg]", "bij ‘Wat gaat u doen?’ is ‘Een buurttuin’ of ‘Zorg voor buren’ gekozen")]
    [InlineData("activiteiten: { alle: [tuin, zorg] }", "bij ‘Wat gaat u doen?’ is ‘Een buurttuin’ en ‘Zorg voor buren’ gekozen")]
    [InlineData("activiteiten: { geen: [tuin, zorg] }", "bij ‘Wat gaat u doen?’ is geen van ‘Een buurttuin’ en ‘Zorg voor buren’ gekozen")]
    [InlineData("omzet: { minstens: 5, hoogstens: 9 }", "‘Hoeveel geld gaat er per jaar om?’ is 5 tot en met 9")]
    [InlineData("peildatum: { vanaf: 2015-01-01, tot: 2022-07-01 }", "de peildatum ligt op of na 1 januari 2015 en vóór 1 juli 2022")]
    [InlineData(
        "een: [ { ledenBeslissen: ja }, { activiteiten: tuin, omzet: { minstens: 5 } } ]",
        "‘Moeten leden kunnen meebeslissen?’ is ja, of (bij ‘Wat gaat u doen?’ is ‘Een buurttuin’ gekozen, en ‘Hoeveel geld gaat er per jaar om?’ is minstens 5)")]
    [InlineData(
        "alle: [ { activiteiten: tuin }, { activiteiten: { geen: [zorg] } } ]",
        "bij ‘Wat gaat u doen?’ is ‘Een buurttuin’ gekozen, en bij ‘Wat gaat u doen?’ is ‘Zorg voor buren’ niet gekozen")]
    public void Of_Condition_ReadsAsDutch(string condition, string expected) => new ConditionText(Regelset).Of(Read(condition)).Should().Be(expected);

    [Fact]
    public void Of_WithAMark_MarksTheNamesOfFacts() =>
        new ConditionText(Regelset, (id, text) => $"[{text}](#{id})").Of(Read("ledenNodig: ja")).Should().Be("[‘leden zijn nodig’](#ledenNodig) klopt");

    [Fact]
    public void Of_EmptyConditions_AreAlwaysAndNever()
    {
        var text = new ConditionText(Regelset);

        text.Of(Condition.Always).Should().Be("altijd");
        text.Of(new Condition.All([Condition.Always, Condition.Always])).Should().Be("altijd");
        text.Of(new Condition.Any([])).Should().Be("nooit");
    }

    [Fact]
    public void Split_OptionsOfOneQuestion_StayTogether() =>
        ConditionText.Split(Read("{ activiteiten: { alle: [tuin, zorg] }, ledenBeslissen: ja, omzet: { minstens: 5 } }")).Should().HaveCount(3);

    /// <summary>Reads a condition by loading it as a rule.</summary>
    private static Condition Read(string condition)
    {
        var map = condition.StartsWith('{') ? condition : $"{{ {condition} }}";
        var rule = $$"""

            - id: recht.proef
              titel: Proef
              als: {{map}}
              dan: { sluitUit: [stichting] }
              bronnen: ["bw2:285:1"]
              zekerheid: vast
              uitleg: Een proef.

            """;
        var result = RegelsetLoader.Load(RechtsvormenFiles.Appending("recht/recht.yaml", rule));
        result.Diagnostics.Should().BeEmpty();
        return result.Regelset!.Regel("recht.proef")!.Als;
    }
}
