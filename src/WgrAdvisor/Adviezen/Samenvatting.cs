using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Says the outcome in two or three Dutch sentences that a bestuurder can repeat.</summary>
internal sealed class Samenvatting(Regelset regelset, Beoordeling beoordeling, Uitkomst uitkomst, Vork? vork, Doorslag? doorslag)
{
    /// <summary>How many reasons for a clash a reader takes in at once.</summary>
    private const int MostReasons = 2;

    private readonly Antwoordtekst _tekst = new(regelset);

    /// <summary>The sentences.</summary>
    public string Text(ImmutableArray<Regel> beslissend, Vervolgvragenzoeker open, ImmutableArray<Tegenspraak> tegenspraken, ImmutableArray<Aandachtspunt> aandacht, IReadOnlyDictionary<string, Regeltekst> regels) =>
        string.Join(' ', Sentences(beslissend, open, tegenspraken, aandacht, regels));

    private IEnumerable<string> Sentences(ImmutableArray<Regel> beslissend, Vervolgvragenzoeker open, ImmutableArray<Tegenspraak> tegenspraken, ImmutableArray<Aandachtspunt> aandacht, IReadOnlyDictionary<string, Regeltekst> regels)
    {
        if (uitkomst == Uitkomst.GeenPassendeVorm)
        {
            yield return beoordeling.Rules.AnswersClash ? "Uw antwoorden kunnen niet allemaal kloppen." : "Bij deze antwoorden past geen enkele vorm.";
            if (tegenspraken is [var eerste, ..])
            {
                yield return $"Deze antwoorden gaan niet samen: {DutchText.List(eerste.Antwoorden.Select(grond => _tekst.Vraag(grond.Vraag)), "en")}.";
                // A clash always has a reason: answers clash because of a rule, and a form is out because of one.
                var redenen = eerste.Redenen.Take(MostReasons).Select(waarom => DutchText.InSentence(regels[waarom.Regel].Titel));
                yield return eerste.Ongeacht.IsEmpty
                    ? $"De reden: {string.Join(", en ", redenen)}."
                    : $"Hoe u {DutchText.List(eerste.Ongeacht.Select(_tekst.Vraag), "en")} ook beantwoordt, iets klopt niet: {string.Join("; of ", redenen)}.";
            }

            yield break;
        }

        if (vork is not null)
        {
            yield return $"Eén vraag bepaalt welke vorm past: {_tekst.Vraag(vork.Vraag)}";
            foreach (var takken in vork.Takken.GroupBy(tak => tak.Vorm))
            {
                yield return $"Bij {string.Join(" of ", takken.Select(tak => _tekst.Antwoord(vork.Vraag, tak.Antwoord)))} past {regelset.Vorm(takken.Key)!.MetLidwoord} het best."; // "!": a branch leads to a form of the rule set
            }

            yield break;
        }

        if (beoordeling.Recommended is not { } vorm)
        {
            yield return "Er is nog te weinig bekend om een vorm aan te bevelen.";
            if (open.InOrder is [var begin, ..])
            {
                yield return $"Beantwoord eerst deze vraag: ‘{begin.Tekst}’";
            }

            yield break;
        }

        yield return Outcome(vorm);
        if (doorslag is not null)
        {
            yield return doorslag.Tekst;
        }
        else if (beslissend is [var reden, ..])
        {
            yield return $"De belangrijkste reden: {DutchText.InSentence(reden.Titel)}.";
        }

        if (aandacht is [{ Twijfel: true } twijfel, ..])
        {
            if (beoordeling.BetterButDoubted is not { } beter)
            {
                yield return $"Het is niet zeker of dit mag: {DutchText.InSentence(twijfel.Titel)}.";
            }
            else if (beoordeling.SurelyStands(beter))
            {
                var better = beter.ZegtGeen ? "Misschien is een gemeenschappelijke regeling niet nodig" : $"Een {beter.Naam} past misschien beter";
                yield return $"{better}, maar het is niet zeker of dat mag: {DutchText.InSentence(twijfel.Titel)}.";
            }
        }

        if (open.Vragen.Length > 0)
        {
            yield return open.Vragen.Length == 1
                ? "Eén vraag zonder antwoord kan dit nog veranderen."
                : $"{open.Vragen.Length.ToString(CultureInfo.InvariantCulture)} vragen zonder antwoord kunnen dit nog veranderen.";
        }
    }

    private string Outcome(Vorm vorm) => (uitkomst, vorm.ZegtGeen) switch
    {
        (Uitkomst.Voorgeschreven, _) => $"Een bijzondere wet schrijft de vorm voor: een {vorm.Naam}.",
        (Uitkomst.VoorlopigAdvies, true) => "Op wat u tot nu toe hebt gezegd, lijkt een gemeenschappelijke regeling niet nodig.",
        (Uitkomst.VoorlopigAdvies, false) => $"Op wat u tot nu toe hebt gezegd, past een {vorm.Naam} het best{OutsideTheLaw(vorm)}.",
        (_, true) => "U hebt geen gemeenschappelijke regeling nodig.",
        _ => $"Een {vorm.Naam} past het best bij uw plan{OutsideTheLaw(vorm)}.",
    };

    private static string OutsideTheLaw(Vorm vorm) => vorm.BuitenDeWet ? "; dat is geen gemeenschappelijke regeling" : "";
}
