using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Register;

/// <summary>Judges the form of one row of a register.</summary>
/// <remarks>
/// A form is called out only when a rule shows it for the row as it stands, and no way to fill in what the row does not tell leaves the form: open
/// questions, and more options of an answer that may not be complete. A search that takes too long leaves the form.
/// </remarks>
internal sealed class RijToets
{
    /// <summary>Far more than a row takes.</summary>
    private const int MostSteps = 2000;

    private readonly Regelset _regelset;
    private readonly CaseSpace _anyAnswers;
    private readonly Dictionary<(CaseSpace Space, string Vorm, bool LawOnly), CaseSpace> _spacesWith = [];

    /// <summary>Prepares to judge rows.</summary>
    public RijToets(Regelset regelset) =>
        (_regelset, _anyAnswers) = (regelset, regelset.DenkbarePlannen.WithoutRules());

    /// <summary>Judges a row that has a date and at least one form.</summary>
    public Rijoordeel Judge(Registerrij rij)
    {
        var facts = PlanFacts.Of(rij.Plan, _regelset);
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
        if (!rij.Vormen.All(vorm => evaluation.IsAfgevallen(vorm) == Truth.True))
        {
            return Oordeel.Mogelijk;
        }

        var known = _regelset.Program.CreateCase(facts, rij.NietVolledig);
        var space = _regelset.DenkbarePlannen.CanBe(known, MostSteps) ? _regelset.DenkbarePlannen : _anyAnswers; // a register may contradict itself
        return rij.Vormen.All(vorm => evaluation.IsUitgesloten(vorm) == Truth.True && IsOut(vorm, lawOnly: true)) ? Oordeel.Uitgesloten
            : rij.Vormen.All(vorm => IsOut(vorm, lawOnly: false)) ? Oordeel.Ongeschikt
            : Oordeel.Mogelijk;

        bool IsOut(string vorm, bool lawOnly) => !SpaceWith(space, vorm, lawOnly).CanBe(known, MostSteps);
    }

    /// <summary>Of the cases that can be those in which a form is not out.</summary>
    private CaseSpace SpaceWith(CaseSpace space, string vorm, bool lawOnly)
    {
        if (!_spacesWith.TryGetValue((space, vorm, lawOnly), out var with))
        {
            with = Samenhang.SpaceWith(space, _regelset.Regels.Where(regel => !lawOnly || IsLaw(regel)), vorm);
            _spacesWith.Add((space, vorm, lawOnly), with);
        }

        return with;
    }

    /// <summary>The rules that can take a form of a row out, each in its reading for the date of the row.</summary>
    private IEnumerable<Regel> RulesAbout(Registerrij rij) => rij.Vormen
        .SelectMany(vorm => _regelset.Standaardwoorden.AfvalRegels[vorm])
        .DistinctBy(regel => regel.Id)
        .Select(regel => _regelset.Regel(regel.Id)!.LezingOp(rij.Plan.Peildatum!.Value)); // "!": a reading has a rule, and only rows with a date are judged

    private ImmutableArray<(Regel Regel, Registerbevinding Bevinding)> Explain(Registerrij rij, ImmutableArray<Regel> rules)
    {
        if (rules.IsEmpty)
        {
            return [];
        }

        var toepassing = new Regeltoepassing(_regelset, _regelset.Program, rij.Plan);
        var citaten = new Citaten(_regelset, toepassing);
        return [.. rules.Select(regel => (regel, new Registerbevinding(
            rij.Rij,
            rij.Nummer,
            rij.Titel,
            rij.Vorm,
            rij.Plan.Peildatum!.Value, // "!": only rows with a date are judged
            citaten.Cite(regel),
            toepassing.GroundsOf(regel))))];
    }

    private Evaluation Evaluate(ImmutableSortedDictionary<string, FactValue> facts) => _regelset.Program.Evaluate(facts);

    private static Truth TruthOf(Evaluation evaluation, Regel regel) => evaluation.RuleTruth(regel.Nummer);

    private static bool IsLaw(Regel regel) => regel.Dan is not Gevolg.MaaktOngeschikt;
}
