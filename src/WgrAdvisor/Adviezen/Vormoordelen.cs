using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes down what is judged of each form, with the parts that the plan asks for.</summary>
internal sealed class Vormoordelen(Regelset regelset, Plan plan, Beoordeling beoordeling, Kantelpunten kantelpunten, Lazy<Wijzigingsruimte> ruimte)
{
    private readonly Regeltoepassing _rules = beoordeling.Rules;

    private readonly bool _certainty = Onderdeel.Vraagt(plan, Onderdeel.Zekerheid);

    private readonly bool _uitleg = Onderdeel.Vraagt(plan, Onderdeel.Uitleg);

    private readonly Uitzichten? _uitzichten = Onderdeel.Vraagt(plan, Onderdeel.Uitzicht) && !beoordeling.Rules.AnswersClash ? new Uitzichten(regelset, beoordeling) : null;

    private readonly Aanpassingen? _aanpassingen = Onderdeel.Vraagt(plan, Onderdeel.Wijzigingen) ? new Aanpassingen(regelset, beoordeling, plan, ruimte.Value) : null;

    /// <summary>What is judged of a form.</summary>
    public VormAdvies Over(Vorm vorm)
    {
        var rank = beoordeling.Standing.IndexOf(vorm);
        var rules = _rules.AnswersClash ? [] : _rules.HardRules(vorm)
            .Concat(_rules.Lezingen.Where(regel => regel.Dan is Gevolg.SchrijftVoor voorschrift && voorschrift.Vorm == vorm.Id))
            .Concat(rank < 0 ? [] : beoordeling.Weging.Considerations(vorm))
            .OrderBy(regel => regel.Dan.Laag)
            .ToList();
        ImmutableArray<Reden> redenen = [.. rules.Where(regel => _rules.TruthOf(regel) == Truth.True).Select(regel => ReasonFor(regel, vorm))];
        return new VormAdvies(
            vorm.Id,
            vorm.Naam,
            beoordeling.VerdictOn(vorm),
            beoordeling.IsVerdictCertain(vorm),
            beoordeling.IsDoubted(vorm),
            rank < 0 ? null : rank + 1,
            redenen)
        {
            Punten = PointsOf(redenen),
            Kantelpunten = _certainty ? kantelpunten.Of(vorm) : null,
            WatMoetVeranderen = _aanpassingen?.For(vorm),
            OpenRegels = !_certainty ? null : [.. rules.Where(regel => regel.DoetAfvallen(vorm.Id) && _rules.TruthOf(regel) == Truth.Unknown).Select(regel => regel.Id)],
            Uitzicht = _uitzichten?.Van(vorm),
            NietVanToepassing = !_uitleg ? null : _rules.AnswersClash ? [] :
            [
                .. _rules.HardRules(vorm).Where(regel => regel.GeldtOp(_rules.Peildatum) && _rules.TruthOf(regel) == Truth.False).Select(regel => regel.Id),
            ],
        };
    }

    private ImmutableArray<Criteriumpunten> PointsOf(ImmutableArray<Reden> redenen) =>
    [
        .. from criterium in regelset.Criteria
           let points = redenen.Where(reden => reden.Criterium == criterium.Id).Select(reden => reden.Punten ?? 0).ToList()
           let sums = new Criteriumpunten(criterium.Id, beoordeling.Weging.WeightOf(criterium.Id), points.Sum(each => Math.Max(0, each)), points.Sum(each => Math.Max(0, -each)))
           where sums.Voor + sums.Tegen > 0
           select sums,
    ];

    private Reden ReasonFor(Regel regel, Vorm vorm) => new(
        regel.Id,
        regel.Dan.Laag,
        DirectionOf(regel, vorm),
        (regel.Dan as Gevolg.Weegt)?.Criterium,
        regel.Dan is Gevolg.Weegt ? beoordeling.Weging.Points(regel, vorm) : null);

    private static Richting DirectionOf(Regel regel, Vorm vorm) =>
        regel.DoetAfvallen(vorm.Id) ? Richting.SluitUit
        : regel.Dan is Gevolg.Weegt weegt && weegt.Richting(vorm.Id) < 0 ? Richting.Tegen
        : Richting.Voor;
}
