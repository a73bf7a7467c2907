using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Tests.Praktijk;

/// <summary>The ten practice cases of the research, one of them at two dates.</summary>
public sealed class PraktijkvoorbeeldenTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    [Theory]
    [InlineData("gbt", "openbaarLichaam")]
    [InlineData("boh", "openbaarLichaam")]
    [InlineData("olct", "openbaarLichaam")]
    [InlineData("noaberkracht-2013", "openbaarLichaam")]
    [InlineData("noaberkracht-2015", "bedrijfsvoeringsorganisatie")]
    [InlineData("jeugdzorg-ijsselland", "bedrijfsvoeringsorganisatie")]
    [InlineData("enschede-losser", "centrumregeling")]
    [InlineData("borne-hengelo-haaksbergen", "centrumregeling")]
    [InlineData("ssnt", "regelingZonderMeer")]
    [InlineData("dowr", "regelingZonderMeer")]
    [InlineData("regio-zwolle", "geenRegeling")]
    public void Advise_PracticeCaseAtItsOwnDate_GivesTheFormOfTable3(string id, string vorm) =>
        Adviseur.Advise(Case(id).Plan).AanbevolenVorm.Should().Be(vorm);

    [Fact]
    public void Judge_EveryPracticeCase_HasTheReasonsOfTheResearchThenAndTheRecordedOutcomeNow() =>
        Adviseur.Regelset.Praktijkvoorbeelden.SelectMany(voorbeeld => Praktijktoets.Judge(Adviseur, voorbeeld).Afwijkingen.Select(text => $"{voorbeeld.Id}: {text}"))
            .Should().BeEmpty();

    [Fact]
    public void Praktijkvoorbeelden_All_AreTheElevenOfTheResearchWithDecidingReasons()
    {
        Adviseur.Regelset.Praktijkvoorbeelden.Should().HaveCount(11);
        Adviseur.Regelset.Praktijkvoorbeelden.Should().OnlyContain(voorbeeld => !voorbeeld.Verwacht.Redenen.IsEmpty && !voorbeeld.HuidigRecht.Redenen.IsEmpty);
    }

    [Fact]
    public void Advise_FormHeavierThanNeeded_RestsOnANamedPreference()
    {
        foreach (var voorbeeld in Adviseur.Regelset.Praktijkvoorbeelden)
        {
            var advies = Adviseur.Advise(voorbeeld.Plan);
            var zwaarte = Adviseur.Regelset.Vorm(advies.AanbevolenVorm!)!.Zwaarte;
            var lighter = advies.Vormen.Where(vorm => vorm.Rang is not null && Adviseur.Regelset.Vorm(vorm.Vorm)!.Zwaarte < zwaarte);
            var named = advies.BeslissendeRegels.Select(Adviseur.Regelset.Regel).Select(regel => regel!.Dan).OfType<Gevolg.Weegt>()
                .Where(weegt => voorbeeld.Plan.Voorkeuren.ContainsKey(weegt.Criterium));

            (lighter.Any() && !named.Any()).Should().BeFalse($"{voorbeeld.Id} may not be heavier than needed without a preference");
        }
    }

    [Fact]
    public void Regels_All_NameNoPracticeCase()
    {
        string[] names = ["twente", "ommen", "hardenberg", "losser", "enschede", "borne", "hengelo", "haaksbergen", "zwolle", "ijsselland", "noaberkracht", "dowr", "ssnt", "gbt", "olct"];

        Adviseur.Regelset.Regels.SelectMany(regel => regel.Lezingen)
            .Where(regel => Array.Exists(names, name => $"{regel.Id} {regel.Titel} {regel.Uitleg}".Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Select(regel => regel.Id).Should().BeEmpty();
    }

    private static Praktijkvoorbeeld Case(string id) => Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == id);
}
