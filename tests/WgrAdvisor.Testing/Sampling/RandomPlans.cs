using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>Random plans over the built-in questions; any question may stay unanswered.</summary>
public static class RandomPlans
{
    public static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    /// <summary>Every day on which a rule begins or ends, and the day before: at least one day of each version of the law.</summary>
    private static readonly DateOnly[] Dates =
    [
        .. Domain.ValuesOf(Regelset.Program.Definition, Regelset.Peildatum)
            .OfType<FactValue.Date>()
            .Select(date => date.Value)
            .Where(date => date >= Regelset.Kenmerken.VroegstePeildatum),
    ];

    private static Regelset Regelset => Adviseur.Regelset;

    /// <summary>Plans in which each question is answered with the given chance, in percent. The answers can all be true of one plan.</summary>
    public static Gen<Plan> Plans(int percentAnswered, Func<Vraag, bool>? ask = null, bool preferences = true) =>
        AnyPlans(percentAnswered, ask, preferences).Select(WithoutClashes);

    /// <summary>Plans whose answers may well contradict each other.</summary>
    public static Gen<Plan> AnyPlans(int percentAnswered, Func<Vraag, bool>? ask = null, bool preferences = true) =>
        from date in Gen.Int[0, Dates.Length - 1]
        from answers in Answers([.. Regelset.Vragen.Where(ask ?? (_ => true))], percentAnswered)
        from weights in Weights(preferences)
        select new Plan { Peildatum = Dates[date], Antwoorden = answers, Voorkeuren = weights, Onderdelen = [Onderdeel.Zekerheid] };

    /// <summary>The plan without answers that clash with others.</summary>
    public static Plan WithoutClashes(Plan plan)
    {
        while (FirstClash(plan) is { } vraag)
        {
            plan = plan with { Antwoorden = plan.Antwoorden.Remove(vraag) };
        }

        return CanBe(plan) ? plan : WithoutClashesOneByOne(plan);
    }

    /// <summary>For answers of which no two clash, but that cannot all be true: the plan without those that clash with what stands before them.</summary>
    private static Plan WithoutClashesOneByOne(Plan plan)
    {
        var kept = plan with { Antwoorden = plan.Antwoorden.Clear() };
        foreach (var (vraag, antwoord) in plan.Antwoorden)
        {
            var more = kept with { Antwoorden = kept.Antwoorden.Add(vraag, antwoord) };
            kept = CanBe(more) ? more : kept;
        }

        return kept;
    }

    private static string? FirstClash(Plan plan)
    {
        var program = Regelset.Program;
        var evaluation = program.Evaluate(program.CreateCase(Adviseur.FactsOf(plan)));
        return Regelset.Regels
            .Where(regel => regel.Dan is Gevolg.Botst && evaluation.RuleTruth(program.RuleIndex(regel.Id)) == Truth.True)
            .SelectMany(regel => evaluation.ProveRule(program.RuleIndex(regel.Id)).Facts)
            .Select(fact => Regelset.Begrip(fact.FactId)?.Verschil?.Deel ?? fact.FactId)
            .FirstOrDefault(plan.Antwoorden.ContainsKey);
    }

    /// <summary>Whether the answers of a plan can all be true.</summary>
    public static bool CanBe(Plan plan) => Regelset.DenkbarePlannen.CanBe(Regelset.Program.CreateCase(Adviseur.FactsOf(plan)), int.MaxValue);

    /// <summary>Every way to answer some questions of a plan.</summary>
    public static IEnumerable<Plan> InEveryWay(Plan plan, IEnumerable<Vraag> vragen, Func<Vraag, IEnumerable<FactValue>> answersTo) => vragen.Aggregate(
        (IEnumerable<Plan>)[plan],
        (plans, vraag) => plans.SelectMany(some => answersTo(vraag).Select(answer => some with { Antwoorden = some.Antwoorden.SetItem(vraag.Id, answer) })));

    private static Gen<ImmutableSortedDictionary<string, FactValue>> Answers(ImmutableArray<Vraag> vragen, int percentAnswered) =>
        Gen.Select(Gen.Int[0, 99].Array[vragen.Length], Gen.ULong.Array[vragen.Length], (chances, seeds) =>
        {
            var answers = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
            for (var i = 0; i < vragen.Length; i++)
            {
                if (chances[i] < percentAnswered)
                {
                    answers[vragen[i].Id] = AnswerTo(vragen[i], seeds[i]);
                }
            }

            return answers.ToImmutable();
        });

    public static FactValue AnswerTo(Vraag vraag, ulong seed) => vraag.Type switch
    {
        VraagType.JaNee => new FactValue.YesNo(seed % 2 == 1),
        VraagType.Keuze => new FactValue.Choice(vraag.Opties[(int)(seed % (ulong)vraag.Opties.Length)].Id),
        VraagType.Getal => new FactValue.Number((long)(seed % (ulong)Math.Min(25, (vraag.Maximum ?? 24) + 1))),
        _ => new FactValue.MultiChoice([.. vraag.Opties.Where((_, index) => seed % 3 != 0 && ((seed >> (index + 2)) & 3) == 1).Select(optie => optie.Id)]),
    };

    private static Gen<ImmutableSortedDictionary<string, string>> Weights(bool preferences) =>
        Gen.Int[-6, Regelset.Kenmerken.Gewichten.Length - 1].Array[Regelset.Criteria.Length].Select(levels =>
            Regelset.Criteria.Select((criterium, index) => (criterium.Id, Level: levels[index]))
                .Where(pair => preferences && pair.Level >= 0)
                .ToImmutableSortedDictionary(pair => pair.Id, pair => Regelset.Kenmerken.Gewichten[pair.Level].Id, StringComparer.Ordinal));
}
