using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The verdict on every form for one plan: which are out, how the others stand, which is recommended, and what is certain.</summary>
/// <remarks>
/// That the recommended form is certain is exact: every way to answer the open questions, that can be, is looked at. Of the other verdicts
/// it is what Kleene's logic and a worst-case sum over the open considerations can show; that never claims too much.
/// </remarks>
internal sealed class Beoordeling
{
    /// <summary>Judges a plan.</summary>
    public Beoordeling(Regelset regelset, IInferenceEngine engine, Plan plan)
    {
        Rules = new Regeltoepassing(regelset, engine, plan);
        Weging = new Weging(regelset, Rules, plan);
        var ahead = Rules.AnswersClash ? null : new Vooruitblik(regelset, Rules, Weging);
        var sure = ahead?.SureWinner;
        ImmutableArray<Vorm> left = [.. regelset.Vormen
            .Where(vorm => Rules.OutOf(vorm) != Truth.True)
            .OrderByDescending(vorm => vorm == sure)
            .ThenBy(IsDoubted)
            .ThenByDescending(Weging.Score)
            .ThenBy(vorm => vorm.Zwaarte)
            .ThenBy(vorm => vorm.Id, StringComparer.Ordinal)];
        Prescribed = left.FirstOrDefault(vorm => Rules.PrescribedByLaw(vorm) == Truth.True);
        if (ahead is null or { NothingFits: true })
        {
            return;
        }

        Standing = left;

        var leader = Prescribed ?? Standing.FirstOrDefault();
        Recommended = leader is not null && (leader == Prescribed || leader == sure || !WaitsForCore(leader)) ? leader : null;
        IsCertain = Recommended is not null && Recommended == sure;
        BetterButDoubted = Recommended is null || Recommended == Prescribed
            ? null
            : Standing.Where(vorm => IsDoubted(vorm) && !(vorm.BuitenDeWet && vorm.Zwaarte > Recommended.Zwaarte))
                .OrderByDescending(Weging.Score)
                .ThenBy(vorm => vorm.Zwaarte)
                .FirstOrDefault(vorm => Weging.Outdoes(vorm, Recommended));
    }

    /// <summary>The rules as they apply to the plan.</summary>
    public Regeltoepassing Rules { get; }

    /// <summary>What the considerations add up to.</summary>
    public Weging Weging { get; }

    /// <summary>The forms that are not out, best first; none when the answers clash, or when every form is out whatever the answers to the open questions are.</summary>
    public ImmutableArray<Vorm> Standing { get; } = [];

    /// <summary>The form that a special statute imposes, if any.</summary>
    public Vorm? Prescribed { get; }

    /// <summary>The recommended form; none when no form is left or when the best waits for a core rule.</summary>
    public Vorm? Recommended { get; }

    /// <summary>Whether no unanswered question, and no answer to a doubt about the law, can change the recommended form.</summary>
    public bool IsCertain { get; }

    /// <summary>The form that would be recommended if there were no doubt whether the law allows it; never one outside the law that is heavier, which nobody asked for.</summary>
    public Vorm? BetterButDoubted { get; }

    /// <summary>Whether it is doubtful that the law allows a form.</summary>
    public bool IsDoubted(Vorm vorm) => Rules.DoubtedByLaw(vorm) == Truth.True;

    /// <summary>Whether no rule can take a form out any more, doubts aside.</summary>
    public bool SurelyStands(Vorm vorm) => Rules.OutOf(vorm) == Truth.False;

    /// <summary>The verdict on a form.</summary>
    public Oordeel VerdictOn(Vorm vorm) =>
        Rules.ExcludedByLaw(vorm) == Truth.True ? Oordeel.Uitgesloten
        : Rules.OutOf(vorm) == Truth.True || (Standing.IsEmpty && !Rules.AnswersClash) ? Oordeel.Ongeschikt
        : vorm == Prescribed ? Oordeel.Voorgeschreven
        : vorm == Recommended ? Oordeel.Aanbevolen
        : Weging.ChosenScore(vorm, countOpen: false).Least < 0 ? Oordeel.Ontraden
        : Oordeel.Mogelijk;

    /// <summary>Whether the verdict on a form surely holds.</summary>
    public bool IsVerdictCertain(Vorm vorm) => VerdictOn(vorm) switch
    {
        Oordeel.Uitgesloten => true,
        Oordeel.Ongeschikt => Rules.ExcludedByLaw(vorm) == Truth.False,
        Oordeel.Voorgeschreven or Oordeel.Aanbevolen => IsCertain,
        Oordeel.Ontraden => IsCertain && SurelyStands(vorm) && Weging.ChosenScore(vorm, countOpen: true).Most < 0,
        _ when Rules.DoubtedByLaw(vorm) != Truth.False => false,
        _ => IsCertain && SurelyStands(vorm) && Weging.ChosenScore(vorm, countOpen: true).Least >= 0,
    };

    /// <summary>The rules that are open and can still change the recommended form.</summary>
    public IEnumerable<Regel> OpenRules() => Rules.Lezingen.Where(regel =>
        Rules.TruthOf(regel) == Truth.Unknown
        && (regel.Dan is Gevolg.SchrijftVoor
            || Standing.Any(vorm => regel.DoetAfvallen(vorm.Id) || regel.Betwijfelt(vorm.Id) || Weging.Points(regel, vorm) != 0)));

    private bool WaitsForCore(Vorm vorm) => Rules.HardRules(vorm).Any(regel => regel.Kern && Rules.TruthOf(regel) == Truth.Unknown);
}
