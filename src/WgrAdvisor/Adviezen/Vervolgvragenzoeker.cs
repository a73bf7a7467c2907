using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Finds the open questions that can still change the advised form, and how much each answer to them would settle.</summary>
internal sealed class Vervolgvragenzoeker
{
    private readonly Regelset _regelset;
    private readonly Beoordeling _beoordeling;
    private readonly Outlook? _outlook;
    private readonly int _openNow;
    private readonly Lazy<ImmutableArray<OpenVraag>> _inOrder;

    /// <summary>Looks which questions there are; a judgement that is certain has none.</summary>
    public Vervolgvragenzoeker(Regelset regelset, Beoordeling beoordeling)
    {
        (_regelset, _beoordeling) = (regelset, beoordeling);
        _outlook = beoordeling.IsCertain || beoordeling.Standing.IsEmpty
            ? null
            : new Outlook(regelset.Vormkeuze.Decision, beoordeling.Points, regelset.Program.CreateCase(beoordeling.Rules.Facts));
        var open = OpenBehind(_outlook?.FactsThatMayMatter ?? []);
        (_openNow, Vragen) = (open.Count, ToAsk(open));
        _inOrder = new Lazy<ImmutableArray<OpenVraag>>(Order);
    }

    /// <summary>The questions, in the order of the files.</summary>
    public ImmutableArray<Vraag> Vragen { get; }

    /// <summary>The same questions, the best to ask first in front.</summary>
    /// <remarks>A question that the law makes decisive comes before all others; of the others the one that leaves the fewest questions to ask.</remarks>
    public ImmutableArray<OpenVraag> InOrder => _inOrder.Value;

    /// <summary>The other unanswered questions.</summary>
    public ImmutableArray<OvergeslagenVraag> Skipped() =>
    [
        .. _regelset.Vragen
            .Where(vraag => !Vragen.Contains(vraag) && !_beoordeling.Rules.Facts.ContainsKey(vraag.Id))
            .Select(vraag => new OvergeslagenVraag(
                vraag.Id, vraag.Tekst, _beoordeling.Rules.Applies(vraag) == Truth.False ? Overslagreden.NietVanToepassing : Overslagreden.MaaktNietUit)),
    ];

    private ImmutableArray<OpenVraag> Order()
    {
        var waiting = _beoordeling.OpenRules()
            .SelectMany(regel => _beoordeling.Rules.WaitsFor(regel).Select(vraag => (Vraag: vraag, Regel: regel)))
            .ToLookup(pair => pair.Vraag, pair => pair.Regel, StringComparer.Ordinal);
        return [.. Vragen
            .Select(vraag => new OpenVraag(vraag.Id, vraag.Tekst, ValueOf(vraag), [.. waiting[vraag.Id].Select(regel => regel.Id)]))
            .OrderByDescending(open => IsTheFork(open.Vraag, Truth.True))
            .ThenByDescending(open => waiting[open.Vraag].Any(MayPrescribe))
            .ThenByDescending(open => IsTheFork(open.Vraag, Truth.Unknown))
            .ThenByDescending(open => open.Waarde)];
    }

    /// <summary>Whether a question decides which form is advised, and the rule that says so has some truth.</summary>
    private bool IsTheFork(string vraag, Truth truth) =>
        _beoordeling.Fork is { } fork && fork.Fact == vraag && _beoordeling.Rules.TruthOf(_regelset.Regels[fork.Rule]) == truth;

    /// <summary>How many questions an answer may be expected to settle, the question itself counted: the mean over the answers that can be, by how often they occur.</summary>
    private double ValueOf(Vraag vraag)
    {
        var frequency = _regelset.Frequenties.FirstOrDefault(each => each.Vraag == vraag.Id);
        var (times, left) = (0L, 0L);
        foreach (var answer in _regelset.Vormkeuze.Antwoorden.First(each => each.Vraag.Id == vraag.Id).Keuzes)
        {
            if (_outlook!.After(answer) is { } facts) // "!": without it there are no questions
            {
                var often = frequency?.Van(answer.Value!) ?? 1; // "!": what is chosen from has a value
                times += often;
                left += often * OpenBehind(facts).Count(other => other != vraag.Id);
            }
        }

        return times == 0 ? 0 : Math.Round(_openNow - ((double)left / times), 2);
    }

    private HashSet<string> OpenBehind(ImmutableArray<string> facts) =>
        facts.SelectMany(_regelset.VragenAchter).Where(vraag => !_beoordeling.Rules.Facts.ContainsKey(vraag)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The questions to ask: for one of which it is open whether it applies, those that tell.</summary>
    private ImmutableArray<Vraag> ToAsk(HashSet<string> open)
    {
        foreach (var vraag in _regelset.Vragen.Where(vraag => open.Contains(vraag.Id) && _beoordeling.Rules.Applies(vraag) != Truth.True))
        {
            open.Remove(vraag.Id);
            if (_beoordeling.Rules.Applies(vraag) == Truth.Unknown)
            {
                open.UnionWith(OpenBehind(ConditionFacts.Of(_regelset.VoorwaardeVan(vraag)!))); // "!": it has one
            }
        }

        return [.. _regelset.Vragen.Where(vraag => open.Contains(vraag.Id))];
    }

    /// <summary>Whether a special statute that the plan already touches may impose a form: nothing else matters as much then.</summary>
    private bool MayPrescribe(Regel regel) =>
        regel.Dan is Gevolg.SchrijftVoor && ConditionFacts.Of(regel).Any(fact => fact != Regelset.Peildatum && _beoordeling.Rules.Facts.ContainsKey(fact));
}
