using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>What a plan says, and what it could say instead: other answers in the place of those given, and other weights.</summary>
/// <remarks>The date stays, and so do participants that are listed.</remarks>
internal sealed class Wijzigingsruimte
{
    /// <summary>Of a multi-choice with more options than this, only one is left out at a time.</summary>
    private const int MostParts = 4;

    private readonly Regelset _regelset;
    private readonly Dictionary<Change, Wijziging> _meaning = [];
    private readonly Lazy<ImmutableArray<(Vraag Vraag, ImmutableArray<Change> Keuzes)>> _open;

    /// <summary>Works it out.</summary>
    public Wijzigingsruimte(Regelset regelset, Beoordeling beoordeling, Plan plan)
    {
        _regelset = regelset;
        Antwoorden = [.. OfAnswers(beoordeling, plan)];
        Gewichten = [.. OfWeights(beoordeling.Weging, plan)];
        _open = new Lazy<ImmutableArray<(Vraag, ImmutableArray<Change>)>>(() => [.. OfOpenQuestions(beoordeling)]);
    }

    /// <summary>By answered question the other answers, with what they cost; those to a question that a user cannot change cost 1.</summary>
    public ImmutableArray<(Vraag Vraag, ImmutableArray<Change> Keuzes)> Antwoorden { get; }

    /// <summary>By criterium the other weights.</summary>
    public ImmutableArray<ImmutableArray<Change>> Gewichten { get; }

    /// <summary>By question without an answer, that applies or may, the answers that it could get.</summary>
    public ImmutableArray<(Vraag Vraag, ImmutableArray<Change> Keuzes)> Open => _open.Value;

    /// <summary>What a change of these means for the plan.</summary>
    public Wijziging Van(Change change) => _meaning[change];

    /// <summary>The answers of a plan that can be others, with the answers to choose from. Who take part is given when they are listed.</summary>
    public static IEnumerable<(Vraag Vraag, FactValue Nu, ImmutableArray<Change> Keuzes)> GegevenAntwoorden(Regelset regelset, Beoordeling beoordeling, Plan plan) =>
        from each in regelset.Vormkeuze.Antwoorden
        let now = beoordeling.Rules.Facts.GetValueOrDefault(each.Vraag.Id)
        where now is not null && (each.Vraag.UitDeelnemers is null || plan.Deelnemers.IsEmpty)
        select (each.Vraag, now, each.Keuzes);

    private IEnumerable<(Vraag Vraag, ImmutableArray<Change> Keuzes)> OfAnswers(Beoordeling beoordeling, Plan plan) =>
        from each in GegevenAntwoorden(_regelset, beoordeling, plan)
        let cost = (int?)each.Vraag.Aanpassen ?? 1
        select (each.Vraag, OthersThan(each.Nu, each.Vraag, [.. each.Keuzes.Select(change => change.Value!)]) // "!": what is chosen from has a value
            .Select(other => Remember(
                new Change(_regelset.Program, each.Vraag.Id, other.Answer, cost * other.Times),
                new Wijziging(each.Vraag.Id, null, each.Nu, other.Answer)))
            .ToImmutableArray());

    private IEnumerable<(Vraag Vraag, ImmutableArray<Change> Keuzes)> OfOpenQuestions(Beoordeling beoordeling) =>
        from each in _regelset.Vormkeuze.Antwoorden
        where !beoordeling.Rules.Facts.ContainsKey(each.Vraag.Id) && beoordeling.Rules.Applies(each.Vraag) != Truth.False
        select (each.Vraag, each.Keuzes.Select(change => Remember(change, new Wijziging(each.Vraag.Id, null, null, change.Value))).ToImmutableArray());

    private IEnumerable<ImmutableArray<Change>> OfWeights(Weging weging, Plan plan) =>
        from criterium in _regelset.Criteria
        let now = plan.Voorkeuren.TryGetValue(criterium.Id, out var chosen) ? new FactValue.Choice(chosen) : null
        let weight = weging.WeightOf(criterium.Id)
        select _regelset.Kenmerken.Gewichten.Where(gewicht => gewicht.Waarde != weight)
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
