using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What the rules say about every form for one plan: which forms are out, how the others stand, and what is certain.</summary>
/// <remarks>
/// Implementation note: "certain" here is what Kleene's logic and a worst-case sum over the open considerations can show. It never
/// claims too much, but may call something uncertain that is certain when every combination of open answers is looked at.
/// </remarks>
internal sealed class Beoordeling
{
    /// <summary>What a rule that takes forms out has to do with the recommended form.</summary>
    private enum Kind
    {
        Prescribes,
        Separates,
        HoldsForAllLeft,
    }

    private readonly Regelset _regelset;
    private readonly Bewoording _words;
    private readonly Evaluation _evaluation;
    private readonly Dictionary<string, int> _weights;
    private readonly HashSet<string> _chosenCriteria;
    private readonly Dictionary<DateOnly, Evaluation> _onOtherDays = [];

    /// <summary>Judges a plan.</summary>
    public Beoordeling(Regelset regelset, IInferenceEngine engine, Plan plan)
    {
        _regelset = regelset;
        Engine = engine;
        Facts = PlanFacts.Of(plan, regelset);
        _words = regelset.WoordenVoor(Facts);
        _evaluation = engine.Evaluate(Facts);
        Peildatum = plan.Peildatum ?? regelset.Kenmerken.Standaardpeildatum;
        NothingKnown = plan.Antwoorden.IsEmpty && plan.Deelnemers.IsEmpty;
        var levels = regelset.Kenmerken.Gewichten.ToDictionary(weight => weight.Id, weight => weight.Waarde, StringComparer.Ordinal);
        _weights = regelset.Criteria.ToDictionary(
            criterium => criterium.Id,
            criterium => plan.Voorkeuren.TryGetValue(criterium.Id, out var level) ? levels[level] : criterium.Standaardgewicht,
            StringComparer.Ordinal);
        _chosenCriteria = plan.Voorkeuren.Keys.ToHashSet(StringComparer.Ordinal);
        AnswersClash = _evaluation.Botsen();
        ImmutableArray<Vorm> left = [.. regelset.Vormen
            .Where(vorm => OutOf(vorm) != Truth.True)
            .OrderBy(IsDoubted)
            .ThenByDescending(Score)
            .ThenBy(vorm => vorm.Zwaarte)
            .ThenBy(vorm => vorm.Id, StringComparer.Ordinal)];
        Prescribed = left.FirstOrDefault(vorm => _evaluation.IsVoorgeschreven(vorm.Id) == Truth.True);
        Standing = AnswersClash ? [] : left;
        if (AnswersClash)
        {
            return;
        }

        var leader = Prescribed ?? Standing.FirstOrDefault();
        Recommended = leader is not null && (leader == Prescribed || !WaitsForCore(leader)) ? leader : null;
        IsCertain = Recommended is { } best && IsSurelyBest(best);
        BetterButDoubted = Recommended is null || Recommended == Prescribed
            ? null
            : Standing.Where(vorm => IsDoubted(vorm) && !(vorm.BuitenDeWet && vorm.Zwaarte > Recommended.Zwaarte)).OrderByDescending(Score).ThenBy(vorm => vorm.Zwaarte).FirstOrDefault(vorm => Outdoes(vorm, Recommended));
    }

    /// <summary>The readings of all rules, in the words that go with the participants.</summary>
    public ImmutableArray<Regel> Lezingen => _words.Lezingen;

    /// <summary>The engine that worked it out.</summary>
    public IInferenceEngine Engine { get; }

    /// <summary>The known facts.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; }

    /// <summary>Whether the plan tells nothing yet; then nothing is weighed.</summary>
    public bool NothingKnown { get; }

    /// <summary>Whether the answers cannot all be true; then there is nothing to advise.</summary>
    public bool AnswersClash { get; }

    /// <summary>The forms that are not out, best first; none when the answers clash.</summary>
    public ImmutableArray<Vorm> Standing { get; }

    /// <summary>The form that a special statute imposes, if any.</summary>
    public Vorm? Prescribed { get; }

