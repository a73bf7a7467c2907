using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Benchmarks;

/// <summary>How many questions it takes until no open question can change the form any more, in different orders.</summary>
internal static class QuestionCounts
{
    private const int CompletionsPerCase = 6;
    private const int RandomPlansTried = 150;
    private const int SmallVocabulary = 5;
    private const int AnswersTried = 100;

    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    private static Regelset Regelset => Adviseur.Regelset;

    /// <summary>Counts, and writes the table.</summary>
    public static string Run()
    {
        var random = new Random(1);
        List<Plan> practice = [.. Regelset.Praktijkvoorbeelden.SelectMany(voorbeeld => Enumerable.Range(0, CompletionsPerCase).Select(_ => Complete(Listed(voorbeeld.Plan), random))).OfType<Plan>()];
        List<Plan> any = [.. RandomPlans.Plans(100, preferences: false).First(RandomPlansTried).Select(plan => Complete(plan with { Peildatum = null }, random)).OfType<Plan>()];
        var lines = new List<string>
        {
            "| order | practice cases: mean | worst | random plans: mean | worst |",
            "| --- | ---: | ---: | ---: | ---: |",
        };
        foreach (var (name, next) in new (string, Func<Vervolgvragen, Plan, string?>)[]
        {
            ("all questions that apply, in the order of the form", InOrderOfTheForm),
            ("the same without questions that no longer matter", (open, _) => Regelset.Vragen.Select(vraag => vraag.Id).FirstOrDefault(id => open.Vragen.Any(vraag => vraag.Vraag == id))),
            ("the next question each time (`/v1/vervolgvragen`)", (open, _) => open.Vragen.Select(vraag => vraag.Vraag).FirstOrDefault()),
        })
        {
            int[] counts = [.. practice.Concat(any).Select(plan => Count(plan, next))];
            lines.Add($"| {name} | {Mean(counts[..practice.Count])} | {counts[..practice.Count].Max()} | {Mean(counts[practice.Count..])} | {counts[practice.Count..].Max()} |");
        }

        lines.Add("");
        lines.Add($"{practice.Count} completions of the practice cases, {any.Count} random plans without contradiction.");

        lines.Add("");
        lines.Add(BesideTheBestTree(practice.Concat(any)));
        return string.Join('\n', lines) + "\n";
    }

    private static string? InOrderOfTheForm(Vervolgvragen open, Plan plan) =>
        open.Vragen.IsEmpty ? null : Regelset.Vragen.Select(vraag => vraag.Id).First(id =>
            !plan.Antwoorden.ContainsKey(id) && !open.Overgeslagen.Any(skipped => skipped.Vraag == id && skipped.Reden == Overslagreden.NietVanToepassing));

    /// <summary>How many questions are asked of somebody who knows all answers.</summary>
    private static int Count(Plan truth, Func<Vervolgvragen, Plan, string?> next)
    {
        var plan = truth with { Antwoorden = truth.Antwoorden.Clear() };
        var count = 0;
        while (next(Adviseur.FindNextQuestions(plan), plan) is { } vraag)
        {
            plan = plan with { Antwoorden = plan.Antwoorden.SetItem(vraag, truth.Antwoorden[vraag]) };
            count++;
        }

        return count;
    }

