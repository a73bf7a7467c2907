using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Which answers to open questions make another form the advised one.</summary>
internal sealed class Kantelpunten
{
    /// <summary>More answers at once say little to a reader.</summary>
    private const int MostAnswers = 2;

    /// <summary>Pairs of answers to some ten open questions for one form; with more open, single answers tip most forms already.</summary>
    private const int MostTries = 400;

    private readonly Regelset _regelset;
    private readonly Beoordeling _beoordeling;
    private readonly Lazy<ImmutableDictionary<string, ImmutableArray<Kantelpunt>>> _byForm;

    /// <summary>Prepares to look for them.</summary>
    public Kantelpunten(Regelset regelset, Beoordeling beoordeling)
    {
        (_regelset, _beoordeling) = (regelset, beoordeling);
        _byForm = new Lazy<ImmutableDictionary<string, ImmutableArray<Kantelpunt>>>(
            () => beoordeling.IsCertain || beoordeling.Standing.IsEmpty ? ImmutableDictionary<string, ImmutableArray<Kantelpunt>>.Empty : Find());
    }

    /// <summary>Those that make a form the advised one, those with the fewest answers only; a judgement that is certain has none.</summary>
    public ImmutableArray<Kantelpunt> Of(Vorm vorm) => _byForm.Value.GetValueOrDefault(vorm.Id, []);

    /// <summary>The question that decides which form is advised, with the form per answer; <see langword="null"/> when there is none.</summary>
    public Vork? Vork(Citaten citaten)
    {
        if (_beoordeling.Fork is not { } fork)
        {
            return null;
        }

        var choice = _regelset.Vormkeuze;
        var regel = _beoordeling.Rules.Lezing(_regelset.Regels[fork.Rule]);
        var takken = choice.Antwoorden.Single(each => each.Vraag.Id == fork.Fact).Keuzes
            .Select(answer => (Answer: answer, Vorm: _beoordeling.RecommendedAfter([answer])))
            .Where(pair => pair.Vorm is not null)
            .Select(pair => new Tak(pair.Answer.Value!, pair.Vorm!.Id)); // "!": what is chosen from has a value, and was asked for just now
        return new Vork(fork.Fact, regel.Id, regel.Titel, regel.Uitleg, regel.Zekerheid, citaten.Cite(regel), [.. takken]);
    }

    private ImmutableDictionary<string, ImmutableArray<Kantelpunt>> Find()
    {
        var choice = _regelset.Vormkeuze;
        var rules = _beoordeling.Rules;
        var wanted = _beoordeling.Standing.Where(vorm => vorm != _beoordeling.Recommended).Select(vorm => choice.Vormen.IndexOf(vorm)).ToHashSet();
        ImmutableArray<ImmutableArray<Change>> open = [.. choice.Antwoorden.Where(each => !rules.Facts.ContainsKey(each.Vraag.Id) && rules.Applies(each.Vraag) == Truth.True).Select(each => each.Keuzes)];
        var found = _beoordeling.WhatIf.FewestChanges(wanted, open, MostAnswers, MostTries);
        return choice.Vormen.ToImmutableDictionary(
            vorm => vorm.Id,
            vorm => found[choice.Vormen.IndexOf(vorm)]
                .Select(set => new Kantelpunt([.. set.Changes.Select(GrondOf)], set.IsImposed ? Oordeel.Voorgeschreven : Oordeel.Aanbevolen))
                .ToImmutableArray());
    }

    private static Grond GrondOf(Change change) => new(change.Fact, change.Value!); // "!": open questions only get answers
}