    /// <summary>The recommended form; none when no form is left or when the best waits for a core rule.</summary>
    public Vorm? Recommended { get; }

    /// <summary>Whether no unanswered question, and no answer to a doubt about the law, can change the recommended form.</summary>
    public bool IsCertain { get; }

    /// <summary>The form that would be recommended if there were no doubt whether the law allows it; never one outside the law that is heavier, which nobody asked for.</summary>
    public Vorm? BetterButDoubted { get; }

    /// <summary>The day that the plan is judged at.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>The truth of a rule, or of one reading of it.</summary>
    public Truth TruthOf(Regel regel) => TruthOf(regel, Peildatum, _evaluation);

    /// <summary>The truth of a rule for the same answers on another day.</summary>
    public Truth TruthOf(Regel regel, DateOnly dag)
    {
        if (!_onOtherDays.TryGetValue(dag, out var evaluation))
        {
            evaluation = Engine.Evaluate(Facts.SetItem(Regelset.Peildatum, new FactValue.Date(dag)));
            _onOtherDays[dag] = evaluation;
        }

        return TruthOf(regel, dag, evaluation);
    }

    private Truth TruthOf(Regel regel, DateOnly dag, Evaluation evaluation) =>
        regel.GeldtOp(dag) && !IsExcepted(regel, evaluation) ? evaluation.RuleTruth(_regelset.Program.RuleIndex(regel.Id)) : Truth.False;

    private bool IsExcepted(Regel regel, Evaluation evaluation) =>
        regel.Tenzij is not null && evaluation.RuleTruth(_regelset.Program.RuleIndex(regel.TenzijId)) == Truth.True;

    /// <summary>The truth of a begrip, or of one of its values.</summary>
    public Truth TruthOf(Begrip begrip, string? waarde) => _evaluation.DerivedTruth(begrip.Id, waarde);

    /// <summary>The answers that decide a rule.</summary>
    public ImmutableArray<Grond> GroundsOf(Regel regel) =>
        [.. _evaluation.ProveRule(_regelset.Program.RuleIndex(regel.Id)).Facts
            .SelectMany(fact => QuestionsBehind(fact.FactId))
            .Distinct()
            .Select(id => new Grond(id, Facts[id]))];

    /// <summary>The unanswered questions that a rule waits for.</summary>
    public ImmutableArray<string> WaitsFor(Regel regel) =>
        [.. _evaluation.WaitsFor(_regelset.Program.RuleIndex(regel.Id)).SelectMany(QuestionsBehind).Where(id => !Facts.ContainsKey(id)).Distinct()];

    /// <summary>The rules that take a form out, or would.</summary>
    public ImmutableArray<Regel> HardRules(Vorm vorm) => _words.AfvalRegels[vorm.Id];

    /// <summary>The considerations about a form; none while nothing is known.</summary>
    public ImmutableArray<Regel> Considerations(Vorm vorm) => NothingKnown ? [] : _words.Afwegingen[vorm.Id];

    /// <summary>The rules of one kind about a form, whether they apply or not.</summary>
    public IEnumerable<(Regel Regel, T Gevolg)> Rules<T>(Vorm vorm)
        where T : Gevolg =>
        _words.Lezingen.Where(regel => regel.Dan is T && regel.Dan.Vormen.Contains(vorm.Id)).Select(regel => (regel, (T)regel.Dan));

    /// <summary>The rules of one kind that apply to a form.</summary>
    public IEnumerable<(Regel Regel, T Gevolg)> Applying<T>(Vorm vorm)
        where T : Gevolg =>
        Rules<T>(vorm).Where(pair => TruthOf(pair.Regel) == Truth.True);

    /// <summary>What a consideration adds to the score of a form when it applies.</summary>
    public int Points(Regel regel, Vorm vorm) => regel.Dan is Gevolg.Weegt weegt ? weegt.Richting(vorm.Id) * _weights[weegt.Criterium] : 0;

