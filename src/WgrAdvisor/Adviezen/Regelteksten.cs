using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes down what the rules say that an advice names: each once.</summary>
internal sealed class Regelteksten(Regelset regelset, Beoordeling beoordeling, Citaten citaten, Lazy<Wijzigingsruimte> ruimte)
{
    /// <summary>More changes make it another plan.</summary>
    private const int MostChanges = 3;

    private const int MostTries = 300;

    private readonly Regeltoepassing _rules = beoordeling.Rules;

    private readonly Lazy<ImmutableArray<ImmutableArray<Change>>> _choices = new(() => [.. ruimte.Value.Antwoorden.Select(each => each.Keuzes), .. ruimte.Value.Open.Select(each => each.Keuzes)]);

    /// <summary>The rules that are reasons or have a part in a clash, with their explanation; those that only wait; and those that do not apply.</summary>
    public ImmutableSortedDictionary<string, Regeltekst> Of(IReadOnlyCollection<VormAdvies> vormen, IEnumerable<Tegenspraak> tegenspraken)
    {
        var explained = vormen.SelectMany(vorm => vorm.Redenen).Select(reden => reden.Regel).Concat(tegenspraken.SelectMany(clash => clash.Redenen).Select(reden => reden.Regel)).ToHashSet(StringComparer.Ordinal);
        var notApplying = vormen.SelectMany(vorm => vorm.NietVanToepassing ?? []).ToHashSet(StringComparer.Ordinal);
        return explained.Concat(notApplying).Concat(vormen.SelectMany(vorm => vorm.OpenRegels ?? [])).Distinct()
            .ToImmutableSortedDictionary(id => id, id => TextOf(id, explained.Contains(id), notApplying.Contains(id)), StringComparer.Ordinal);
    }

    private Regeltekst TextOf(string id, bool isExplained, bool doesNotApply)
    {
        var regel = _rules.Lezing(regelset.Regel(id)!); // "!": an advice names rules of the rule set
        var truth = _rules.TruthOf(regel);
        return new Regeltekst(regel.Titel, regel.Zekerheid, citaten.Cite(regel), truth == Truth.True ? _rules.GroundsOf(regel) : [])
        {
            Tekst = isExplained ? regel.Uitleg : null,
            WachtOp = truth == Truth.Unknown ? _rules.WaitsFor(regel) : null,
            GeldtNietOmdat = doesNotApply ? _rules.GroundsOf(regel) : null,
            GeldtAls = doesNotApply ? ChangesFor(regel) : null,
        };
    }

    /// <summary>The fewest answers, others or more, with which a rule applies.</summary>
    private ImmutableArray<ImmutableArray<Wijziging>> ChangesFor(Regel regel) =>
    [
        .. beoordeling.WhatIf.FewestThatMake(regel.Nummer, _choices.Value, MostChanges, MostTries)
            .Select(changes => changes.Select(change => ruimte.Value.Van(change)).ToImmutableArray()),
    ];
}
