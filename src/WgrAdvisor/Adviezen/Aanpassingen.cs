using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What would have to change in a plan before a form is allowed, fits, or is the advised one.</summary>
/// <remarks>
/// What a plan says may change: its answers into other answers, and its weights. What a user cannot change, the date, and participants that
/// are listed stay. Sets are compared by what the changes take together; all of the least are given.
/// </remarks>
internal sealed class Aanpassingen
{
    /// <summary>Changes that take more make it another plan.</summary>
    private const int MostCost = 6;

    private const int MostTries = 1000;

    private static readonly ImmutableArray<Goal> Goals = [Goal.NotOutByTheFirst, Goal.Standing, Goal.Chosen];

    private readonly Regelset _regelset;
    private readonly Beoordeling _beoordeling;
    private readonly Plan _plan;
    private readonly Wijzigingsruimte _ruimte;
    private readonly ImmutableArray<ImmutableArray<Change>> _choices;

    /// <summary>Prepares to look.</summary>
    public Aanpassingen(Regelset regelset, Beoordeling beoordeling, Plan plan, Wijzigingsruimte ruimte)
    {
        (_regelset, _beoordeling, _plan, _ruimte) = (regelset, beoordeling, plan, ruimte);
        _choices = [.. _ruimte.Antwoorden.Where(each => each.Vraag.Aanpassen is not null).Select(each => each.Keuzes), .. _ruimte.Gewichten];
    }

    /// <summary>The changes that it takes for a form: first to be allowed, then to fit, then to be advised.</summary>
    /// <remarks>While one question decides which form is advised, nothing is said of being advised: the fork says it.</remarks>
    public ImmutableArray<Aanpassing> For(Vorm vorm)
    {
        var alternative = _regelset.Vormkeuze.Vormen.IndexOf(vorm);
        var found = new List<ChangeSet>();
        foreach (var goal in Goals.Where(goal => goal != Goal.Chosen || _beoordeling.Fork is null))
        {
            found.AddRange(_beoordeling.WhatIf.CheapestChanges(alternative, goal, _choices, MostCost, MostTries)
                .Where(set => !found.Exists(earlier => earlier.Changes.SequenceEqual(set.Changes))));
        }

        return [.. found.Select(set => Describe(set, alternative, vorm)).OrderBy(aanpassing => OrderOf(aanpassing.Dan))];
    }

    private Aanpassing Describe(ChangeSet set, int alternative, Vorm vorm)
    {
        ImmutableArray<Wijziging> wijzigingen = [.. set.Changes.Select(change => _ruimte.Van(change))];
        return new Aanpassing(wijzigingen, VerdictAfter(set, wijzigingen, alternative, vorm));
    }

    private static int OrderOf(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Ongeschikt => 0,
        Oordeel.Ontraden or Oordeel.Mogelijk => 1,
        _ => 2,
    };

    private Oordeel VerdictAfter(ChangeSet set, ImmutableArray<Wijziging> wijzigingen, int alternative, Vorm vorm)
    {
        var what = _beoordeling.WhatIf;
        return !what.ReachesAfter(set.Changes, Goal.Standing, alternative) ? Oordeel.Ongeschikt
            : set.IsImposed ? Oordeel.Voorgeschreven
            : what.ReachesAfter(set.Changes, Goal.Chosen, alternative) ? Oordeel.Aanbevolen
            : IsAdvisedAgainst(vorm, wijzigingen.Aggregate(_plan, (plan, wijziging) => wijziging.ApplyTo(plan))) ? Oordeel.Ontraden
            : Oordeel.Mogelijk;
    }

    private bool IsAdvisedAgainst(Vorm vorm, Plan plan) =>
        !plan.Voorkeuren.IsEmpty && new Weging(_regelset, new Regeltoepassing(_regelset, _beoordeling.Rules.Engine, plan), plan).ChosenScore(vorm, countOpen: false).Least < 0;
}
