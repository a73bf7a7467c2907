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

        if (plan.Deelnemers.IsEmpty)
        {
            return facts.ToImmutable();
        }

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

        return facts.ToImmutable();
    }
}
