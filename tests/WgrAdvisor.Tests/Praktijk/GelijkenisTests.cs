using System.Text;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Praktijk;

/// <summary>Which practice cases are like a plan.</summary>
public sealed class GelijkenisTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    [Fact]
    public void Advise_PracticeCase_IsLikeItselfAndNothingIsMoreAlike()
    {
        foreach (var voorbeeld in Adviseur.Regelset.Praktijkvoorbeelden)
        {
            var found = Similar(voorbeeld.Plan);

            found.Max(each => each.Gelijkenis).Should().Be(1);
            var itself = found.Single(each => each.Voorbeeld == voorbeeld.Id);
            (itself.Gelijkenis, itself.Verschillen.Length, itself.Peildatum).Should().Be((1m, 0, voorbeeld.Plan.Peildatum!.Value));
            (itself.Vorm, itself.VormNu).Should().Be((voorbeeld.Verwacht.Vorm, voorbeeld.HuidigRecht.Vorm));
        }
    }

    /// <summary>What is stated about likeness, worked out once more for each pair of answers.</summary>
    [Fact]
    public void Advise_AnyPlan_GivesTheLikenessThatIsStated() =>
        RandomPlans.Plans(40).ForAll(
            plan =>
            {
                var facts = Adviseur.FactsOf(plan);
                var found = Similar(plan);
                return found.Length <= 3 && found.Select(each => each.Gelijkenis).SequenceEqual(found.Select(each => each.Gelijkenis).OrderDescending()) && found.All(each =>
                {
                    var theirs = Adviseur.FactsOf(Adviseur.Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == each.Voorbeeld).Plan);
                    var equal = each.Overeenkomsten.All(grond => Same(facts[grond.Vraag], theirs[grond.Vraag]));
                    var unequal = each.Verschillen.All(verschil => Same(facts[verschil.Vraag], verschil.Plan) && Same(theirs[verschil.Vraag], verschil.Voorbeeld) && !Same(verschil.Plan, verschil.Voorbeeld));
                    var shared = each.Overeenkomsten.Length + each.Verschillen.Length;
                    var likeness = (each.Overeenkomsten.Length + each.Verschillen.Sum(verschil => PartInCommon(verschil.Plan, verschil.Voorbeeld))) / shared;
                    return equal && unequal && shared >= 6 && each.Gelijkenis >= 0.5m && Math.Abs((double)each.Gelijkenis - likeness) <= 0.0051;
                });
            },
            samples: 500,
            print: PlanWriter.ToIndentedString);

    [Fact]
    public void Advise_CaseThatIsLikeEnough_IsNotLeftOut()
    {
        const string plan = """
            {
              "deelnemers": [{ "soort": "gemeente" }, { "soort": "gemeente" }],
              "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true, "taken": ["bedrijfsvoering", "beleidsuitvoering"] }
            }
            """;

        Similar(Read(plan)).Should().Contain(each => each.Voorbeeld == "boh" && each.Gelijkenis == 1 && each.Overeenkomsten.Length == 6);
    }

    [Fact]
    public void Advise_PlanThatSaysLittle_IsLikeNothing() =>
        Similar(Read("""{ "antwoorden": { "afspraak": "regeling", "uitvoering": "gezamenlijkeOrganisatie" } }""")).Should().BeEmpty();

    [Fact]
    public void Advise_AnswersThatClash_IsLikeNothing() =>
        Similar(Adviseur.Regelset.Praktijkvoorbeelden[0].Plan with
        {
            Antwoorden = Adviseur.Regelset.Praktijkvoorbeelden[0].Plan.Antwoorden.SetItem("deelnemendeOrganen", new FactValue.MultiChoice([])),
        }).Should().BeEmpty();

    [Fact]
    public void Advise_NotAskedFor_HasNoCases() =>
        Adviseur.Advise(Adviseur.Regelset.Praktijkvoorbeelden[0].Plan with { Onderdelen = [Onderdeel.Kern] }).Praktijkvoorbeelden.Should().BeNull();

    private static GelijkendVoorbeeld[] Similar(Plan plan) => [.. Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Voorbeelden] }).Praktijkvoorbeelden!.Value];

    private static Plan Read(string json) => Adviseur.ReadPlan(Encoding.UTF8.GetBytes(json)).Plan!;

    private static bool Same(FactValue one, FactValue other) => Text(one) == Text(other);

    private static string Text(FactValue value) => value is FactValue.MultiChoice many ? string.Join(',', many.Values.Order(StringComparer.Ordinal)) : value.ToString();

    private static double PartInCommon(FactValue one, FactValue other)
    {
        switch (one)
        {
            case FactValue.Number:
                var numbers = new[] { ((FactValue.Number)one).Value, ((FactValue.Number)other).Value };
                return numbers.Min() <= 0 ? 0 : (double)numbers.Min() / numbers.Max();
            case FactValue.MultiChoice:
                var all = ((FactValue.MultiChoice)one).Values.Concat(((FactValue.MultiChoice)other).Values).ToList();
                return (double)(all.Count - all.Distinct().Count()) / all.Distinct().Count();
            default:
                return 0;
        }
    }
}
