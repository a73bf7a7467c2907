using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Says of one form why, or why not, in a few Dutch sentences, down to the article and the answer.</summary>
/// <remarks>Of what was weighed only what tells the form from the advised one is named: a reason that holds for both decides nothing.</remarks>
internal sealed class Vormuitleg(Regelset regelset, Beoordeling beoordeling, Citaten citaten, IReadOnlyDictionary<string, Regeltekst> regels)
{
    /// <summary>More in a sentence nobody reads; <see cref="Advies.Regels"/> has them all.</summary>
    private const int MostSources = 2;

    private readonly Antwoordtekst _tekst = new(regelset);

    /// <summary>The sentences; nothing of answers that clash.</summary>
    public string Of(Vorm vorm, VormAdvies oordeel) => beoordeling.Rules.AnswersClash ? "" : string.Join(' ', Sentences(vorm, oordeel));

    /// <summary>The verdict in one sentence.</summary>
    public string Kort(Vorm vorm, VormAdvies oordeel) => DutchText.Capitalised($"{vorm.MetLidwoord} {What(oordeel)}");

    private IEnumerable<string> Sentences(Vorm vorm, VormAdvies oordeel)
    {
        yield return Kort(vorm, oordeel);
        foreach (var waarom in oordeel.Rang is null ? WhyOut(oordeel) : oordeel.Oordeel == Oordeel.Voorgeschreven ? WhyPrescribed(oordeel) : WhyIn(vorm))
        {
            yield return waarom;
        }

        if (oordeel.WatMoetVeranderen is [var change, ..] && Wijzigingtekst.Zinnen(regelset, [change.Wijzigingen]) is [var zin])
        {
            yield return $"{AfterChange(change.Dan)} als u {zin}.";
        }

        if (!oordeel.Zeker)
        {
            yield return "Dit staat nog niet vast: niet alle vragen zijn beantwoord.";
        }
    }

    private string What(VormAdvies oordeel) => (oordeel.Oordeel, beoordeling.Recommended) switch
    {
        (Oordeel.Uitgesloten, _) => "mag niet bij dit plan.",
        (Oordeel.Ongeschikt, _) => "past niet bij dit plan.",
        (Oordeel.Voorgeschreven, _) => "is voorgeschreven.",
        (Oordeel.Aanbevolen, _) => "past het best bij dit plan.",
        (Oordeel.Ontraden, _) => "mag, maar wat u belangrijk vindt, pleit ertegen.",
        (_, { } best) => $"kan ook, maar {best.MetLidwoord} past beter.",
        _ => "kan bij dit plan.",
    };

    private static string AfterChange(Oordeel dan) => dan switch
    {
        Oordeel.Aanbevolen => "Dit wordt het advies",
        Oordeel.Voorgeschreven => "De vorm wordt voorgeschreven",
        Oordeel.Ongeschikt => "De wet laat de vorm wel toe",
        _ => "De vorm kan wel",
    };

    private IEnumerable<string> WhyOut(VormAdvies oordeel)
    {
        string[] against = [.. oordeel.Redenen.Where(reden => reden.Richting == Richting.SluitUit).Select(reden => reden.Regel)];
        if (against.Length == 0)
        {
            yield return "Hoe u de open vragen ook beantwoordt, er is altijd een regel die haar laat afvallen.";
            yield break;
        }

        yield return $"De reden: {WithBasis(against[0])}.";
        if (against.Length > 1)
        {
            yield return against.Length == 2 ? $"En ook: {WithBasis(against[1])}." : $"Daarnaast zijn er nog {DutchText.Number(against.Length - 1)} redenen.";
        }
    }

    private IEnumerable<string> WhyPrescribed(VormAdvies oordeel) =>
        oordeel.Redenen.Where(reden => reden is { Laag: Laag.Voorgeschreven, Richting: Richting.Voor }).Take(1).Select(reden => $"De reden: {WithBasis(reden.Regel)}.");

    /// <summary>What was weighed that speaks most for and against the form beside the advised one; of the advised form itself, beside the next.</summary>
    private IEnumerable<string> WhyIn(Vorm vorm)
    {
        if (beoordeling.Recommended is not { } best || (vorm == best ? beoordeling.Standing.FirstOrDefault(other => other != best) : best) is not { } rival)
        {
            yield break;
        }

        var leads = beoordeling.Weging.Considerations(vorm).Concat(beoordeling.Weging.Considerations(rival)).Distinct()
            .Where(regel => beoordeling.Rules.TruthOf(regel) == Truth.True)
            .Select(regel => (Regel: regel, Lead: beoordeling.Weging.Points(regel, vorm) - beoordeling.Weging.Points(regel, rival)))
            .GroupBy(pair => ((Gevolg.Weegt)pair.Regel.Dan).Criterium, StringComparer.Ordinal)
            .Select(group => (Lead: group.Sum(pair => pair.Lead), Regels: group.ToList()))
            .OrderByDescending(criterium => criterium.Lead)
            .ToList();
        if (leads is [{ Lead: > 0 } most, ..])
        {
            yield return $"Vergeleken met {rival.MetLidwoord} pleit hier het meest vóór: {Named(most.Regels.MaxBy(pair => pair.Lead).Regel)}.";
        }

        if (leads is [.., { Lead: < 0 } least])
        {
            yield return $"Het meest ertegen pleit: {Named(least.Regels.MinBy(pair => pair.Lead).Regel)}.";
        }
    }

    private string Named(Regel regel) => $"{DutchText.InSentence(regel.Titel)}{Sources(citaten.Cite(regel))}";

    /// <summary>A rule with its articles and the answers it rests on.</summary>
    private string WithBasis(string regel)
    {
        var tekst = regels[regel];
        string[] answers = [.. tekst.OpGrondVan.Where(grond => regelset.Vraag(grond.Vraag) is not null).Select(grond => $"op {_tekst.Vraag(grond.Vraag)}: {_tekst.Antwoord(grond.Vraag, grond.Antwoord)}")];
        return $"{DutchText.InSentence(tekst.Titel)}{Sources(tekst.Bronnen)}{(answers.Length == 0 ? "" : $". Want u antwoordde {DutchText.List(answers, "en")}")}";
    }

    private string Sources(ImmutableArray<string> bronnen) => bronnen.IsEmpty ? ""
        : $" ({string.Join("; ", bronnen.Take(MostSources).Select(citaat => regelset.Bronnen.Zoek(citaat)!.Titel))})"; // "!": a rule set whose citations do not resolve cannot exist
}
