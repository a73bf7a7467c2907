using System.Collections.Immutable;
using System.Text;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What to ask next, and what need not be asked any more.</summary>
public sealed class VervolgvragenTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    [Fact]
    public void FindNextQuestions_NothingKnown_AsksFirstHowTheCooperationIsLaidDownAndWhoDoesTheWork()
    {
        var vervolg = Adviseur.FindNextQuestions(Plan.Leeg);

        vervolg.Vragen[0].Vraag.Should().Be("afspraak");
        Adviseur.FindNextQuestions(Read("""{ "antwoorden": { "afspraak": "regeling" } }""")).Vragen[0].Vraag.Should().Be("uitvoering");
        (vervolg.Uitkomst, vervolg.AanbevolenVorm).Should().Be((Uitkomst.VoorlopigAdvies, null));
    }

    [Fact]
    public void FindNextQuestions_AnyPlan_NamesEachUnansweredQuestionOnce() =>
        RandomPlans.Plans(40).ForAll(
            plan =>
            {
                var vervolg = Adviseur.FindNextQuestions(plan);
                return vervolg.Vragen.Select(vraag => vraag.Vraag).Concat(vervolg.Overgeslagen.Select(vraag => vraag.Vraag)).Order(StringComparer.Ordinal)
                    .SequenceEqual(Adviseur.Regelset.Vragen.Select(vraag => vraag.Id).Where(id => !plan.Antwoorden.ContainsKey(id)).Order(StringComparer.Ordinal))
                    && vervolg.Vragen.All(vraag => vraag.Waarde >= 0);
            },
            samples: 300,
            print: PlanWriter.ToIndentedString);

    /// <summary>Whoever answers what is asked comes to the end: nothing is left to ask exactly when the form is certain, the law itself is in doubt, or nothing fits.</summary>
    [Fact]
    public void FindNextQuestions_Followed_LeadsToAFormThatIsCertainUnlessTheLawIsInDoubt() =>
        Gen.Select(RandomPlans.Plans(20, preferences: false), Gen.ULong.Array[60]).ForAll(
            tried =>
            {
                var (plan, seeds) = tried;
                var certain = (string?)null;
                for (var asked = 0; ; asked++)
                {
                    var advies = Adviseur.Advise(plan);
                    if (certain is not null && !advies.AntwoordenBotsen && advies.AanbevolenVorm != certain)
                    {
                        return false;
                    }

                    certain ??= advies.Vormen.FirstOrDefault(vorm => vorm.Vorm == advies.AanbevolenVorm && vorm.Zeker)?.Vorm;
                    if (Adviseur.FindNextQuestions(plan).Vragen is not [var next, ..])
                    {
                        return certain is not null || advies.Uitkomst is Uitkomst.GeenPassendeVorm or Uitkomst.Voorgeschreven || advies.Vormen.Any(vorm => vorm.Betwijfeld);
                    }

                    if (Answered(plan, next.Vraag, seeds[asked]) is not { } answered)
                    {
                        return true; // no answer that was tried can be
                    }

                    plan = answered;
                }
            },
            samples: 200,
            print: sample => PlanWriter.ToIndentedString(sample.Item1));

    [Theory]
    [InlineData("uitvoering", "afstemming", "uitvoerder", Overslagreden.NietVanToepassing)]
    [InlineData("afspraak", "regeling", "privaatrechtAangewezen", Overslagreden.NietVanToepassing)]
    [InlineData("afspraak", "regeling", "verandering", Overslagreden.MaaktNietUit)]
    public void FindNextQuestions_QuestionThatNeedNotBeAsked_SaysWhy(string vraag, string antwoord, string skipped, Overslagreden reden) =>
        Adviseur.FindNextQuestions(Read($$"""{ "antwoorden": { "{{vraag}}": "{{antwoord}}" } }""")).Overgeslagen.Single(each => each.Vraag == skipped).Reden.Should().Be(reden);

    /// <summary>It is open whether a question applies: then the question that tells comes first.</summary>
    [Fact]
    public void FindNextQuestions_QuestionThatMayApply_WaitsForTheOneThatTells()
    {
        var vragen = Adviseur.FindNextQuestions(Read("""{ "antwoorden": { "afspraak": "regeling" } }""")).Vragen.Select(vraag => vraag.Vraag).ToList();

        vragen.Should().Contain("uitvoering").And.NotContain("uitvoerder");
    }

    /// <summary>No rule looks at the question that tells; it is asked all the same, and the other only when it applies.</summary>
    [Fact]
    public void FindNextQuestions_QuestionThatOnlyTellsWhetherAnotherApplies_IsAskedFirst()
    {
        RuleFile[] files =
        [
            .. RechtsvormenFiles.With("vragen/2-proef.yaml", """
                groep: { id: proef, naam: Proef, volgorde: 2, uitleg: Een proef. }
                vragen:
                  - { id: hoofd, tekst: Is er een hond?, type: jaNee, hulp: Een proef., bronnen: [gids:1] }
                  - { id: sub, tekst: Bijt de hond?, type: jaNee, alleenAls: { hoofd: ja }, hulp: Een proef., bronnen: [gids:1] }
                """),
            new RuleFile("recht/proef.yaml", Encoding.UTF8.GetBytes(RechtsvormenFiles.Rule.Replace("ledenBeslissen: ja", "sub: ja"))),
        ];
        var adviseur = new Adviseur(RegelsetLoader.Load(files).Regelset!);

        Asked("""{ "antwoorden": { "ledenBeslissen": false, "omzet": 20000 } }""").Should().Contain("hoofd").And.NotContain("sub");
        Asked("""{ "antwoorden": { "ledenBeslissen": false, "omzet": 20000, "hoofd": true } }""").Should().Contain("sub");
        Asked("""{ "antwoorden": { "ledenBeslissen": false, "omzet": 20000, "hoofd": false } }""").Should().NotContain("sub");

        IEnumerable<string> Asked(string plan) => adviseur.FindNextQuestions(adviseur.ReadPlan(Encoding.UTF8.GetBytes(plan)).Plan!).Vragen.Select(vraag => vraag.Vraag);
    }

    /// <summary>How often answers occur orders the questions: most cooperations levy no taxes themselves, so that is not what to ask first.</summary>
    [Fact]
    public void FindNextQuestions_RareAnswers_CountForLittle()
    {
        var value = Adviseur.FindNextQuestions(Plan.Leeg).Vragen.Single(vraag => vraag.Vraag == "belastingenOverdragen").Waarde;

        value.Should().BeInRange(1, 3);
    }

    private static Plan Read(string json) => Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!;

    private static Plan? Answered(Plan plan, string id, ulong seed)
    {
        var vraag = Adviseur.Regelset.Vraag(id)!;
        return Enumerable.Range(0, 20)
            .Select(turn => plan with { Antwoorden = plan.Antwoorden.SetItem(id, RandomPlans.AnswerTo(vraag, seed + ((ulong)turn * 7919))) })
            .FirstOrDefault(RandomPlans.CanBe);
    }
}
