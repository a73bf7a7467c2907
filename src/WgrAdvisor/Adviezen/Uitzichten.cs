using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Looks over every way to answer the open questions: in which does a form win, with a witness for and against.</summary>
internal sealed class Uitzichten
{
    /// <summary>A plan of which half is known takes a few hundred; one of which little is known may take more, and then nothing is said.</summary>
    private const int MostSteps = 8_000;

    private readonly Regelset _regelset;
    private readonly Beoordeling _beoordeling;
    private readonly DecisionDiagram? _diagram;

    /// <summary>Looks.</summary>
    public Uitzichten(Regelset regelset, Beoordeling beoordeling)
    {
        (_regelset, _beoordeling) = (regelset, beoordeling);
        _diagram = DecisionDiagram.Build(regelset.Vormkeuze.Decision, beoordeling.Points, beoordeling.Rules.Facts, MostSteps);
    }

    /// <summary>What can still become of a form.</summary>
    public Uitzicht Van(Vorm vorm)
    {
        if (_diagram is null)
        {
            return new Uitzicht(_beoordeling.Standing.Contains(vorm) ? Hoevaak.NietBepaald : Hoevaak.Nooit, null, null);
        }

        var index = _regelset.Vormkeuze.Vormen.IndexOf(vorm);
        var (voor, tegen) = (Witness(outcome => outcome.Alternative == index), Witness(outcome => outcome.Alternative != index));
        return new Uitzicht(voor is null ? Hoevaak.Nooit : tegen is null ? Hoevaak.Altijd : Hoevaak.Soms, voor, tegen);
    }

    /// <summary>The answers that come with what is known to an outcome.</summary>
    private ImmutableArray<Grond>? Witness(Func<Outcome, bool> wanted) => _diagram!.Witness(wanted) is { } facts // "!": asked only when there is one
        ? [.. facts.Where(fact => fact.Value is not FactValue.Date && !_beoordeling.Rules.Facts.ContainsKey(fact.Key)).Select(fact => new Grond(fact.Key, fact.Value))]
        : null;
}
