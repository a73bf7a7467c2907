using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using WgrAdvisor.Bewijzen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Benchmarks;

/// <summary>What each part of an advice costs, on plans of which little and of which much is known.</summary>
internal static class AdviceCosts
{
    private const int PlansPerFill = 120;
    private const int Repeats = 3;
    private const int OpenQuestions = 4;

    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;
    private static readonly int[] Fills = [10, 30, 50, 70, 90];

    private static Regelset Regelset => Adviseur.Regelset;

    /// <summary>Measures, and writes the table.</summary>
    public static string Run()
    {
        ImmutableArray<Plan> plans =
        [
            .. Regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Plan),
            .. Fills.SelectMany(percent => RandomPlans.Plans(percent).First(PlansPerFill)),
        ];
        var judging = Measure(plans, plan => Regelset.Program.Evaluate(Adviseur.FactsOf(plan)));
        var core = Measure(plans, plan => Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Kern] }));
        var lines = new List<string>
        {
            $"Over the {Regelset.Praktijkvoorbeelden.Length} practice cases and {plans.Length - Regelset.Praktijkvoorbeelden.Length} random plans without contradiction, with {string.Join(", ", Fills)} percent answered; of each plan the fastest of {Repeats}.",
            "\"Times\" is the median beside that of judging all rules once, in this run.",
            "",
            "| what | median ms | worst ms | times |",
            "| --- | ---: | ---: | ---: |",
            Row("judging all rules once, in three values", judging, judging),
            Row("what to ask next (`/v1/vervolgvragen`)", Measure(plans, plan => Adviseur.FindNextQuestions(plan)), judging),
            Row("advice: `kern`, with what is certain", core, judging),
        };
        foreach (var part in Onderdeel.Alle.Where(part => part != Onderdeel.Kern))
        {
            var added = Measure(plans, plan => Adviseur.Advise(plan with { Onderdelen = [part] })).Zip(core, (with, without) => Math.Max(0, with - without));
            lines.Add(Row($"what `{part}` adds", [.. added], judging));
        }

        lines.Add(Row("advice: what a plan gets that asks for nothing", Measure(plans, plan => Adviseur.Advise(plan with { Onderdelen = [] })), judging));
        lines.Add(Row("advice: all parts", Measure(plans, plan => Adviseur.Advise(plan with { Onderdelen = Onderdeel.Alle })), judging));
        lines.Add("");
        lines.Add(BesideTryingEveryWay(plans));
        lines.Add("");
        var start = Stopwatch.GetTimestamp();
        var bewijs = Bewijsvoerder.Prove(Adviseur);
        lines.Add($"Proof over all plans (`wgr regels bewijs`): {bewijs.Stellingen.Length} claims, {Text(Stopwatch.GetElapsedTime(start).TotalSeconds, 1)} s.");
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>Another way to know what is certain: judge the rules for every way to answer a few open questions. No scores, no texts.</summary>
    private static string BesideTryingEveryWay(ImmutableArray<Plan> plans)
    {
        var few = plans.Select(WithFewOpen).Where(plan => plan is not null).Select(plan => plan!).ToImmutableArray();
        var ways = few.Select(plan => Ways(plan).Count()).Order().ToList();
        var trying = Measure(few, plan => Ways(plan).Count(way => Regelset.Program.Evaluate(Adviseur.FactsOf(way)).RuleTruth(0) == Truth.True));
        var ours = Measure(few, plan => Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Zekerheid] }));
        return $"With {OpenQuestions} questions open that matter ({few.Length} plans, {ways[ways.Count / 2]} ways to answer them at the median): judging the rules for every way takes {Text(Median(trying) / Median(ours), 1)} times as long as a whole advice with `zekerheid`.";
    }

    /// <summary>The plan with its open questions answered but for a few that matter.</summary>
    private static Plan? WithFewOpen(Plan plan, int index)
    {
        var random = new Random(index);
        while (Adviseur.FindNextQuestions(plan).Vragen is { Length: >= OpenQuestions } open)
        {
            if (open.Length == OpenQuestions)
            {
                return plan;
            }

            var vraag = Regelset.Vraag(open[random.Next(open.Length)].Vraag)!; // "!": it comes from the rule set
            var answered = RandomPlans.InEveryWay(plan, [vraag], AnswersTo).FirstOrDefault(RandomPlans.CanBe);
            if (answered is null)
            {
                return null;
            }

            plan = answered;
        }

        return null;
    }

    private static IEnumerable<Plan> Ways(Plan plan) =>
        RandomPlans.InEveryWay(plan, Adviseur.FindNextQuestions(plan).Vragen.Select(open => Regelset.Vraag(open.Vraag)!), AnswersTo); // "!": it comes from the rule set

    private static IEnumerable<FactValue> AnswersTo(Vraag vraag) => Domain.ValuesOf(Regelset.Program.Definition, vraag.Id).Take(16);

    private static double[] Measure<T>(ImmutableArray<Plan> plans, Func<Plan, T> work)
    {
        foreach (var plan in plans)
        {
            work(plan); // compiled and in the caches
        }

        return [.. plans.Select(plan => Enumerable.Range(0, Repeats).Min(_ => Time(plan)))];

        double Time(Plan plan)
        {
            var start = Stopwatch.GetTimestamp();
            work(plan);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static string Row(string what, double[] times, double[] yardstick) =>
        $"| {what} | {Text(Median(times), 3)} | {Text(times.Max(), 2)} | {Text(Median(times) / Median(yardstick), 0)} |";

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static string Text(double number, int decimals) => number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
