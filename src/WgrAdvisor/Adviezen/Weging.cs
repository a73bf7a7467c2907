using WgrAdvisor.Inference;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What the considerations add up to for each form, with the weights of the plan.</summary>
internal sealed class Weging
{
    private readonly Regeltoepassing _rules;
    private readonly Dictionary<string, int> _weights;
    private readonly HashSet<string> _chosenCriteria;

    /// <summary>Weighs; a plan that tells nothing yet weighs nothing.</summary>
    public Weging(Regelset regelset, Regeltoepassing rules, Plan plan)
    {
        _rules = rules;
        NothingKnown = plan.Antwoorden.IsEmpty && plan.Deelnemers.IsEmpty;
        var levels = regelset.Kenmerken.Gewichten.ToDictionary(weight => weight.Id, weight => weight.Waarde, StringComparer.Ordinal);
        _weights = regelset.Criteria.ToDictionary(
            criterium => criterium.Id,
            criterium => plan.Voorkeuren.TryGetValue(criterium.Id, out var level) ? levels[level] : criterium.Standaardgewicht,
            StringComparer.Ordinal);
        _chosenCriteria = plan.Voorkeuren.Keys.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the plan tells nothing yet.</summary>
    public bool NothingKnown { get; }

    /// <summary>The considerations about a form; none while nothing is known.</summary>
    public IEnumerable<Regel> Considerations(Vorm vorm) => NothingKnown ? [] : _rules.Considerations(vorm);

    /// <summary>What a consideration adds to the score of a form when it applies.</summary>
    public int Points(Regel regel, Vorm vorm) => regel.Dan is Gevolg.Weegt weegt ? weegt.Richting(vorm.Id) * _weights[weegt.Criterium] : 0;

    /// <summary>What a consideration adds to the score of a form when it applies, if the plan itself chose its criterium; otherwise nothing.</summary>
    public int ChosenPoints(Regel regel, Vorm vorm) => regel.Dan is Gevolg.Weegt weegt && _chosenCriteria.Contains(weegt.Criterium) ? Points(regel, vorm) : 0;

    /// <summary>What a criterium weighs in the plan.</summary>
    public int WeightOf(string criterium) => _weights[criterium];

    /// <summary>What has been said for and against a form.</summary>
    public int Score(Vorm vorm) => Considerations(vorm).Where(regel => _rules.TruthOf(regel) == Truth.True).Sum(regel => Points(regel, vorm));

    /// <summary>Whether a form scores more than another, or as much and is lighter.</summary>
    public bool Outdoes(Vorm vorm, Vorm other) => (Score(vorm), other.Zwaarte).CompareTo((Score(other), vorm.Zwaarte)) > 0;

    /// <summary>The least and the most that the criteria which the plan itself chose can add up to, counting open considerations only when asked.</summary>
    public (int Least, int Most) ChosenScore(Vorm vorm, bool countOpen)
    {
        var (least, most) = (0, 0);
        foreach (var rule in Considerations(vorm))
        {
            var points = ChosenPoints(rule, vorm);
            switch (_rules.TruthOf(rule))
            {
                case Truth.True:
                    least += points;
                    most += points;
                    break;
                case Truth.Unknown when countOpen:
                    least += Math.Min(0, points);
                    most += Math.Max(0, points);
                    break;
            }
        }

        return (least, most);
    }
}
