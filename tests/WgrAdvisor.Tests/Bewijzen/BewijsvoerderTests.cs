using System.Collections.Immutable;
using System.Text;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Bewijzen;
using WgrAdvisor.Inference;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Tests.Rechtsvormen;

namespace WgrAdvisor.Tests.Bewijzen;

/// <summary>What the rules promise over every plan; and that a rule set which breaks a promise is caught.</summary>
public sealed class BewijsvoerderTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    private static readonly Lazy<Bewijs> Bewijs = new(() => Bewijsvoerder.Prove(Adviseur));

    [Fact]
    public void Prove_BuiltInRules_KeepEveryPromise()
    {
        Bewijs.Value.Stellingen.SelectMany(stelling => stelling.Gebreken).Should().BeEmpty();
        Bewijs.Value.Stellingen.Select(stelling => stelling.Id).Should().Equal("regels", "vragen", "vormen", "tegenspraak", "voorgeschreven", "aanbevolen", "zeker");
    }

    /// <summary>A witness is a plan that anyone can read and judge again.</summary>
    [Fact]
    public void Prove_Witnesses_AreReadLikeAnyPlan()
    {
        foreach (var plan in Bewijs.Value.Stellingen.SelectMany(stelling => stelling.Getuigen).SelectMany(getuige => getuige.Plannen))
        {
            Adviseur.ReadPlan(PlanWriter.ToUtf8Bytes(plan)).Fouten.Should().BeEmpty();
        }
    }

    [Fact]
    public void Prove_WitnessesOfRules_ShowEveryRuleApply()
    {
        var getuigen = Getuigen("regels").ToDictionary(getuige => getuige.Van, StringComparer.Ordinal);
        foreach (var regel in Adviseur.Regelset.Regels)
        {
            var rules = Adviseur.Judge(getuigen[regel.Id].Plannen.Single()).Rules;

            rules.TruthOf(regel).Should().Be(Truth.True, regel.Id);
            rules.AnswersClash.Should().Be(regel.Dan is WgrAdvisor.Regels.Gevolg.Botst, regel.Id);
        }
    }

    [Fact]
    public void Prove_WitnessesOfQuestions_DifferInOneAnswer()
    {
        Getuigen("vragen").Select(getuige => getuige.Van).Should().Equal(Adviseur.Regelset.Vragen.Select(vraag => vraag.Id));
        foreach (var getuige in Getuigen("vragen"))
        {
            var (one, other) = (getuige.Plannen[0], getuige.Plannen[1]);
            one.Antwoorden[getuige.Van].Should().NotBe(other.Antwoorden[getuige.Van]);
            PlanWriter.ToIndentedString(one with { Antwoorden = one.Antwoorden.Remove(getuige.Van) }).Should().Be(PlanWriter.ToIndentedString(other with { Antwoorden = other.Antwoorden.Remove(getuige.Van) }));
            var (first, second) = (Adviseur.Advise(one), Adviseur.Advise(other));
            (getuige.Wat.Contains("vorm", StringComparison.Ordinal) ? first.AanbevolenVorm == second.AanbevolenVorm : AdviesWriter.ToIndentedString(first) == AdviesWriter.ToIndentedString(second)).Should().BeFalse(getuige.Van);
        }
    }

    [Fact]
    public void Prove_WitnessesOfForms_AreAdvisedThatForm()
    {
        Getuigen("vormen").Should().HaveCount(Adviseur.Regelset.Vormen.Length)
            .And.OnlyContain(getuige => Adviseur.Advise(getuige.Plannen[0]).AanbevolenVorm == getuige.Van);
    }

    /// <summary>Alone the rule could apply; answers that go together leave no room for it.</summary>
    [Fact]
    public void Prove_RuleThatOnlyAnswersThatClashLetApply_NamesIt()
    {
        var bewijs = Prove(
            new RuleFile("samenhang/proef.yaml", Encoding.UTF8.GetBytes("""
                - id: samenhang.leden-zonder-geld
                  titel: Wie leden laat beslissen, heeft geld
                  als: { ledenBeslissen: ja, omzet: { hoogstens: 5 } }
                  dan: { botst: ja }
                  zekerheid: logisch
                  uitleg: Een proef.
                """)),
            new RuleFile("recht/proef.yaml", Encoding.UTF8.GetBytes(RechtsvormenFiles.Rule.Replace("{ ledenBeslissen: ja }", "{ ledenBeslissen: ja, omzet: { hoogstens: 3 } }"))));

        bewijs.Stellingen.Single(stelling => stelling.Id == "regels").Gebreken.Should().Equal("recht.proef: geen plan gevonden dat het laat zien");
        bewijs.Klopt.Should().BeFalse();
    }

    [Fact]
    public void Prove_QuestionThatNoRuleAsksFor_NamesIt()
    {
        var bewijs = Prove(new RuleFile("vragen/2-proef.yaml", Encoding.UTF8.GetBytes("""
            groep: { id: proef, naam: Proef, volgorde: 2, uitleg: Een proef. }
            vragen:
              - { id: hond, tekst: Is er een hond?, type: jaNee, hulp: Een proef., bronnen: [gids:1] }
            """)));

        bewijs.Stellingen.Single(stelling => stelling.Id == "vragen").Gebreken.Should().Contain("hond: geen plan gevonden dat het laat zien");
    }

    [Fact]
    public void Prove_FormThatIsAlwaysOut_NamesIt()
    {
        var bewijs = Prove(
            new RuleFile("recht/proef.yaml", Encoding.UTF8.GetBytes(
                RechtsvormenFiles.Rule + RechtsvormenFiles.Rule.Replace("recht.proef", "recht.proef-anders").Replace("ledenBeslissen: ja", "ledenBeslissen: nee"))));

        bewijs.Stellingen.Single(stelling => stelling.Id == "vormen").Gebreken.Should().Contain("stichting: geen plan gevonden dat het laat zien");
    }

    private static ImmutableArray<Getuige> Getuigen(string stelling) => Bewijs.Value.Stellingen.Single(each => each.Id == stelling).Getuigen;

    private static Bewijs Prove(params RuleFile[] more)
    {
        var loaded = RegelsetLoader.Load([.. RechtsvormenFiles.Read(), .. more]);
        loaded.Diagnostics.Should().BeEmpty();
        return Bewijsvoerder.Prove(new Adviseur(loaded.Regelset!));
    }
}
