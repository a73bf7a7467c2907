using System.Text;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>Why a form, or why not: in words, and as rules that apply, wait, or do not apply.</summary>
public sealed class UitlegTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    [Fact]
    public void Advise_FormThatIsOut_SaysWhyWithArticleAndAnswerAndWhatWouldChangeIt()
    {
        var uitleg = Adviseur.Advise(Case("gbt")).Vormen.Single(vorm => vorm.Vorm == "centrumregeling").Uitleg;

        uitleg.Should().StartWith("Een centrumregeling past niet bij dit plan. De reden: uw plan heeft een eigen rechtspersoon nodig (Wgr, artikel 8, lid 1; ")
            .And.Contain(". Want u antwoordde op ‘Moet de samenwerking zelf mensen in dienst nemen?’: ‘ja’ en op ‘Wie gaat het werk doen?’: ‘Een nieuwe, gezamenlijke organisatie’.")
            .And.Contain(" als u op ‘Wie gaat het werk doen?’ antwoordt: ‘");
    }

    [Fact]
    public void Advise_FormThatCouldBeToo_NamesWhatTellsItFromTheAdvisedOne()
    {
        var advies = Adviseur.Advise(Case("noaberkracht-2015"));

        advies.Vormen.Single(vorm => vorm.Vorm == "openbaarLichaam").Uitleg.Should().Contain("Vergeleken met een bedrijfsvoeringsorganisatie pleit hier het meest vóór: ").And.Contain("Het meest ertegen pleit: ");
        advies.Vormen.Single(vorm => vorm.Vorm == "bedrijfsvoeringsorganisatie").Uitleg.Should().StartWith("Een bedrijfsvoeringsorganisatie past het best bij dit plan. Vergeleken met een openbaar lichaam pleit hier het meest vóór: ");
    }

    /// <summary>Every form gets words; of a form that is out they name a rule that takes it out, and of what was weighed nothing that holds as much for the other.</summary>
    [Fact]
    public void Advise_AnyPlan_ExplainsEveryForm() =>
        RandomPlans.Plans(50).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return advies.AntwoordenBotsen || advies.Vormen.All(vorm => vorm.Uitleg.Length > 0 && vorm.Uitleg.EndsWith('.')
                    && (vorm.Rang is not null || !vorm.Redenen.Any(reden => reden.Richting == Richting.SluitUit) || vorm.Redenen.Any(reden => Says(vorm.Uitleg, advies.Regels[reden.Regel].Titel)))
                    && NamesOnlyWhatDiffers(vorm, advies));
            },
            samples: 500,
            print: PlanWriter.ToIndentedString);

    [Fact]
    public void Advise_RulesThatDoNotApply_AreLawOfTheDayAndSayWhyNot() =>
        RandomPlans.Plans(50, preferences: false).ForAll(
            plan =>
            {
                plan = plan with { Onderdelen = [Onderdeel.Uitleg] };
                var (advies, rules) = (Adviseur.Advise(plan), Adviseur.Judge(plan).Rules);
                var named = advies.Vormen.SelectMany(vorm => vorm.NietVanToepassing!.Value.Select(id => (vorm.Vorm, Regel: Adviseur.Regelset.Regel(id)!))).ToList();
                var expected = Adviseur.Regelset.Vormen.SelectMany(vorm => Adviseur.Regelset.Regels
                    .Where(regel => regel.DoetAfvallen(vorm.Id) && regel.Lezingen.Any(lezing => lezing.GeldtOp(rules.Peildatum)) && rules.TruthOf(rules.Lezing(regel)) == Truth.False)
                    .Select(regel => (vorm.Id, regel)));
                return named.ToHashSet().SetEquals(expected)
                    && named.All(pair => !advies.Regels[pair.Regel.Id].GeldtNietOmdat!.Value.IsEmpty);
            },
            samples: 200,
            print: PlanWriter.ToIndentedString);

    /// <summary>Each set of changes is made: the rule applies, and with one change less it does not.</summary>
    [Fact]
    public void Advise_WhatARuleWouldHaveTaken_MakesItApply() =>
        RandomPlans.Plans(50, preferences: false).ForAll(
            plan =>
            {
                plan = plan with { Onderdelen = [Onderdeel.Uitleg] };
                var advies = Adviseur.Advise(plan);
                return advies.Regels.Where(pair => pair.Value.GeldtAls is not null).All(pair => pair.Value.GeldtAls!.Value.All(set =>
                    Applies(pair.Key, set) && set.All(change => !Applies(pair.Key, set.Remove(change)))));

                bool Applies(string regel, IEnumerable<Wijziging> changes)
                {
                    var rules = Adviseur.Judge(changes.Aggregate(plan, (changed, change) => change.ApplyTo(changed))).Rules;
                    return rules.TruthOf(rules.Lezing(Adviseur.Regelset.Regel(regel)!)) == Truth.True;
                }
            },
            samples: 60,
            print: PlanWriter.ToIndentedString);

    /// <summary>A commission of the council: the rule about it would have applied with one answer.</summary>
    [Fact]
    public void Advise_RuleThatOneAnswerKeepsOut_SaysWhichAnswerWouldHaveMadeItApply()
    {
        var advies = Adviseur.Advise(Case("gbt") with { Onderdelen = [Onderdeel.Uitleg] });

        var regel = advies.Regels["vereiste.werk-blijft-bij-de-deelnemers"];
        regel.GeldtNietOmdat!.Value.Should().ContainSingle().Which.Vraag.Should().Be("uitvoering");
        regel.GeldtAls!.Value.Should().OnlyContain(set => set.Length == 1 && set[0].Vraag == "uitvoering").And.NotBeEmpty();
        regel.Tekst.Should().BeNull();
    }

    [Fact]
    public void Advise_NotAskedFor_HasNoRulesThatDoNotApply()
    {
        var advies = Adviseur.Advise(Case("gbt"));

        advies.Onderdelen.Should().NotContain(Onderdeel.Uitleg);
        advies.Vormen.Should().OnlyContain(vorm => vorm.NietVanToepassing == null);
        advies.Regels.Values.Should().OnlyContain(regel => regel.GeldtAls == null && regel.GeldtNietOmdat == null);
    }

    private static bool NamesOnlyWhatDiffers(VormAdvies vorm, Advies advies)
    {
        var other = vorm.Vorm == advies.AanbevolenVorm ? advies.Vormen.FirstOrDefault(each => each.Rang == 2) : advies.Vormen.FirstOrDefault(each => each.Vorm == advies.AanbevolenVorm);
        var begin = vorm.Uitleg.IndexOf("pleit", StringComparison.Ordinal);
        return vorm.Rang is null || other is null || begin < 0 || vorm.Redenen.Where(reden => reden.Laag == Laag.Afweging && other.Redenen.Any(same => same.Regel == reden.Regel && same.Punten == reden.Punten))
            .All(reden => !Says(vorm.Uitleg[begin..], advies.Regels[reden.Regel].Titel));
    }

    /// <summary>Whether a text has a title, whatever its first letter.</summary>
    private static bool Says(string text, string title) => text.Contains($"{title[1..]} (", StringComparison.Ordinal) || text.Contains($"{title[1..]}.", StringComparison.Ordinal);

    private static Plan Case(string id) => Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == id).Plan;
}
