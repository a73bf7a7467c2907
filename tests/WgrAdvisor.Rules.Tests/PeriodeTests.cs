using System.Globalization;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>A dated rule holds from its first day on and before its end: seen in a case in which its condition holds.</summary>
public sealed class PeriodeTests(ITestOutputHelper output)
{
    private static readonly Regelset Regelset = Adviseur.CreateDefault().Regelset;

    [Fact]
    public void Rules_WithAPeriod_ApplyOnlyInside()
    {
        var offenders =
            from regel in Regelset.Regels
            from dag in Randen(regel)
            let geval = Zoek(regel, dag.Binnen)
            let fout = geval is null ? $"geldt op {Tekst(dag.Binnen)} in geen enkel geval"
                : Geldt(regel, geval, dag.Buiten) != Truth.False ? $"geldt nog op {Tekst(dag.Buiten)}" : null
            where fout is not null
            select $"{regel.Id}: {fout}";

        var aantallen = Regelset.Regels.Select(regel => Randen(regel).Count()).Where(aantal => aantal > 0).ToList();
        output.WriteLine($"{aantallen.Sum()} grensdagen van {aantallen.Count} regels");
        string.Join('\n', offenders).Should().BeEmpty();
    }

    /// <summary>The first and the last day of each stretch of time in which a rule holds, with the day outside that touches it.</summary>
    private static IEnumerable<(DateOnly Binnen, DateOnly Buiten)> Randen(Regel regel) =>
        regel.Lezingen.SelectMany(RandenVan).Where(rand => !regel.Lezingen.Any(lezing => lezing.GeldtOp(rand.Buiten)));

    private static IEnumerable<(DateOnly Binnen, DateOnly Buiten)> RandenVan(Regel lezing)
    {
        if (lezing.Vanaf is { } vanaf)
        {
            yield return (vanaf, vanaf.AddDays(-1));
        }

        if (lezing.Tot is { } tot)
        {
            yield return (tot.AddDays(-1), tot);
        }
    }

    private static Truth Geldt(Regel regel, IEnumerable<KeyValuePair<string, FactValue>> geval, DateOnly dag) =>
        Evalueer(geval, dag).RuleTruth(Index(regel));

    /// <summary>Answers that make the rule apply on a day: one question that it waits for after the other.</summary>
    private static Dictionary<string, FactValue>? Zoek(Regel regel, DateOnly dag)
    {
        var geval = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        return Search() ? geval : null;

        bool Search()
        {
            var evaluation = Evalueer(geval, dag);
            if (evaluation.RuleTruth(Index(regel)) != Truth.Unknown)
            {
                return evaluation.RuleTruth(Index(regel)) == Truth.True;
            }

            var vraag = evaluation.WaitsFor(Index(regel))[0];
            foreach (var waarde in Waarden(vraag))
            {
                geval[vraag] = waarde;
                if (Search())
                {
                    return true;
                }
            }

            return !geval.Remove(vraag);
        }
    }

    /// <summary>The answers to a question; of a question with many options: none, any one, any two, or all.</summary>
    private static IEnumerable<FactValue> Waarden(string vraag)
    {
        if (vraag == Regelset.HuidigeVorm)
        {
            return Regelset.Vormen.Select(vorm => new FactValue.Choice(vorm.Id));
        }

        var opties = Regelset.Vraag(vraag)!.Opties.Select(optie => optie.Id).ToList(); // "!": the rest are questions
        return Regelset.Vraag(vraag)!.Type switch
        {
            VraagType.JaNee => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
            VraagType.Keuze => opties.Select(optie => new FactValue.Choice(optie)),
            VraagType.Getal => Enumerable.Range(0, 25).Select(getal => new FactValue.Number(getal)),
            _ => opties.SelectMany(een => opties.Select(ander => new FactValue.MultiChoice([.. new[] { een, ander }.Distinct()])))
                .Prepend(new FactValue.MultiChoice([]))
                .Append(new FactValue.MultiChoice([.. opties])),
        };
    }

    private static Evaluation Evalueer(IEnumerable<KeyValuePair<string, FactValue>> geval, DateOnly dag)
    {
        var peildatum = KeyValuePair.Create<string, FactValue>(Regelset.Peildatum, new FactValue.Date(dag));
        return Regelset.Program.Evaluate(Regelset.Program.CreateCase(geval.Append(peildatum)));
    }

    private static int Index(Regel regel) => Regelset.Program.RuleIndex(regel.Id);

    private static string Tekst(DateOnly dag) => dag.ToString("O", CultureInfo.InvariantCulture);
}