    /// <summary>Whether a form is out: excluded by law or unsuitable for the plan.</summary>
    public Truth OutOf(Vorm vorm) => _evaluation.IsAfgevallen(vorm.Id);

    /// <summary>Whether it is doubtful that the law allows a form.</summary>
    public bool IsDoubted(Vorm vorm) => _evaluation.IsBetwijfeld(vorm.Id) == Truth.True;

    /// <summary>Whether the law excludes a form.</summary>
    public Truth ExcludedByLaw(Vorm vorm) => _evaluation.IsUitgesloten(vorm.Id);

    /// <summary>The verdict on a form.</summary>
    public Oordeel VerdictOn(Vorm vorm) =>
        ExcludedByLaw(vorm) == Truth.True ? Oordeel.Uitgesloten
        : OutOf(vorm) == Truth.True ? Oordeel.Ongeschikt
        : vorm == Prescribed ? Oordeel.Voorgeschreven
        : vorm == Recommended ? Oordeel.Aanbevolen
        : ChosenScore(vorm, Truth.True).Least < 0 ? Oordeel.Ontraden
        : Oordeel.Mogelijk;

    /// <summary>Whether no rule can take a form out any more, doubts aside.</summary>
    public bool SurelyStands(Vorm vorm) => OutOf(vorm) == Truth.False;

    /// <summary>Whether the verdict on a form surely holds.</summary>
    public bool IsVerdictCertain(Vorm vorm) => VerdictOn(vorm) switch
    {
        Oordeel.Uitgesloten => true,
        Oordeel.Ongeschikt => ExcludedByLaw(vorm) == Truth.False,
        Oordeel.Voorgeschreven or Oordeel.Aanbevolen => IsCertain,
        Oordeel.Ontraden => IsCertain && OutOf(vorm) == Truth.False && ChosenScore(vorm, Truth.Unknown).Most < 0,
        _ when _evaluation.IsBetwijfeld(vorm.Id) != Truth.False => false,
        _ => IsCertain && OutOf(vorm) == Truth.False && ChosenScore(vorm, Truth.Unknown).Least >= 0,
    };

    /// <summary>The rules that decide between the recommended form and the others, most influential first.</summary>
    /// <remarks>
    /// Rules that prescribe; then what separates the form from those that are left. When a lighter form is left too, that is what was
    /// weighed; otherwise the rules that take a lighter form away: first those that rest on an answer, the form nearest in weight first. Last come the rules that only say
    /// that there is a regeling at all: these hold for every form that is left. Without a recommended form: every rule that takes a form away.
    /// </remarks>
    public ImmutableArray<Regel> DecidingRules()
    {
        var applying = _words.Lezingen.Where(regel => TruthOf(regel) == Truth.True).ToList();
        if (Recommended is not { } best)
        {
            return [.. applying.Where(regel => _regelset.Vormen.Any(vorm => regel.DoetAfvallen(vorm.Id)))];
        }

        var rivals = Standing.Where(vorm => vorm != best).ToList();
        var mustFall = _regelset.Vormen.Where(vorm => !Standing.Contains(vorm) && (rivals.Count == 0 || vorm.Zwaarte < best.Zwaarte)).ToList();
        var hard = applying
            .Where(regel => regel.Dan is Gevolg.SchrijftVoor || mustFall.Exists(vorm => regel.DoetAfvallen(vorm.Id)))
            .OrderByDescending(regel => GroundsOf(regel).Any(grond => grond.Vraag != Regelset.Peildatum))
            .ThenByDescending(regel => mustFall.Where(vorm => regel.DoetAfvallen(vorm.Id)).Select(vorm => vorm.Zwaarte).DefaultIfEmpty().Max())
            .ThenByDescending(regel => mustFall.Count(vorm => regel.DoetAfvallen(vorm.Id)))
            .ToLookup(regel => regel.Dan is Gevolg.SchrijftVoor ? Kind.Prescribes : SaysOnlyThatThereIsARegeling(regel) ? Kind.HoldsForAllLeft : Kind.Separates);
        var soft = applying
            .Select(regel => (Rule: regel, Lead: rivals.Select(vorm => Points(regel, best) - Points(regel, vorm)).DefaultIfEmpty().Max()))
            .Where(pair => pair.Lead > 0)
            .OrderByDescending(pair => Points(pair.Rule, best) - Points(pair.Rule, rivals[0]))
            .ThenByDescending(pair => pair.Lead)
            .Select(pair => pair.Rule)
            .ToList();
        var weighed = rivals.Exists(vorm => vorm.Zwaarte < best.Zwaarte);
        return weighed
            ? [.. hard[Kind.Prescribes], .. soft, .. hard[Kind.Separates], .. hard[Kind.HoldsForAllLeft]]
            : [.. hard[Kind.Prescribes], .. hard[Kind.Separates], .. soft, .. hard[Kind.HoldsForAllLeft]];
    }

