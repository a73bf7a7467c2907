using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Regels;

/// <summary>Days on which the form that one may choose stays the same, and yet the law changed.</summary>
public sealed class TussenversiesTests
{
    [Theory]
    [InlineData("2005-12-31", "stap.goedkeuring-tot-2006", true)]
    [InlineData("2006-01-01", "stap.goedkeuring-tot-2006", false)]
    [InlineData("2005-12-31", "stap.inwerkingtreding-tot-2006", true)]
    [InlineData("2006-01-01", "stap.inwerkingtreding-tot-2006", false)]
    [InlineData("2006-01-01", "stap.inwerkingtreding", true)]
    [InlineData("2014-12-31", "stap.inwerkingtreding", true)]
    [InlineData("2015-01-01", "stap.inwerkingtreding", false)]
    [InlineData("2001-08-31", "stap.archief-regelen", false)]
    [InlineData("2001-09-01", "stap.archief-regelen", true)]
    public void Advise_OpenbaarLichaam_AsksTheStepInItsTimeOnly(string dag, string stap, bool verwacht) =>
        Advise(dag, "gemeente").Stappen.Any(een => een.Regel == stap).Should().Be(verwacht);

    [Theory]
    [InlineData("2019-12-31", "wgr:33b:1:e")]
    [InlineData("2020-01-01", "wgr:33b:1:d")]
    public void Advise_OwnLegalPerson_NamesThePartOfThatDay(string dag, string bron) =>
        BronnenVan(Advise(dag, "gemeente"), "stap.private-rechtspersoon").Should().Contain(bron);

    [Theory]
    [InlineData("gemeente waterschap", "wgr:66b")]
    [InlineData("waterschap", "wgr:50eb")]
    [InlineData("provincie", "wgr:46b:1:d")]
    public void Advise_OwnLegalPersonOfOthers_NamesTheArticleOfTheirChapter(string soorten, string bron) =>
        BronnenVan(Advise("2026-11-01", soorten.Split(' ')), "stap.private-rechtspersoon").Should().Contain(bron);

    [Theory]
    [InlineData("burgemeester", false)]
    [InlineData("college", true)]
    public void Advise_OpenbaarLichaam_MemberAnswersToWhoAppointedIt_ExceptMayorsThemselves(string orgaan, bool verwacht) =>
        Advise("2026-11-01", [orgaan], ["gemeente"]).Bestuur!.Verantwoording // "!": a form is recommended
            .Any(lijn => lijn.Aan == "wie het lid aanwees").Should().Be(verwacht);

    private static IEnumerable<string> BronnenVan(Advies advies, string stap) =>
        advies.Stappen.Where(een => een.Regel.StartsWith(stap, StringComparison.Ordinal)).SelectMany(een => een.Bronnen);

    private static Advies Advise(string dag, params string[] soorten) => Advise(dag, ["college"], soorten);

    private static Advies Advise(string dag, string[] organen, string[] soorten) => RandomPlans.Adviseur.Advise(new Plan
    {
        Peildatum = DateOnly.ParseExact(dag, "O", System.Globalization.CultureInfo.InvariantCulture),
        Antwoorden = new Dictionary<string, FactValue>
        {
            ["afspraak"] = new FactValue.Choice("regeling"),
            ["soortenDeelnemers"] = new FactValue.MultiChoice([.. soorten]),
            ["deelnemendeOrganen"] = new FactValue.MultiChoice([.. organen]),
            ["bevoegdhedenVan"] = new FactValue.MultiChoice([.. organen]),
            ["geleedBestuur"] = new FactValue.YesNo(true),
            ["privateRechtspersoon"] = new FactValue.YesNo(true),
            ["gastgemeente"] = new FactValue.YesNo(false),
            ["uitvoering"] = new FactValue.Choice("gezamenlijkeOrganisatie"),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
    });
}
