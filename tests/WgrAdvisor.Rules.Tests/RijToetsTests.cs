using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Register;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Rules.Tests;

/// <summary>The form of a row that does not tell everything, judged by filling in the rest in every way.</summary>
public sealed class RijToetsTests
{
    private const int MostWays = 300;

    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    private static readonly RijToets Toets = new(Adviseur.Regelset);

    /// <summary>Rows in which hardly anything is open, and of which one answer may not be complete.</summary>
    private static readonly Gen<Registerrij> Rows =
        from plan in RandomPlans.AnyPlans(100)
        from open in Gen.Shuffle(Adviseur.Regelset.Vragen.Where(vraag => vraag.Type is VraagType.JaNee or VraagType.Keuze).Select(vraag => vraag.Id).ToArray(), 0, 4)
        from incomplete in Gen.Shuffle(Adviseur.Regelset.Vragen.Where(vraag => vraag.Type == VraagType.Meerkeuze && vraag.Opties.Length <= 6).Select(vraag => vraag.Id).ToArray(), 1, 1).Select(ids => ids[0])
        from forms in Gen.Shuffle(Adviseur.Regelset.Vormen.Select(vorm => vorm.Id).ToArray(), 1, 2)
        from consistent in Gen.Bool
        let some = plan with { Antwoorden = plan.Antwoorden.RemoveRange(open) }
        let rest = consistent ? RandomPlans.WithoutClashes(some) : some
        where rest.Antwoorden.ContainsKey(incomplete)
        let row = new Registerrij(1, null, "", "", [.. forms], rest, [incomplete], [])
        where Ways(row).Take(MostWays + 1).Count() <= MostWays
        select row;

    [Fact]
    public void Judge_RowThatLeavesSomethingOpen_IsOutExactlyWhenEveryWayToFillItInTakesItOut()
    {
        var tried = new ConcurrentDictionary<Oordeel, int>();
        Rows.ForAll(
            row =>
            {
                var ways = Ways(row).ToList();
                var canBe = ways.Where(RandomPlans.CanBe).ToList();
                var (excluded, afgevallen) = (IsOut(VormIsExcluded), IsOut(VormIsOut));
                var oordeel = Toets.Judge(row).Oordeel;
                oordeel.Should().Be(excluded ? Oordeel.Uitgesloten : afgevallen ? Oordeel.Ongeschikt : Oordeel.Mogelijk);
                tried.AddOrUpdate(oordeel, 1, (_, count) => count + 1);

                // A rule must show it for the row as it stands, or nothing could be named.
                bool IsOut(Func<Evaluation, string, bool> isOut) => row.Vormen.All(vorm =>
                    isOut(Evaluate(row.Plan), vorm) && (canBe.Count > 0 ? canBe : ways).TrueForAll(way => isOut(Evaluate(way), vorm)));
            },
            samples: 300);

        tried.Keys.Should().BeEquivalentTo([Oordeel.Uitgesloten, Oordeel.Ongeschikt, Oordeel.Mogelijk]);
    }

    private static bool VormIsExcluded(Evaluation evaluation, string vorm) => evaluation.IsUitgesloten(vorm) == Truth.True;

    private static bool VormIsOut(Evaluation evaluation, string vorm) => evaluation.IsAfgevallen(vorm) == Truth.True;

    private static Evaluation Evaluate(Plan plan) => Adviseur.Regelset.Program.Evaluate(Adviseur.FactsOf(plan));

    /// <summary>Every way to answer what is open, and to add options to the answer that may not be complete.</summary>
    private static IEnumerable<Plan> Ways(Registerrij row) => RandomPlans.InEveryWay(
        row.Plan,
        Adviseur.Regelset.Vragen.Where(vraag => !row.Plan.Antwoorden.ContainsKey(vraag.Id) || row.NietVolledig.Contains(vraag.Id)),
        vraag => ValuesOf(vraag, row));

    private static IEnumerable<FactValue> ValuesOf(Vraag vraag, Registerrij row)
    {
        var values = Domain.ValuesOf(Adviseur.Regelset.Program.Definition, vraag.Id);
        return row.Plan.Antwoorden.GetValueOrDefault(vraag.Id) is FactValue.MultiChoice chosen
            ? values.OfType<FactValue.MultiChoice>().Where(more => chosen.Values.All(more.Values.Contains))
            : values;
    }
}
