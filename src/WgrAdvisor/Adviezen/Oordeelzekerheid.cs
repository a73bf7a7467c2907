using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Whether the verdict on a form surely holds: with every way to answer the open questions it is the same, and rests on no doubt.</summary>
/// <remarks>Exact, up to a number of steps; each thing that could make another verdict of it is looked for, cheap before dear. When answers clash there is nothing to look ahead in.</remarks>
internal sealed class Oordeelzekerheid(Regelset regelset, Beoordeling beoordeling, Vooruitblik? ahead)
{
    /// <summary>A plan of which half is known takes a few dozen; where it takes more, a verdict is not called certain.</summary>
    private const int MostSteps = 500;

    private Regeltoepassing Rules => beoordeling.Rules;

    /// <summary>Whether a verdict on a form holds whatever the answers to the open questions are.</summary>
    public bool Holds(Vorm vorm, Oordeel oordeel) => oordeel switch
    {
        Oordeel.Uitgesloten => true,
        Oordeel.Ongeschikt => Rules.ExcludedByLaw(vorm) == Truth.False || (ahead is not null && !Of(vorm).KanUitgeslotenZijn(Rules.Facts, MostSteps)),
        Oordeel.Voorgeschreven or Oordeel.Aanbevolen => beoordeling.IsCertain,
        _ => ahead is not null
            && Rules.DoubtedByLaw(vorm) == Truth.False
            && (beoordeling.SurelyStands(vorm) || !Of(vorm).KanAfgevallenZijn(Rules.Facts, MostSteps))
            && IsSpokenAgainst(vorm) == (oordeel == Oordeel.Ontraden)
            && !ahead.KanWinnen(vorm),
    };

    private Vormvooruitblik Of(Vorm vorm) => regelset.Vormkeuze.Vooruitblikken[vorm.Id];

    /// <summary>Whether the preferences of the plan speak against a form; <see langword="null"/> while that is open.</summary>
    private bool? IsSpokenAgainst(Vorm vorm)
    {
        var weging = beoordeling.Weging;
        var (least, most) = weging.ChosenScore(vorm, countOpen: true);
        var (against, not) = !weging.NothingKnown && (least >= 0 || most < 0)
            ? (most < 0, least >= 0)
            : Of(vorm).KanSamenZijn(Rules.Facts, Of(vorm).Afwegingen.Select(regel => weging.ChosenPoints(regel.LezingOp(Rules.Peildatum), vorm)), MostSteps);
        return against == not ? null : against;
    }
}
