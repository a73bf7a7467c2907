using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The verdict on every form for one plan: which are out, how the others stand, which is recommended, and what is certain.</summary>
/// <remarks>
/// Which forms can still stand, and what is certain, is exact: every way to answer the open questions, that can be, is looked at. Where that would
/// take too long, less is called certain than is.
/// </remarks>
internal sealed class Beoordeling
{
    private readonly Regelset _regelset;
    private readonly Oordeelzekerheid _zekerheid;

    /// <summary>Judges a plan.</summary>
    public Beoordeling(Regelset regelset, IInferenceEngine engine, Plan plan)
    {
        _regelset = regelset;
        Rules = new Regeltoepassing(regelset, engine, plan);
        Weging = new Weging(regelset, Rules, plan);
        var choice = regelset.Vormkeuze;
        Points = choice.PuntenOp(Rules.Peildatum, Weging.Points);
        WhatIf = new WhatIf(choice.Decision, Points, Rules.Facts, (index, plan) => (index is { } vorm ? regelset.PlannenMet(choice.Vormen[vorm]) : regelset.DenkbarePlannen).KanZijn(plan));
        ImmutableArray<Vorm> left = [.. WhatIf.Ranking.Select(index => choice.Vormen[index])];
        Prescribed = left.FirstOrDefault(vorm => Rules.PrescribedByLaw(vorm) == Truth.True);
        var ahead = Rules.AnswersClash ? null : new Vooruitblik(regelset, Rules, Points);
        _zekerheid = new Oordeelzekerheid(regelset, this, ahead);
        if (ahead is null or { NothingFits: true })
        {
            return;
        }

        var sure = ahead.SureWinner;
        Standing = [.. left.Where(vorm => !regelset.PlannenMet(vorm).Botsen(Rules.Facts)).OrderByDescending(vorm => vorm == sure)];
        var best = Standing.FirstOrDefault();
        Fork = best is null || best == sure || Weging.NothingKnown ? null : WhatIf.ForkOf(choice.Vormen.IndexOf(best));
        Recommended = best == sure || (Fork is null && !Weging.NothingKnown) ? best : null;
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

    /// <summary>Which form other answers would lead to.</summary>
    public WhatIf WhatIf { get; }

    /// <summary>What each consideration of <see cref="Regelset.Vormkeuze"/> adds to the score of each form.</summary>
    public ImmutableArray<ImmutableArray<int>> Points { get; }

    /// <summary>What the considerations add up to.</summary>
    public Weging Weging { get; }

    /// <summary>The forms that some way to answer the open questions leaves, best first; none when the answers clash.</summary>
    public ImmutableArray<Vorm> Standing { get; } = [];

    /// <summary>The form that a special statute imposes, if any.</summary>
    public Vorm? Prescribed { get; }

    /// <summary>The recommended form: the best on what is said so far; none when no form is left or when a question decides that must be answered first.</summary>
    public Vorm? Recommended { get; }

    /// <summary>The question that must be answered before the best form is recommended; <see langword="null"/> when there is none.</summary>
    public Fork? Fork { get; }

    /// <summary>The outcome.</summary>
    public Uitkomst Uitkomst => this switch
    {
        { Standing.IsEmpty: true } => Uitkomst.GeenPassendeVorm,
        { Prescribed: not null } => Uitkomst.Voorgeschreven,
        { IsCertain: false } => Uitkomst.VoorlopigAdvies,
        { Recommended.BuitenDeWet: true } => Uitkomst.GeenRegeling,
        _ => Uitkomst.Advies,
    };

    /// <summary>Whether no unanswered question, and no answer to a doubt about the law, can change the recommended form.</summary>
    public bool IsCertain { get; }

    /// <summary>The form that would be recommended if there were no doubt whether the law allows it; never one outside the law that is heavier, which nobody asked for.</summary>
    public Vorm? BetterButDoubted { get; }

    /// <summary>The form that would be recommended after some changes of facts or weights; none when none is left, or when a question must be answered first.</summary>
    public Vorm? RecommendedAfter(IEnumerable<Change> changes) => WhatIf.ChosenAfter(changes) is { } index ? _regelset.Vormkeuze.Vormen[index] : null;

    /// <summary>Whether it is doubtful that the law allows a form.</summary>
    public bool IsDoubted(Vorm vorm) => Rules.DoubtedByLaw(vorm) == Truth.True;

    /// <summary>Whether no rule can take a form out any more, doubts aside.</summary>
    public bool SurelyStands(Vorm vorm) => Rules.OutOf(vorm) == Truth.False;

    /// <summary>The verdict on a form.</summary>
    public Oordeel VerdictOn(Vorm vorm) =>
        Rules.ExcludedByLaw(vorm) == Truth.True ? Oordeel.Uitgesloten
        : Rules.OutOf(vorm) == Truth.True || (!Rules.AnswersClash && !Standing.Contains(vorm)) ? Oordeel.Ongeschikt
        : vorm == Prescribed ? Oordeel.Voorgeschreven
        : vorm == Recommended ? Oordeel.Aanbevolen
        : Weging.ChosenScore(vorm, countOpen: false).Least < 0 ? Oordeel.Ontraden
        : Oordeel.Mogelijk;

    /// <summary>Whether the verdict on a form surely holds: with every way to answer the open questions it is the same, and rests on no doubt.</summary>
    public bool IsVerdictCertain(Vorm vorm) => _zekerheid.Holds(vorm, VerdictOn(vorm));

    /// <summary>The rules that are open and can still change the recommended form.</summary>
    public IEnumerable<Regel> OpenRules() => Rules.Lezingen.Where(regel =>
        Rules.TruthOf(regel) == Truth.Unknown
        && (regel.Dan is Gevolg.SchrijftVoor or Gevolg.Splitst
            || Standing.Any(vorm => regel.DoetAfvallen(vorm.Id) || regel.Betwijfelt(vorm.Id) || Weging.Points(regel, vorm) != 0)));
}
