using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Rules.Tests;

/// <summary>That a verdict is certain is exact, told by answering what is open in every way.</summary>
public sealed class ZekerheidTests
{
    /// <summary>More ways than this are not tried.</summary>
    private const int MostWays = 600;

    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    /// <summary>Random plans and legal cases in which hardly anything is open, and what is open has few answers.</summary>
    private static readonly Gen<Plan> AlmostFull =
        from random in RandomPlans.AnyPlans(100)
        from geval in Gen.Int[0, Adviseur.Regelset.Rechtsgevallen.Length - 1]
        from isLegalCase in Gen.Int[0, 3]
        let given = isLegalCase == 0 ? random.Antwoorden : random.Antwoorden.SetItems(Adviseur.Regelset.Rechtsgevallen[geval].Plan.Antwoorden)
        from open in Gen.Shuffle(Adviseur.Regelset.Vragen.Where(vraag => ValuesOf(vraag, Plan.Leeg).Count <= 6).Select(vraag => vraag.Id).ToArray(), 0, 6)
        let rest = RandomPlans.WithoutClashes(random with { Antwoorden = given.RemoveRange(open) })
        where Ways(rest) <= MostWays
        select rest;

    [Fact]
    public void Advise_AlmostFullPlan_VerdictIsCertainExactlyWhenEveryWayToAnswerTheRestGivesIt()
    {
        var tried = new ConcurrentDictionary<(Oordeel Oordeel, bool Zeker), int>();
        AlmostFull.ForAll(
            plan =>
            {
                var beoordeling = new Beoordeling(Adviseur.Regelset, Adviseur.Regelset.Program, plan);
                var ways = Completions(plan).Select(Verdicts).OfType<ImmutableDictionary<string, (Oordeel, bool)>>().ToList();
                if (beoordeling.Rules.AnswersClash)
                {
                    ways.Should().BeEmpty();
                    return;
                }

                foreach (var vorm in Adviseur.Regelset.Vormen)
                {
                    var oordeel = beoordeling.VerdictOn(vorm);
                    var sure = ways.TrueForAll(way => way[vorm.Id] == (oordeel, false));
                    beoordeling.IsVerdictCertain(vorm).Should().Be(sure, $"{vorm.Id} is {oordeel} in {PlanWriter.ToIndentedString(plan)}");
                    tried.AddOrUpdate((oordeel, sure), 1, (_, count) => count + 1);
                }
            },
            samples: 400);

        foreach (var oordeel in new[] { Oordeel.Aanbevolen, Oordeel.Mogelijk, Oordeel.Ontraden, Oordeel.Ongeschikt })
        {
            tried.Should().ContainKeys((oordeel, true), (oordeel, false));
        }
    }

    private static int Ways(Plan plan) =>
        (int)Math.Min(int.MaxValue, Adviseur.Regelset.Vragen.Where(vraag => !plan.Antwoorden.ContainsKey(vraag.Id)).Aggregate(1.0, (ways, vraag) => ways * ValuesOf(vraag, plan).Count));

    private static IEnumerable<Plan> Completions(Plan plan) =>
        RandomPlans.InEveryWay(plan, Adviseur.Regelset.Vragen.Where(vraag => !plan.Antwoorden.ContainsKey(vraag.Id)), vraag => ValuesOf(vraag, plan));

    /// <summary>Every answer that rules tell apart; numbers also near those that the plan gives, because they are compared with each other.</summary>
    private static IReadOnlyList<FactValue> ValuesOf(Vraag vraag, Plan plan)
    {
        var values = Domain.ValuesOf(Adviseur.Regelset.Program.Definition, vraag.Id);
        return vraag.Type == VraagType.Getal
            ? [.. values.Concat(plan.Antwoorden.Values).OfType<FactValue.Number>()
                .SelectMany(number => new[] { number.Value - 1, number.Value, number.Value + 1 })
                .Where(number => number >= vraag.Minimum && number <= vraag.Maximum)
                .Distinct()
                .Select(number => new FactValue.Number(number))]
            : values;
    }

    /// <summary>By form the verdict on a plan with every answer, and whether that rests on a doubt; none when its answers clash.</summary>
    private static ImmutableDictionary<string, (Oordeel Oordeel, bool RestsOnDoubt)>? Verdicts(Plan plan)
    {
        var rules = new Regeltoepassing(Adviseur.Regelset, Adviseur.Regelset.Program, plan);
        if (rules.AnswersClash)
        {
            return null;
        }

        var weging = new Weging(Adviseur.Regelset, rules, plan);
        var standing = Adviseur.Regelset.Vormen.Where(vorm => rules.OutOf(vorm) == Truth.False)
            .OrderByDescending(weging.Score).ThenBy(vorm => vorm.Zwaarte).ThenBy(vorm => vorm.Id, StringComparer.Ordinal).ToList();
        var imposed = standing.Where(vorm => rules.PrescribedByLaw(vorm) == Truth.True).ToList();
        var best = (imposed.Count > 0 ? imposed : standing).OrderBy(IsDoubted).FirstOrDefault();
        return Adviseur.Regelset.Vormen.ToImmutableDictionary(vorm => vorm.Id, vorm =>
            rules.ExcludedByLaw(vorm) == Truth.True ? (Oordeel.Uitgesloten, false)
            : !standing.Contains(vorm) ? (Oordeel.Ongeschikt, false)
            : vorm == best ? (imposed.Count > 0 ? Oordeel.Voorgeschreven : Oordeel.Aanbevolen, IsDoubted(vorm) || (imposed.Count == 0 && IsDoubted(standing[0])))
            : ChosenScore(vorm) < 0 ? (Oordeel.Ontraden, IsDoubted(vorm))
            : (Oordeel.Mogelijk, IsDoubted(vorm)));

        bool IsDoubted(Vorm vorm) => rules.DoubtedByLaw(vorm) == Truth.True;
        int ChosenScore(Vorm vorm) => weging.Considerations(vorm)
            .Where(regel => rules.TruthOf(regel) == Truth.True && plan.Voorkeuren.ContainsKey(((Gevolg.Weegt)regel.Dan).Criterium))
            .Sum(regel => weging.Points(regel, vorm));
    }
}
