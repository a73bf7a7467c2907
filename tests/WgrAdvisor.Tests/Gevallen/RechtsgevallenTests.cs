using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Gevallen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Gevallen;

/// <summary>The legal test cases that stand in the rule set as data.</summary>
public sealed class RechtsgevallenTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    public static TheoryData<string> Gevallen => [.. Adviseur.Regelset.Rechtsgevallen.Select(geval => geval.Id)];

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Judge_CaseOfTheRuleSet_ComesOutAsTheLawAsks(string id) => Gevaltoets.Judge(Adviseur, Geval(id)).Should().BeEmpty();

    [Fact]
    public void Rechtsgevallen_All_AskSomething() =>
        Adviseur.Regelset.Rechtsgevallen.Where(geval => IsEmpty(geval.Moet) && IsEmpty(geval.MagNiet)).Select(geval => geval.Id).Should().BeEmpty();

    /// <summary>Take such a rule away, and a case no longer comes out.</summary>
    [Fact]
    public void Rechtsgevallen_RulesThatClashOrThrowDoubt_AreEachAskedForByACase()
    {
        var asked = Adviseur.Regelset.Rechtsgevallen.SelectMany(geval => geval.Moet.Regels).ToHashSet(StringComparer.Ordinal);

        Adviseur.Regelset.Regels.Where(regel => regel.Dan is Gevolg.Botst or Gevolg.Waarschuwt { Twijfel: true }).Select(regel => regel.Id)
            .Where(id => !asked.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Judge_EverythingTurnedRound_NamesEveryDeviation()
    {
        var geval = Geval("rioolheffing-door-colleges");

        Gevaltoets.Judge(Adviseur, geval with { Moet = geval.MagNiet, MagNiet = geval.Moet }).Should().BeEquivalentTo(
            "de uitkomst mag niet geenPassendeVorm zijn",
            "openbaarLichaam mag niet uitgesloten zijn",
            "deze antwoorden mogen niet botsen: belastingenOverdragen, deelnemendeOrganen",
            "de regel recht.belasting-vraagt-de-raad mag niet in het advies staan");
    }

    [Fact]
    public void Judge_OtherExpectation_NamesEveryDeviation()
    {
        var geval = Geval("rioolheffing-door-raden") with
        {
            Moet = new Verwachting(
                [Uitkomst.GeenRegeling],
                ["centrumregeling"],
                ImmutableSortedDictionary<string, Oordeel>.Empty.Add("openbaarLichaam", Oordeel.Uitgesloten),
                [["eigenPersoneel", "uitvoering"]],
                ["recht.belasting-vraagt-de-raad"],
                ["wgr:97"]),
            MagNiet = new Verwachting([], ["openbaarLichaam"], ImmutableSortedDictionary<string, Oordeel>.Empty, [], [], ["wgr:10:1"]),
        };

        var deviations = Gevaltoets.Judge(Adviseur, geval);

        deviations.Should().HaveCount(8).And.Contain(
            "de vorm moet centrumregeling zijn, en is openbaarLichaam",
            "de vorm mag niet openbaarLichaam zijn",
            "het advies moet wgr:97 noemen",
            "het advies mag wgr:10:1 niet noemen");
    }

    private static Rechtsgeval Geval(string id) => Adviseur.Regelset.Rechtsgevallen.Single(geval => geval.Id == id);

    private static bool IsEmpty(Verwachting verwachting) =>
        verwachting.Uitkomsten.IsEmpty && verwachting.Vormen.IsEmpty && verwachting.Oordelen.IsEmpty && verwachting.Botst.IsEmpty && verwachting.Regels.IsEmpty && verwachting.Bronnen.IsEmpty;
}
