using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Turns a plan into the facts that the rules reason with.</summary>
internal static class PlanFacts
{
    /// <summary>The facts: the answers, what follows from the participants, the peildatum and the present form.</summary>
    public static ImmutableSortedDictionary<string, FactValue> Of(Plan plan, Regelset regelset)
    {
        var facts = plan.Antwoorden.ToBuilder();
        facts[Regelset.Peildatum] = new FactValue.Date(plan.Peildatum ?? regelset.Kenmerken.Standaardpeildatum);
        if (plan.HuidigeVorm is { } form)
        {
            facts[Regelset.HuidigeVorm] = new FactValue.Choice(form);
        }

        if (!plan.Deelnemers.IsEmpty)
        {
            AddFromParticipants(plan, regelset, facts);
        }

        return Complete(facts.ToImmutable(), regelset);
    }

    /// <summary>The same facts, with the numbers that are reckoned from them and without those that no longer can be.</summary>
    public static ImmutableSortedDictionary<string, FactValue> Complete(ImmutableSortedDictionary<string, FactValue> facts, Regelset regelset)
    {
        foreach (var begrip in regelset.Begrippen)
        {
            facts = begrip.Verschil switch
            {
                null => facts,
                { } difference when facts.GetValueOrDefault(difference.Geheel) is FactValue.Number whole && facts.GetValueOrDefault(difference.Deel) is FactValue.Number part =>
                    facts.SetItem(begrip.Id, new FactValue.Number(whole.Value - part.Value)),
                _ => facts.Remove(begrip.Id),
            };
        }

        return facts;
    }

    private static void AddFromParticipants(Plan plan, Regelset regelset, ImmutableSortedDictionary<string, FactValue>.Builder facts)
    {
        foreach (var question in regelset.Vragen)
        {
            switch (question.UitDeelnemers)
            {
                case UitDeelnemers.Soorten:
                    var kinds = question.Opties.Select(option => option.Id).Where(kind => plan.Deelnemers.Any(deelnemer => deelnemer.Soort == kind));
                    facts[question.Id] = new FactValue.MultiChoice([.. kinds]);
                    break;
                case UitDeelnemers.Aantal:
                    facts[question.Id] = new FactValue.Number(plan.Deelnemers.Length);
                    break;
                case UitDeelnemers.Tel count:
                    facts[question.Id] = new FactValue.Number(plan.Deelnemers.Count(deelnemer => deelnemer.Soort == count.Soort));
                    break;
            }
        }
    }
}