    /// <summary>Of plans with every answer a few that matter are taken away; every way to ask them is tried, every answer as likely.</summary>
    private static string BesideTheBestTree(IEnumerable<Plan> plans)
    {
        var (best, ours, worse, count) = (0.0, 0.0, 0.0, 0);
        var random = new Random(2);
        foreach (var full in plans)
        {
            string[] hidden = [.. full.Antwoorden.Keys.OrderBy(_ => random.Next()).Take(3 * SmallVocabulary)];
            string[] open = [.. Adviseur.FindNextQuestions(full with { Antwoorden = full.Antwoorden.RemoveRange(hidden) }).Vragen.Select(vraag => vraag.Vraag).Where(hidden.Contains).Take(SmallVocabulary)];
            var plan = full with { Antwoorden = full.Antwoorden.RemoveRange(open) };
            if (Adviseur.FindNextQuestions(plan).Vragen.Length < 3)
            {
                continue;
            }

            var (least, asked) = Expected(plan, open, new Dictionary<string, (double Best, double Ours)>(StringComparer.Ordinal));
            (best, ours, worse, count) = (best + least, ours + asked, Math.Max(worse, asked - least), count + 1);
        }

        return $"In {count} plans of which three to {SmallVocabulary} questions that matter are open, every answer as likely, the best tree takes {Text(best / count)} questions on average, ours {Text(ours / count)}; at most {Text(worse)} more in one plan.";
    }

    private static (double Best, double Ours) Expected(Plan plan, string[] questions, Dictionary<string, (double Best, double Ours)> known)
    {
        var key = PlanWriter.ToIndentedString(plan);
        if (known.TryGetValue(key, out var found))
        {
            return found;
        }

        var open = Adviseur.FindNextQuestions(plan).Vragen;
        if (!open.IsEmpty)
        {
            var byQuestion = questions.Where(id => open.Any(vraag => vraag.Vraag == id)).ToDictionary(id => id, id => Means(plan, id, questions, known), StringComparer.Ordinal);
            found = (1 + byQuestion.Values.Min(mean => mean.Best), 1 + byQuestion[open.First(vraag => byQuestion.ContainsKey(vraag.Vraag)).Vraag].Ours);
        }

        known[key] = found;
        return found;
    }

    private static (double Best, double Ours) Means(Plan plan, string id, string[] questions, Dictionary<string, (double Best, double Ours)> known)
    {
        var vraag = Regelset.Vraag(id)!; // "!": it comes from the rule set
        var answers = AnswersTo(vraag).Select(answer => plan with { Antwoorden = plan.Antwoorden.SetItem(id, answer) }).Where(RandomPlans.CanBe).Select(answered => Expected(answered, questions, known)).ToList();
        return answers.Count == 0 ? (0, 0) : (answers.Average(each => each.Best), answers.Average(each => each.Ours));
    }

    private static IEnumerable<FactValue> AnswersTo(Vraag vraag) => vraag.Type switch
    {
        VraagType.JaNee => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
        VraagType.Keuze => vraag.Opties.Select(optie => new FactValue.Choice(optie.Id)),
        VraagType.Meerkeuze => [.. vraag.Opties.Select(optie => new FactValue.MultiChoice([optie.Id])), new FactValue.MultiChoice([])],
        _ => new long[] { 1, 2, 3, 20 }.Select(number => new FactValue.Number(number)),
    };

    private static Plan Listed(Plan plan) => plan with
    {
        Antwoorden = Adviseur.FactsOf(plan).Where(fact => Regelset.Vraag(fact.Key) is not null).ToImmutableSortedDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal),
        Deelnemers = [],
        Onderdelen = [],
    };

    /// <summary>The plan with an answer to every question, by chance; none when none is found soon.</summary>
    private static Plan? Complete(Plan plan, Random random)
    {
        foreach (var vraag in Regelset.Vragen)
        {
            for (var turn = 0; turn < AnswersTried && !plan.Antwoorden.ContainsKey(vraag.Id); turn++)
            {
                var more = plan with { Antwoorden = plan.Antwoorden.SetItem(vraag.Id, RandomPlans.AnswerTo(vraag, (ulong)random.NextInt64())) };
                plan = RandomPlans.CanBe(more) ? more : plan;
            }
        }

        return Regelset.Vragen.All(vraag => plan.Antwoorden.ContainsKey(vraag.Id)) ? plan : null;
    }

    private static string Mean(int[] counts) => Text(counts.Average());

    private static string Text(double number) => number.ToString("F1", CultureInfo.InvariantCulture);
}
