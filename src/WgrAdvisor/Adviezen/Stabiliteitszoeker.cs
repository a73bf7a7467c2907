using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Finds how firmly the advised form stands: what single change of the plan gives another.</summary>
internal sealed class Stabiliteitszoeker(Regelset regelset, Beoordeling beoordeling, Wijzigingsruimte ruimte)
{
    /// <summary>More questions in one sentence nobody takes in.</summary>
    private const int MostNamed = 2;

    /// <summary>Looks.</summary>
    /// <returns>What it found; <see langword="null"/> when no form is recommended.</returns>
    public Stabiliteit? Find()
    {
        if (beoordeling.Recommended is not { } best)
        {
            return null;
        }

        ImmutableArray<Kanteling> kantelingen =
        [
            .. from change in ruimte.Antwoorden.SelectMany(each => each.Keuzes).Concat(ruimte.Gewichten.SelectMany(each => each))
               let wijziging = ruimte.Van(change)
               where IsOneStep(wijziging)
               let other = beoordeling.RecommendedAfter([change])
               where other is not null && other != best
               select new Kanteling(wijziging, other.Id),
        ];
        var second = beoordeling.Standing.FirstOrDefault(vorm => vorm != best);
        return new Stabiliteit(second?.Id, kantelingen, [.. regelset.Criteria.Select(criterium => MarginOf(criterium, best))], string.Join(' ', Sentences(best, second, kantelingen)));
    }

    /// <summary>Whether a change is one thing: of a multi-choice one option more or less.</summary>
    private static bool IsOneStep(Wijziging wijziging) =>
        wijziging is not { Van: FactValue.MultiChoice van, Naar: FactValue.MultiChoice naar } || Math.Abs(van.Values.Length - naar.Values.Length) == 1;

    /// <summary>The weights around the one of the plan with which the form keeps its lead on every other that goes behind it for its points.</summary>
    private Gewichtmarge MarginOf(Criterium criterium, Vorm best)
    {
        var leads = beoordeling.Standing
            .Where(vorm => vorm != best && beoordeling.IsDoubted(vorm) == beoordeling.IsDoubted(best))
            .Select(rival => (
                Points: beoordeling.Weging.Score(best) - beoordeling.Weging.Score(rival),
                PerPoint: Direction(criterium, best) - Direction(criterium, rival),
                Enough: best.Zwaarte < rival.Zwaarte ? 0 : 1))
            .ToList();
        var now = beoordeling.Weging.WeightOf(criterium.Id);
        var most = regelset.Kenmerken.Gewichten.Max(gewicht => gewicht.Waarde);
        var (from, to) = (now, now);
        while (from > 0 && StaysWith(from - 1))
        {
            from--;
        }

        while (to < most && StaysWith(to + 1))
        {
            to++;
        }

        return new Gewichtmarge(criterium.Id, now, from, to);

        bool StaysWith(int weight) => leads.TrueForAll(lead => lead.Points + ((weight - now) * lead.PerPoint) >= lead.Enough);
    }

    /// <summary>How much one point of weight of a criterium adds to the score of a form.</summary>
    private int Direction(Criterium criterium, Vorm vorm) => beoordeling.Weging.Considerations(vorm)
        .Where(regel => regel.Dan is Gevolg.Weegt weegt && weegt.Criterium == criterium.Id && beoordeling.Rules.TruthOf(regel) == Truth.True)
        .Sum(regel => ((Gevolg.Weegt)regel.Dan).Richting(vorm.Id));

    private IEnumerable<string> Sentences(Vorm best, Vorm? second, ImmutableArray<Kanteling> kantelingen)
    {
        yield return best == beoordeling.Prescribed ? "Een bijzondere wet schrijft deze vorm voor. Wat u belangrijk vindt, verandert dat niet."
            : second is null ? "Geen andere vorm blijft over."
            : $"Op de tweede plaats komt {second.MetLidwoord}.";
        var tekst = new Antwoordtekst(regelset);
        string[] answers = [.. kantelingen.Select(kanteling => kanteling.Wijziging.Vraag).OfType<string>().Distinct().Select(tekst.Vraag)];
        string[] weights = [.. kantelingen.Select(kanteling => kanteling.Wijziging.Criterium).OfType<string>().Distinct().Select(id => $"‘{regelset.Criterium(id)!.Naam}’")]; // "!": it comes from the rule set
        yield return answers.Length == 0 ? "Met één ander antwoord blijft dit het advies." : $"Het advies wordt anders met een ander antwoord op {Some(answers, "vragen")}.";
        if (best != beoordeling.Prescribed)
        {
            yield return weights.Length == 0 ? "Hoe zwaar u één criterium ook weegt, dit blijft het advies." : $"Het wordt ook anders als u {Some(weights, "criteria")} anders weegt.";
        }
    }

    private static string Some(string[] names, string what) => names.Length <= MostNamed + 1
        ? DutchText.List(names, "of")
        : $"{string.Join(", ", names[..MostNamed])} of {(names.Length - MostNamed).ToString(CultureInfo.InvariantCulture)} andere {what}";
}
