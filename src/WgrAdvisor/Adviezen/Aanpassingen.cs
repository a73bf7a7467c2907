using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
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

    /// <summary>Of a multi-choice with more options than this, only one is left out at a time.</summary>
    private const int MostParts = 4;

    private static readonly ImmutableArray<Goal> Goals = [Goal.NotOutByTheFirst, Goal.Standing, Goal.Chosen];

    private readonly Regelset _regelset;
    private readonly Beoordeling _beoordeling;
    private readonly Plan _plan;
    private readonly Dictionary<Change, Wijziging> _meaning = [];
    private readonly ImmutableArray<ImmutableArray<Change>> _choices;

    /// <summary>Prepares to look.</summary>
    public Aanpassingen(Regelset regelset, Beoordeling beoordeling, Plan plan)
    {
        (_regelset, _beoordeling, _plan) = (regelset, beoordeling, plan);
        _choices = [.. OfAnswers(), .. OfWeights()];
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
                .Where(set => IsSmallest(set.Changes, goal, alternative) && !found.Exists(earlier => earlier.Changes.SequenceEqual(set.Changes))));
        }

        return [.. found.Select(set => Describe(set, alternative, vorm)).OrderBy(aanpassing => OrderOf(aanpassing.Dan))];
    }

    private Aanpassing Describe(ChangeSet set, int alternative, Vorm vorm)
    {
        ImmutableArray<Wijziging> wijzigingen = [.. set.Changes.Select(change => _meaning[change])];
        return new Aanpassing(wijzigingen, VerdictAfter(set, wijzigingen, alternative, vorm));
    }

    private static int OrderOf(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Ongeschikt => 0,
        Oordeel.Ontraden or Oordeel.Mogelijk => 1,
        _ => 2,
    };

    /// <summary>Whether no part of some changes does it; that can be when rules together take out what goes before the form.</summary>
    private bool IsSmallest(ImmutableArray<Change> changes, Goal goal, int alternative) =>
        goal != Goal.Chosen || changes.Length == 1 || changes.All(change => !_beoordeling.WhatIf.ReachesAfter(changes.Remove(change), goal, alternative));

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

    /// <summary>By answer that can change the others that it can become.</summary>
    private IEnumerable<ImmutableArray<Change>> OfAnswers() =>
        from each in _regelset.Vormkeuze.Antwoorden
        let now = _beoordeling.Rules.Facts.GetValueOrDefault(each.Vraag.Id)
        let cost = (int?)each.Vraag.Aanpassen
        where now is not null && cost is not null && (each.Vraag.UitDeelnemers is null || _plan.Deelnemers.IsEmpty)
        select OthersThan(now, each.Vraag, [.. each.Keuzes.Select(change => change.Value!)]) // "!": what is chosen from has a value
            .Select(other => Remember(
                new Change(_regelset.Program, each.Vraag.Id, other.Answer, cost.Value * other.Times),
                new Wijziging(each.Vraag.Id, null, now, other.Answer)))
            .ToImmutableArray();

    /// <summary>By criterium the other weights.</summary>
    private IEnumerable<ImmutableArray<Change>> OfWeights() =>
        from criterium in _regelset.Criteria
        let now = _plan.Voorkeuren.TryGetValue(criterium.Id, out var chosen) ? new FactValue.Choice(chosen) : null
        let weight = _regelset.Kenmerken.Gewichten.FirstOrDefault(gewicht => gewicht.Id == now?.Value)?.Waarde ?? criterium.Standaardgewicht
        let levels = _regelset.Kenmerken.Gewichten
        select levels.Where(gewicht => gewicht.Waarde != weight)
            .Select(gewicht => Remember(
                new Change(criterium.Id, _regelset.Vormkeuze.PuntenVan(criterium.Id, gewicht.Waarde), (int)Aanpasbaarheid.Makkelijk + Steps(gewicht.Waarde, weight)),
                new Wijziging(null, criterium.Id, now, new FactValue.Choice(gewicht.Id))))
            .ToImmutableArray();

    /// <summary>How many levels a weight is away from another.</summary>
    private int Steps(int to, int from) => _regelset.Kenmerken.Gewichten.Count(level => level.Waarde == to || (level.Waarde > Math.Min(to, from) && level.Waarde < Math.Max(to, from)));

    private Change Remember(Change change, Wijziging wijziging)
    {
        _meaning.Add(change, wijziging);
        return change;
    }

    /// <summary>What an answer can become, and for how many changes that counts.</summary>
    private static IEnumerable<(FactValue Answer, int Times)> OthersThan(FactValue now, Vraag vraag, IEnumerable<FactValue> answers) => now switch
    {
        FactValue.MultiChoice many => Others(vraag, many.Values).Select(other => ((FactValue)new FactValue.MultiChoice(other), Differences(many.Values, other))),
        FactValue.Number number => Others([.. answers.OfType<FactValue.Number>().Select(group => group.Value).Order()], number.Value).Select(other => ((FactValue)new FactValue.Number(other), 1)),
        _ => answers.Where(answer => !answer.Equals(now)).Select(answer => (answer, 1)),
    };

    /// <summary>Fewer of the options; one more; or one other in the place of the only one.</summary>
    private static IEnumerable<ImmutableArray<string>> Others(Vraag vraag, ImmutableArray<string> now)
    {
        string[] more = [.. vraag.Opties.Select(optie => optie.Id).Where(optie => !now.Contains(optie))];
        return
        [
            .. now.Length <= MostParts ? Parts(now) : now.Select(optie => now.Remove(optie)),
            .. more.Select(now.Add),
            .. now.Length == 1 ? more.Select(optie => ImmutableArray.Create(optie)) : [],
        ];
    }

    private static IEnumerable<ImmutableArray<string>> Parts(ImmutableArray<string> whole) =>
        Enumerable.Range(0, (1 << whole.Length) - 1).Select(part => whole.Where((_, index) => ((part >> index) & 1) == 1).ToImmutableArray());

    private static int Differences(ImmutableArray<string> now, ImmutableArray<string> other) => now.Except(other).Count() + other.Except(now).Count();

    /// <summary>Of each group of numbers that rules do not tell apart, given by its first, the one that is nearest.</summary>
    private static IEnumerable<long> Others(long[] starts, long now)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            var last = i + 1 < starts.Length ? starts[i + 1] - 1 : long.MaxValue;
            if (now < starts[i] || now > last)
            {
                yield return now < starts[i] ? starts[i] : last;
            }
        }
    }
}
