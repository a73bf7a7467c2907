using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Register;

/// <summary>Judges the form of one row of a register.</summary>
/// <remarks>
/// Implementation note: a multi-choice answer that may not be complete is first read as if it were. If that takes the form out, the
/// form is only called out when it is so for every way to complete the answer; nothing is missed by looking further only then, because
/// the first reading is one of those ways.
/// </remarks>
internal sealed class RijToets(Regelset regelset)
{
    private const int MaxUnchosen = 16;
    private const int MaxSplits = 3;

    /// <summary>Judges a row that has a date and at least one form.</summary>
    public Rijoordeel Judge(Registerrij rij)
    {
        var facts = PlanFacts.Of(rij.Plan, regelset);
        var evaluation = Evaluate(facts);
        var verdict = VerdictOn(rij, facts, evaluation);
        var hard = RulesAbout(rij).ToList();
        var reasons = verdict == Oordeel.Mogelijk
            ? []
            : hard.Where(regel => TruthOf(evaluation, regel) == Truth.True && (verdict == Oordeel.Ongeschikt || IsLaw(regel)));
        var law = hard.Where(IsLaw).Select(regel => (regel, TruthOf(evaluation, regel)));
        return new Rijoordeel(verdict, Explain(rij, [.. reasons]), [.. law]);
    }

    private Oordeel VerdictOn(Registerrij rij, ImmutableSortedDictionary<string, FactValue> facts, Evaluation evaluation)
    {
        if (!AllOut(rij, evaluation, lawOnly: false))
        {
            return Oordeel.Mogelijk;
        }

        ImmutableArray<Regel> deciding = [.. RulesAbout(rij).Where(regel => TruthOf(evaluation, regel) == Truth.True)];
        var completions = Completions(facts, rij.NietVolledig).ToList();
        return completions.TrueForAll(completed => SurelyOut(rij, completed, deciding, lawOnly: true, MaxSplits)) ? Oordeel.Uitgesloten
            : completions.TrueForAll(completed => SurelyOut(rij, completed, deciding, lawOnly: false, MaxSplits)) ? Oordeel.Ongeschikt
            : Oordeel.Mogelijk;
    }

    /// <summary>Whether all forms are out, if need be for both answers to the open yes/no questions that the deciding rules now wait for.</summary>
    private bool SurelyOut(
        Registerrij rij,
        ImmutableSortedDictionary<string, FactValue> facts,
        ImmutableArray<Regel> deciding,
        bool lawOnly,
        int splits)
    {
        var evaluation = Evaluate(facts);
        if (AllOut(rij, evaluation, lawOnly) || splits == 0)
        {
            return AllOut(rij, evaluation, lawOnly);
        }

        var open = deciding
            .SelectMany(regel => evaluation.WaitsFor(regelset.Program.RuleIndex(regel.Id)))
            .FirstOrDefault(vraag => regelset.Vraag(vraag)?.Type == VraagType.JaNee);
        return open is not null
            && SurelyOut(rij, facts.SetItem(open, new FactValue.YesNo(true)), deciding, lawOnly, splits - 1)
            && SurelyOut(rij, facts.SetItem(open, new FactValue.YesNo(false)), deciding, lawOnly, splits - 1);
    }

    /// <summary>The rules that can take a form of a row out, each in its reading for the date of the row.</summary>
    private IEnumerable<Regel> RulesAbout(Registerrij rij) => rij.Vormen
        .SelectMany(vorm => regelset.Standaardwoorden.AfvalRegels[vorm])
        .DistinctBy(regel => regel.Id)
        .Select(regel => regelset.Regel(regel.Id)!.LezingOp(rij.Plan.Peildatum!.Value)); // "!": a reading has a rule, and only rows with a date are judged

    private static bool AllOut(Registerrij rij, Evaluation evaluation, bool lawOnly) =>
        rij.Vormen.All(vorm => (lawOnly ? evaluation.IsUitgesloten(vorm) : evaluation.IsAfgevallen(vorm)) == Truth.True);

    /// <summary>The facts with every set of options that is not known to be chosen added to the answers that may not be complete.</summary>
    /// <remarks>When that would be too many, those answers are left out: then only what holds without them takes a form out.</remarks>
    private IEnumerable<ImmutableSortedDictionary<string, FactValue>> Completions(
        ImmutableSortedDictionary<string, FactValue> facts,
        ImmutableArray<string> open)
    {
        var free = open.Select(vraag => (Vraag: vraag, Opties: Unchosen(facts, vraag))).ToList();
        return free.Sum(item => item.Opties.Length) > MaxUnchosen
            ? [facts.RemoveRange(open)]
            : free.Aggregate(
                Enumerable.Repeat(facts, 1),
                (all, item) => all.SelectMany(some => Sets(item.Opties).Select(set => Add(some, item.Vraag, set))));
    }

    // "!": only questions of the rule set are answered.
    private ImmutableArray<string> Unchosen(ImmutableSortedDictionary<string, FactValue> facts, string vraag) =>
        [.. regelset.Vraag(vraag)!.Opties.Select(optie => optie.Id).Except(((FactValue.MultiChoice)facts[vraag]).Values)];

    private static IEnumerable<IEnumerable<string>> Sets(ImmutableArray<string> options) =>
        Enumerable.Range(0, 1 << options.Length).Select(set => options.Where((_, option) => ((set >> option) & 1) == 1));

    private static ImmutableSortedDictionary<string, FactValue> Add(
        ImmutableSortedDictionary<string, FactValue> facts,
        string vraag,
        IEnumerable<string> options) =>
        facts.SetItem(vraag, new FactValue.MultiChoice([.. ((FactValue.MultiChoice)facts[vraag]).Values, .. options]));

    private ImmutableArray<(Regel Regel, Registerbevinding Bevinding)> Explain(Registerrij rij, ImmutableArray<Regel> rules)
    {
        if (rules.IsEmpty)
        {
            return [];
        }

        var toepassing = new Regeltoepassing(regelset, regelset.Program, rij.Plan);
        var citaten = new Citaten(regelset, toepassing);
        return [.. rules.Select(regel => (regel, new Registerbevinding(
            rij.Rij,
            rij.Nummer,
            rij.Titel,
            rij.Vorm,
            rij.Plan.Peildatum!.Value, // "!": only rows with a date are judged
            citaten.Cite(regel),
            toepassing.GroundsOf(regel))))];
    }

    private Evaluation Evaluate(ImmutableSortedDictionary<string, FactValue> facts) => regelset.Program.Evaluate(facts);

    private static Truth TruthOf(Evaluation evaluation, Regel regel) => evaluation.RuleTruth(regel.Nummer);

    private static bool IsLaw(Regel regel) => regel.Dan is not Gevolg.MaaktOngeschikt;
}
