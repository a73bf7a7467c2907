using System.Collections.Immutable;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Judges the form that a cooperation has now.</summary>
internal sealed class Toetser(Regelset regelset, Beoordeling beoordeling, Stappenplan stappenplan)
{
    /// <summary>The judgement in short, as it stands in an advice.</summary>
    public Toets Short(Vorm huidig) => new(
        huidig.Id,
        beoordeling.VerdictOn(huidig),
        beoordeling.IsVerdictCertain(huidig),
        [.. beoordeling.Standing.Where(vorm => vorm.Zwaarte < huidig.Zwaarte).Select(vorm => vorm.Id)],
        stappenplan.DutiesOf(huidig),
        beoordeling.Recommended is { } best && best != huidig ? stappenplan.ChangesTo(best) : []);

    /// <summary>The whole review.</summary>
    public static Toetsing Review(Regelset regelset, Plan plan, Beoordeling beoordeling)
    {
        var asked = plan with { Onderdelen = [Onderdeel.Zekerheid, Onderdeel.Wijzigingen] };
        var huidig = regelset.Vorm(plan.HuidigeVorm!)!; // "!": the caller asks for a form, and the reader checked it
        var citaten = new Citaten(regelset, beoordeling.Rules);
        var toetser = new Toetser(regelset, beoordeling, new Stappenplan(beoordeling.Rules, citaten, plan.Startdatum));
        var ruimte = new Lazy<Wijzigingsruimte>(() => new Wijzigingsruimte(regelset, beoordeling, asked));
        var vorm = new Vormoordelen(regelset, asked, beoordeling, new Kantelpunten(regelset, beoordeling), ruimte).Over(huidig);
        var toets = toetser.Short(huidig);
        var aandacht = beoordeling.Rules.AnswersClash ? [] : new Waarschuwingen(regelset, beoordeling, citaten).Over(huidig);
        var regels = new Regelteksten(regelset, beoordeling, citaten, ruimte).Of([vorm], []);
        var uitleg = new Vormuitleg(regelset, beoordeling, citaten, regels);
        var toetsing = new Toetsing(
            string.Join(' ', toetser.Sentences(vorm, uitleg.Kort(huidig, vorm), aandacht, regels)),
            vorm with { Uitleg = uitleg.Of(huidig, vorm) },
            beoordeling.Uitkomst,
            beoordeling.Recommended?.Id,
            toets.LichtereVormen,
            toets.Plichten,
            toets.Wijziging,
            aandacht,
            regels,
            ImmutableSortedDictionary<string, BronInfo>.Empty,
            RegelsetInfo.Of(regelset, plan));
        return toetsing with { Bronnen = citaten.SourcesOf(toetsing) };
    }

    private IEnumerable<string> Sentences(VormAdvies vorm, string oordeel, ImmutableArray<Aandachtspunt> aandacht, ImmutableSortedDictionary<string, Regeltekst> regels)
    {
        if (beoordeling.Rules.AnswersClash)
        {
            yield return "Uw antwoorden kunnen niet allemaal kloppen. Daarom zeggen wij niets over de vorm die u nu hebt.";
            yield break;
        }

        yield return oordeel;
        if (vorm.Redenen.FirstOrDefault(reden => reden.Richting == Richting.SluitUit) is { } reden)
        {
            yield return $"De reden: {DutchText.InSentence(regels[reden.Regel].Titel)}.";
        }

        if (!vorm.Zeker)
        {
            yield return "Dat staat nog niet vast: er zijn nog vragen zonder antwoord die het kunnen veranderen.";
        }

        if (aandacht is [{ Twijfel: true } twijfel, ..])
        {
            yield return $"Het is niet zeker of de wet deze vorm hier toelaat: {DutchText.InSentence(twijfel.Titel)}.";
        }

        if (vorm.Rang is null || beoordeling.Recommended is null)
        {
            yield return OnTheOthers();
        }

        if (vorm.WatMoetVeranderen is { } changes && changes.FirstOrDefault(change => change.Dan is Oordeel.Aanbevolen) is { } change)
        {
            yield return $"De vorm die u nu hebt, wordt het advies als u {Wijzigingtekst.Zinnen(regelset, [change.Wijzigingen])[0]}.";
        }
    }

    private string OnTheOthers() => beoordeling switch
    {
        { Standing.IsEmpty: true } => "Bij deze antwoorden past geen enkele vorm.",
        { Fork: { } fork } => $"Welke vorm het best past, hangt af van één vraag: {new Antwoordtekst(regelset).Vraag(fork.Fact)}",
        { Recommended: null } => "Er is nog te weinig bekend om te zeggen welke vorm het best past.",
        { Prescribed: { } voorgeschreven } => $"Een bijzondere wet schrijft een andere vorm voor: {voorgeschreven.MetLidwoord}.",
        { IsCertain: false, Recommended: { } beter } => $"Op wat u tot nu toe hebt gezegd, past {beter.MetLidwoord} het best.",
        { Recommended: { } beter } => DutchText.Capitalised($"{beter.MetLidwoord} past het best."),
    };
}
