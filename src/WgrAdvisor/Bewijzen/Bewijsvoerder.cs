using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Bewijzen;

/// <summary>Proves what a rule set promises, over every plan that can be: by finding a plan where something must be possible, and by showing that there is none where it must not.</summary>
public sealed class Bewijsvoerder
{
    /// <summary>Of the answers that could be added to a plan one in so many is tried; another for the next plan.</summary>
    private const int AnswersBetween = 23;

    private readonly Adviseur _adviseur;
    private readonly Planvinder _vinder;
    private readonly CaseSpace _anyAnswers;

    private Bewijsvoerder(Adviseur adviseur)
    {
        _adviseur = adviseur;
        _vinder = new Planvinder(adviseur.Regelset);
        _anyAnswers = Regelset.DenkbarePlannen.WithoutRules();
    }

    private Regelset Regelset => _adviseur.Regelset;

    /// <summary>Proves.</summary>
    /// <param name="adviseur">The adviseur with the rule set.</param>
    /// <returns>Every claim, and how it fared.</returns>
    public static Bewijs Prove(Adviseur adviseur)
    {
        ArgumentNullException.ThrowIfNull(adviseur);
        var prover = new Bewijsvoerder(adviseur);
        var regels = prover.EveryRuleCanApply();
        ImmutableArray<Plan> plannen =
        [
            .. adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => voorbeeld.Plan),
            .. adviseur.Regelset.Rechtsgevallen.Select(geval => geval.Plan),
            .. regels.Getuigen.SelectMany(getuige => getuige.Plannen),
        ];
        ImmutableArray<(Plan Plan, Beoordeling Beoordeling)> beoordeeld = [.. plannen.Select(plan => (plan, adviseur.Judge(plan)))];
        return new Bewijs(
        [
            regels,
            prover.EveryQuestionMatters(plannen),
            prover.EveryFormCanBeAdvised(beoordeeld),
            prover.NothingFitsIsExplained(),
            prover.PrescribedAndExcludedIsSaid(),
            prover.AdvisedIsNeverOut(beoordeeld),
            prover.CertainStaysCertain(beoordeeld),
        ]);
    }

    /// <summary>No dead rule, and no exception or question that never comes up.</summary>
    private Stelling EveryRuleCanApply()
    {
        var program = Regelset.Program;
        var found = new Verzameling();
        foreach (var regel in Regelset.Regels)
        {
            found.Add(regel.Id, "de regel geldt", WhereItApplies(regel));
            if (regel.Tenzij is not null)
            {
                found.Add(regel.TenzijId, "de uitzondering geldt", _vinder.Find(
                    Regelset.DenkbarePlannen,
                    Requirement.OfRule(program, regel.Nummer, holds: true),
                    Requirement.OfRule(program, regel.TenzijNummer, holds: true)));
            }
        }

        foreach (var vraag in Regelset.Vragen.Where(vraag => vraag.AlleenAls is not null))
        {
            var rule = program.RuleIndex(vraag.AlleenAls!); // "!": only those with a condition
            found.Add(vraag.Id, "de vraag is aan de orde", _vinder.Find(Regelset.DenkbarePlannen, Requirement.OfRule(program, rule, holds: true)));
        }

        return found.Stelling("regels", "Elke regel, elke uitzondering en elke vraag kan aan de orde zijn in een plan dat kan bestaan.", $"voor elk van de {found.Count} gezocht over alle plannen");
    }

    /// <summary>A plan in which a rule applies, by the judgement itself. That rules about answers that clash apply is what cannot be; all others are asked of plans that can.</summary>
    private (Plan? Plan, bool IsSettled) WhereItApplies(Regel regel)
    {
        var space = regel.Dan is Gevolg.Botst ? _anyAnswers : Regelset.DenkbarePlannen;
        var applies = Requirement.OfRule(Regelset.Program, regel.Nummer, holds: true);
        var found = regel.Tenzij is null ? _vinder.Find(space, applies) : _vinder.Find(space, applies, Requirement.OfRule(Regelset.Program, regel.TenzijNummer, holds: false));
        if (found.Plan is null && regel.Tenzij is not null)
        {
            found = _vinder.Find(space, applies); // an exception that is still open is none
        }

        return found.Plan is { } plan && _adviseur.Judge(plan).Rules is var rules && (rules.TruthOf(regel) != Truth.True || (rules.AnswersClash && regel.Dan is not Gevolg.Botst)) ? (null, true) : found;
    }

    /// <summary>By question two plans that differ in the answer to it: in the form that is advised when that is found, otherwise in a rule that applies.</summary>
    private Stelling EveryQuestionMatters(ImmutableArray<Plan> plannen)
    {
        var found = new Verzameling();
        var forForm = 0;
        foreach (var vraag in Regelset.Vragen)
        {
            var getuige = Differing(vraag, plannen, plan => _adviseur.FormFor(plan)?.Id ?? "", "een andere vorm wordt aanbevolen");
            forForm += getuige is null ? 0 : 1;
            getuige ??= Differing(vraag, plannen, RulesThatApply, "andere regels gelden");
            found.Add(vraag.Id, getuige);
        }

        return found.Stelling("vragen", "Elke vraag maakt ergens uit: er zijn twee plannen die alleen in dat antwoord verschillen en anders uitkomen.", $"bij {forForm} van de {found.Count} vragen voor welke vorm wordt aanbevolen, bij de andere voor de regels die gelden");
    }

    private Getuige? Differing(Vraag vraag, ImmutableArray<Plan> plannen, Func<Plan, string> outcome, string what)
    {
        ImmutableArray<FactValue> answers = [.. Regelset.Vormkeuze.Antwoorden.Single(each => each.Vraag == vraag).Keuzes.Select(change => change.Value!)]; // "!": what is chosen from has a value
        foreach (var plan in plannen.Where(plan => plan.Deelnemers.IsEmpty || vraag.UitDeelnemers is null))
        {
            (Plan Plan, string Outcome)? first = null;
            foreach (var changed in answers.Select(answer => plan with { Antwoorden = plan.Antwoorden.SetItem(vraag.Id, answer) }).Where(CanBe))
            {
                var now = outcome(changed);
                if (first is { } other && other.Outcome != now)
                {
                    return new Getuige(vraag.Id, what, [other.Plan, changed]);
                }

                first ??= (changed, now);
            }
        }

        return null;
    }

    private Stelling EveryFormCanBeAdvised(ImmutableArray<(Plan Plan, Beoordeling Beoordeling)> plannen)
    {
        var found = new Verzameling();
        var advised = plannen.Where(pair => pair.Beoordeling.Recommended is not null).DistinctBy(pair => pair.Beoordeling.Recommended).ToDictionary(pair => pair.Beoordeling.Recommended!.Id, pair => pair.Plan); // "!": just filtered
        foreach (var vorm in Regelset.Vormen)
        {
            found.Add(vorm.Id, advised.TryGetValue(vorm.Id, out var plan) ? new Getuige(vorm.Id, "de vorm wordt aanbevolen", [plan]) : null);
        }

        return found.Stelling("vormen", "Elke vorm wordt bij een plan aanbevolen.", $"bij elk van de {found.Count} vormen één plan");
    }

    /// <summary>Of each rule that takes forms out, and each about answers that clash: a plan in which it applies and no form is left, with the clash that the advice names.</summary>
    private Stelling NothingFitsIsExplained()
    {
        var program = Regelset.Program;
        var found = new Verzameling();
        ImmutableArray<Requirement> nothingFits = [.. Regelset.Vormen.Select(vorm => Requirement.OfDerived(program, holds: true, OutOf(vorm)))];
        var never = 0;
        foreach (var regel in Regelset.Regels.Where(regel => regel.Dan is Gevolg.SluitUit or Gevolg.MaaktOngeschikt or Gevolg.SchrijftVoor or Gevolg.Botst))
        {
            var (plan, settled) = regel.Dan is Gevolg.Botst
                ? _vinder.Find(_anyAnswers, Requirement.OfRule(program, regel.Nummer, holds: true))
                : _vinder.Find(Regelset.DenkbarePlannen, [.. nothingFits, Requirement.OfRule(program, regel.Nummer, holds: true)]);
            never += plan is null && settled ? 1 : 0;
            if (plan is null)
            {
                found.Settle(regel.Id, settled);
                continue;
            }

            var advies = _adviseur.Advise(plan with { Onderdelen = [Onderdeel.Kern] });
            found.Add(regel.Id, advies is { Uitkomst: Uitkomst.GeenPassendeVorm, AanbevolenVorm: null, Tegenspraken.IsEmpty: false }
                ? new Getuige(regel.Id, string.Join(" + ", advies.Tegenspraken[0].Antwoorden.Select(grond => grond.Vraag)), [plan])
                : null);
        }

        return found.Stelling("tegenspraak", "Past bij een plan geen enkele vorm, dan noemt het advies de antwoorden die niet samengaan.", $"met {found.Witnesses} regels kan geen vorm overblijven, met {never} nooit (gezocht over alle plannen); bij elk van die {found.Witnesses} noemt het advies een tegenspraak");
    }

    /// <summary>A form that one statute imposes and a rule takes out: then the advice gives both reasons.</summary>
    private Stelling PrescribedAndExcludedIsSaid()
    {
        var program = Regelset.Program;
        var found = new Verzameling();
        var never = 0;
        foreach (var vorm in Regelset.Vormen)
        {
            var (plan, settled) = _vinder.Find(
                Regelset.DenkbarePlannen,
                Requirement.OfDerived(program, holds: true, new Conclusion(Vormfeiten.Voorgeschreven, vorm.Id)),
                Requirement.OfDerived(program, holds: true, OutOf(vorm)));
            never += plan is null && settled ? 1 : 0;
            if (plan is null)
            {
                found.Settle(vorm.Id, settled);
                continue;
            }

            var advies = _adviseur.Advise(plan with { Onderdelen = [Onderdeel.Kern] });
            var redenen = advies.Vormen.Single(each => each.Vorm == vorm.Id).Redenen;
            found.Add(vorm.Id, redenen.Any(reden => reden.Richting == Richting.SluitUit) && redenen.Any(reden => reden is { Laag: Laag.Voorgeschreven, Richting: Richting.Voor })
                ? new Getuige(vorm.Id, "de vorm is voorgeschreven en valt af; het advies noemt beide redenen", [plan])
                : null);
        }

        return found.Stelling("voorgeschreven", "Is een vorm voorgeschreven en valt zij ook af, dan zegt het advies dat.", $"{never} vormen kunnen niet allebei zijn (gezocht over alle plannen), {found.Witnesses} wel");
    }

    private Stelling AdvisedIsNeverOut(ImmutableArray<(Plan Plan, Beoordeling Beoordeling)> plannen)
    {
        var found = new Verzameling();
        foreach (var (plan, beoordeling) in plannen)
        {
            if (beoordeling.Recommended is { } best && (beoordeling.Rules.OutOf(best) == Truth.True || !Regelset.PlannenMet(best).KanZijn(Regelset.Program.CreateCase(beoordeling.Rules.Facts))))
            {
                found.Fail($"{best.Id} wordt aanbevolen en valt af: {PlanWriter.ToIndentedString(plan)}");
            }
        }

        return found.Stelling("aanbevolen", "De aanbevolen vorm valt nooit af.", $"volgt uit de keuze, die alleen kiest uit vormen die overblijven; nagerekend op {plannen.Length} plannen");
    }

    /// <summary>Each certain verdict after one answer more: of every plan a few answers, and every answer of those with a certain form.</summary>
    private Stelling CertainStaysCertain(ImmutableArray<(Plan Plan, Beoordeling Beoordeling)> plannen)
    {
        var found = new Verzameling();
        var (certain, tried) = (0, 0);
        foreach (var (index, (plan, before)) in plannen.Index())
        {
            ImmutableArray<(string Vraag, FactValue Antwoord)> more =
            [
                .. Regelset.Vormkeuze.Antwoorden.Where(each => !before.Rules.Facts.ContainsKey(each.Vraag.Id))
                    .SelectMany(each => each.Keuzes.Select(change => (each.Vraag.Id, change.Value!))), // "!": what is chosen from has a value
            ];
            certain += before.IsCertain ? 1 : 0;
            foreach (var (vraag, antwoord) in before.IsCertain ? more : more.Where((_, place) => place % AnswersBetween == index % AnswersBetween))
            {
                var answered = plan with { Antwoorden = plan.Antwoorden.SetItem(vraag, antwoord) };
                if (before.Rules.AnswersClash || !CanBe(answered))
                {
                    continue;
                }

                tried++;
                var after = _adviseur.Judge(answered);
                foreach (var vorm in Regelset.Vormen.Where(vorm => before.IsVerdictCertain(vorm) && after.VerdictOn(vorm) != before.VerdictOn(vorm)))
                {
                    found.Fail($"met een antwoord op {vraag} wordt het oordeel over {vorm.Id} anders: {PlanWriter.ToIndentedString(plan)}");
                }
            }
        }

        return found.Stelling("zeker", "Een antwoord erbij verandert nooit een oordeel dat zeker is.", $"volgt uit het zoeken over alle antwoorden; nagerekend met {tried} antwoorden erbij op {plannen.Length} plannen, waarvan {certain} met een zekere vorm");
    }

    private static ImmutableArray<Conclusion> OutOf(Vorm vorm) => [new Conclusion(Vormfeiten.Uitgesloten, vorm.Id), new Conclusion(Vormfeiten.Ongeschikt, vorm.Id)];

    private bool CanBe(Plan plan) => !Regelset.DenkbarePlannen.Botsen(_adviseur.FactsOf(plan));

    private string RulesThatApply(Plan plan)
    {
        var rules = _adviseur.Judge(plan).Rules;
        return string.Join(' ', rules.Lezingen.Where(regel => rules.TruthOf(regel) == Truth.True).Select(regel => regel.Id));
    }
}