    /// <summary>The rules that are open and can still change the recommended form.</summary>
    public IEnumerable<Regel> OpenRules() => _words.Lezingen.Where(regel =>
        TruthOf(regel) == Truth.Unknown
        && (regel.Dan is Gevolg.SchrijftVoor
            || Standing.Any(vorm => regel.DoetAfvallen(vorm.Id) || regel.Betwijfelt(vorm.Id) || Points(regel, vorm) != 0)));

    /// <summary>A fact, or the questions that it is reckoned from.</summary>
    private IEnumerable<string> QuestionsBehind(string factId) =>
        _regelset.Begrip(factId)?.Verschil is { } difference ? [difference.Geheel, difference.Deel] : [factId];

    /// <summary>Whether a rule takes away nothing but forms outside the law.</summary>
    private bool SaysOnlyThatThereIsARegeling(Regel regel) =>
        _regelset.Vormen.All(vorm => vorm.BuitenDeWet || !regel.DoetAfvallen(vorm.Id));

    private bool Outdoes(Vorm vorm, Vorm other) => (Score(vorm), other.Zwaarte).CompareTo((Score(other), vorm.Zwaarte)) > 0;

    private int Score(Vorm vorm) => Considerations(vorm).Where(regel => TruthOf(regel) == Truth.True).Sum(regel => Points(regel, vorm));

    private bool WaitsForCore(Vorm vorm) => HardRules(vorm).Any(regel => regel.Kern && TruthOf(regel) == Truth.Unknown);

    private bool IsSurelyBest(Vorm best) =>
        OutOf(best) == Truth.False
        && _evaluation.IsBetwijfeld(best.Id) == Truth.False
        && (best == Prescribed
            || (_regelset.Vormen.All(vorm => _evaluation.IsVoorgeschreven(vorm.Id) == Truth.False)
                && Standing.All(rival => rival == best || SurelyBeats(best, rival))));

    private bool SurelyBeats(Vorm best, Vorm rival)
    {
        var least = 0;
        foreach (var rule in _words.Lezingen.Where(regel => regel.Dan is Gevolg.Weegt))
        {
            var difference = Points(rule, best) - Points(rule, rival);
            least += TruthOf(rule) switch
            {
                Truth.True => difference,
                Truth.Unknown => Math.Min(0, difference),
                _ => 0,
            };
        }

        return least > 0 || (least == 0 && best.Zwaarte < rival.Zwaarte);
    }

    /// <summary>The least and the most that the criteria which the plan itself chose can add up to, counting open rules as asked.</summary>
    private (int Least, int Most) ChosenScore(Vorm vorm, Truth upTo)
    {
        var (least, most) = (0, 0);
        foreach (var rule in Considerations(vorm).Where(rule => rule.Dan is Gevolg.Weegt weegt && _chosenCriteria.Contains(weegt.Criterium)))
        {
            var points = Points(rule, vorm);
            switch (TruthOf(rule))
            {
                case Truth.True:
                    least += points;
                    most += points;
                    break;
                case Truth.Unknown when upTo == Truth.Unknown:
                    least += Math.Min(0, points);
                    most += Math.Max(0, points);
                    break;
            }
        }

        return (least, most);
    }
}
