using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>The rules applied to one plan: which hold, which do not, which wait, and on what grounds.</summary>
internal sealed class Regeltoepassing
{
    private readonly Regelset _regelset;
    private readonly Bewoording _words;
    private readonly Evaluation _evaluation;
    private readonly Dictionary<DateOnly, Evaluation> _onOtherDays = [];

    /// <summary>Applies the rules.</summary>
    public Regeltoepassing(Regelset regelset, IInferenceEngine engine, Plan plan)
    {
        _regelset = regelset;
        Engine = engine;
        Facts = PlanFacts.Of(plan, regelset);
        Peildatum = plan.Peildatum ?? regelset.Kenmerken.Standaardpeildatum;
        _words = regelset.WoordenVoor(Facts);
        _evaluation = engine.Evaluate(Facts);
        AnswersClash = regelset.DenkbarePlannen.Botsen(Facts);
    }

    /// <summary>The engine that worked it out.</summary>
    public IInferenceEngine Engine { get; }

    /// <summary>The known facts.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; }

    /// <summary>The day that the plan is judged at.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Whether the answers cannot all be true.</summary>
    public bool AnswersClash { get; }

    /// <summary>The readings of all rules, in the words that go with the participants.</summary>
    public ImmutableArray<Regel> Lezingen => _words.Lezingen;

    /// <summary>The truth of a rule, or of one reading of it.</summary>
    public Truth TruthOf(Regel regel) => TruthOf(regel, Peildatum, _evaluation);

    /// <summary>The truth of a rule for the same answers on another day.</summary>
    public Truth TruthOf(Regel regel, DateOnly dag)
    {
        if (dag == Peildatum)
        {
            return TruthOf(regel);
        }

        if (!_onOtherDays.TryGetValue(dag, out var evaluation))
        {
            evaluation = Engine.Evaluate(Facts.SetItem(Regelset.Peildatum, new FactValue.Date(dag)));
            _onOtherDays[dag] = evaluation;
        }

        return TruthOf(regel, dag, evaluation);
    }

    /// <summary>Whether a question applies to the plan.</summary>
    public Truth Applies(Vraag vraag) => vraag.AlleenAls is { } rule ? _evaluation.RuleTruth(_regelset.Program.RuleIndex(rule)) : Truth.True;

    /// <summary>The reading of a rule on the day of the plan, in the words that go with the participants.</summary>
    public Regel Lezing(Regel regel) => _words.Regels[regel.Nummer].LezingOp(Peildatum);

    /// <summary>The truth of a begrip, or of one of its values.</summary>
    public Truth TruthOf(Begrip begrip, string? waarde) => _evaluation.DerivedTruth(begrip.Id, waarde);

    /// <summary>Whether a form is out: excluded by law or unsuitable for the plan.</summary>
    public Truth OutOf(Vorm vorm) => _evaluation.IsAfgevallen(vorm.Id);

    /// <summary>Whether the law excludes a form.</summary>
    public Truth ExcludedByLaw(Vorm vorm) => _evaluation.IsUitgesloten(vorm.Id);

    /// <summary>Whether a special statute imposes a form.</summary>
    public Truth PrescribedByLaw(Vorm vorm) => _evaluation.IsVoorgeschreven(vorm.Id);

    /// <summary>Whether it is doubtful that the law allows a form.</summary>
    public Truth DoubtedByLaw(Vorm vorm) => _evaluation.IsBetwijfeld(vorm.Id);

    /// <summary>The answers that decide a rule.</summary>
    public ImmutableArray<Grond> GroundsOf(Regel regel) =>
        [.. _evaluation.ProveRule(regel.Nummer).Facts
            .SelectMany(fact => _regelset.VragenAchter(fact.FactId))
            .Distinct()
            .Select(id => new Grond(id, Facts[id]))];

    /// <summary>The unanswered questions that a rule waits for.</summary>
    public ImmutableArray<string> WaitsFor(Regel regel) =>
        [.. _evaluation.WaitsFor(regel.Nummer).SelectMany(_regelset.VragenAchter).Where(id => !Facts.ContainsKey(id)).Distinct()];

    /// <summary>The rules that take a form out, or would.</summary>
    public ImmutableArray<Regel> HardRules(Vorm vorm) => _words.AfvalRegels[vorm.Id];

    /// <summary>The considerations about a form, whether they apply or not.</summary>
    public ImmutableArray<Regel> Considerations(Vorm vorm) => _words.Afwegingen[vorm.Id];

    /// <summary>The rules of one kind about a form, whether they apply or not.</summary>
    public IEnumerable<(Regel Regel, T Gevolg)> Rules<T>(Vorm vorm)
        where T : Gevolg =>
        Lezingen.Where(regel => regel.Dan is T && regel.Dan.Vormen.Contains(vorm.Id)).Select(regel => (regel, (T)regel.Dan));

    /// <summary>The rules of one kind that apply to a form.</summary>
    public IEnumerable<(Regel Regel, T Gevolg)> Applying<T>(Vorm vorm)
        where T : Gevolg =>
        Rules<T>(vorm).Where(pair => TruthOf(pair.Regel) == Truth.True);

    private static Truth TruthOf(Regel regel, DateOnly dag, Evaluation evaluation) =>
        regel.GeldtOp(dag) && !IsExcepted(regel, evaluation) ? evaluation.RuleTruth(regel.Nummer) : Truth.False;

    private static bool IsExcepted(Regel regel, Evaluation evaluation) =>
        regel.Tenzij is not null && evaluation.RuleTruth(regel.TenzijNummer) == Truth.True;
}
