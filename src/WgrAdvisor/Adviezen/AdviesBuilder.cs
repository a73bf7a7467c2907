using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes down the advice that follows from a judgement.</summary>
internal sealed class AdviesBuilder(Regelset regelset, Plan plan, Beoordeling beoordeling)
{
    /// <summary>The begrip that the contract of the advice names; a rule set need not have it.</summary>
    private const string Regelingtype = "regelingtype";

    private readonly Regeltoepassing _rules = beoordeling.Rules;

    private readonly bool _certainty = Onderdeel.Vraagt(plan, Onderdeel.Zekerheid);

    private readonly Kantelpunten _kantelpunten = new(regelset, beoordeling);

    private readonly Vervolgvragenzoeker _open = new(regelset, beoordeling);

    private readonly Lazy<Wijzigingsruimte> _ruimte = new(() => new Wijzigingsruimte(regelset, beoordeling, plan));

    private readonly Citaten _citaten = new(regelset, beoordeling.Rules);

    /// <summary>Builds the advice.</summary>
    public Advies Build()
    {
        var uitkomst = beoordeling.Uitkomst;
        var begrippen = KnownBegrippen();
        var aanpassingen = Onderdeel.Vraagt(plan, Onderdeel.Wijzigingen) ? new Aanpassingen(regelset, beoordeling, plan, _ruimte.Value) : null;
        var vormen = regelset.Vormen.Select(vorm => VormAdviesOver(vorm, aanpassingen)).ToImmutableArray();
        var tegenspraken = uitkomst == Uitkomst.GeenPassendeVorm ? new TegenspraakZoeker(regelset, _rules.Engine, _citaten, _rules.Facts).Find() : [];
        var beslissend = new Beslissing(regelset, beoordeling).Rules();
        var vork = _kantelpunten.Vork(_citaten);
        var doorslag = new Doorslagzoeker(regelset, beoordeling, plan).Find();
        var bestuur = beoordeling.Recommended is { } best ? new Bestuursmodel(_rules, _citaten).For(best) : null;
        var stappenplan = new Stappenplan(_rules, _citaten, plan.Startdatum);
        var stappen = beoordeling.Recommended is { } chosen ? stappenplan.For(chosen) : [];
        var toets = plan.HuidigeVorm is { } huidig ? ToetsVan(regelset.Vorm(huidig)!, stappenplan) : null; // "!": the reader checked it
        var aandacht = Warnings();
        var advies = new Advies
        {
            Uitkomst = uitkomst,
            AanbevolenVorm = beoordeling.Recommended?.Id,
            Vork = vork,
            Doorslag = doorslag,
            Stabiliteit = Onderdeel.Vraagt(plan, Onderdeel.Stabiliteit) ? new Stabiliteitszoeker(regelset, beoordeling, _ruimte.Value).Find() : null,
            Regelingtype = uitkomst == Uitkomst.GeenPassendeVorm ? null : begrippen.GetValueOrDefault(Regelingtype) is FactValue.Choice type ? type.Value : null,
            Samenvatting = new Samenvatting(regelset, beoordeling, uitkomst, vork, doorslag).Text(beslissend, _open, tegenspraken, aandacht),
            BeslissendeRegels = [.. beslissend.Select(regel => regel.Id)],
            Vormen = vormen,
            Tegenspraken = tegenspraken,
            Bestuur = bestuur,
            OpenVragen = _certainty ? _open.InOrder : null,
            Aandachtspunten = aandacht,
            Stappen = stappen,
            Toets = toets,
            Praktijkvoorbeelden = !Onderdeel.Vraagt(plan, Onderdeel.Voorbeelden) ? null : _rules.AnswersClash ? [] : regelset.Gelijkenis.Find(_rules.Facts),
            Begrippen = begrippen,
            Bronnen = ImmutableSortedDictionary<string, BronInfo>.Empty,
            Onderdelen = Onderdeel.Van(plan),
            Regelset = RegelsetInfo.Of(regelset, plan),
        };
        return advies with { Bronnen = _citaten.SourcesOf(advies) };
    }

    private VormAdvies VormAdviesOver(Vorm vorm, Aanpassingen? aanpassingen)
    {
        var rules = _rules.AnswersClash ? [] : _rules.HardRules(vorm)
            .Concat(_rules.Lezingen.Where(regel => regel.Dan is Gevolg.SchrijftVoor voorschrift && voorschrift.Vorm == vorm.Id))
            .Concat(beoordeling.Weging.Considerations(vorm))
            .OrderBy(regel => regel.Dan.Laag)
            .ToList();
        var rank = beoordeling.Standing.IndexOf(vorm);
        return new VormAdvies(
            vorm.Id,
            vorm.Naam,
            beoordeling.VerdictOn(vorm),
            beoordeling.IsVerdictCertain(vorm),
            beoordeling.IsDoubted(vorm),
            rank < 0 ? null : rank + 1,
            [.. rules.Where(regel => _rules.TruthOf(regel) == Truth.True).Select(regel => ReasonFor(regel, vorm))])
        {
            Kantelpunten = _certainty ? _kantelpunten.Of(vorm) : null,
            WatMoetVeranderen = aanpassingen?.For(vorm),
            OpenRegels = !_certainty ? null : [.. rules.Where(regel => _rules.TruthOf(regel) == Truth.Unknown).Select(regel =>
                new OpenRegel(regel.Id, regel.Dan.Laag, DirectionOf(regel, vorm), regel.Titel, _rules.WaitsFor(regel)))],
        };
    }

    private Reden ReasonFor(Regel regel, Vorm vorm) => new(
        regel.Id,
        regel.Dan.Laag,
        DirectionOf(regel, vorm),
        (regel.Dan as Gevolg.Weegt)?.Criterium,
        regel.Dan is Gevolg.Weegt ? beoordeling.Weging.Points(regel, vorm) : null,
        regel.Titel,
        regel.Uitleg,
        regel.Zekerheid,
        _citaten.Cite(regel),
        _rules.GroundsOf(regel));

    private static Richting DirectionOf(Regel regel, Vorm vorm) =>
        regel.DoetAfvallen(vorm.Id) ? Richting.SluitUit
        : regel.Dan is Gevolg.Weegt weegt && weegt.Richting(vorm.Id) < 0 ? Richting.Tegen
        : Richting.Voor;

    /// <summary>Judges the form that the cooperation has now.</summary>
    private Toets ToetsVan(Vorm huidig, Stappenplan stappenplan)
    {
        var lighter = beoordeling.Standing.Where(vorm => vorm.Zwaarte < huidig.Zwaarte).Select(vorm => vorm.Id);
        return new Toets(
            huidig.Id,
            beoordeling.VerdictOn(huidig),
            beoordeling.IsVerdictCertain(huidig),
            [.. lighter],
            stappenplan.DutiesOf(huidig),
            beoordeling.Recommended is { } best && best != huidig ? stappenplan.ChangesTo(best) : []);
    }

    /// <summary>
    /// The warnings about the recommended form and the doubts about a form that would win without them, or all warnings about forms that
    /// are not out when none is recommended; doubts first. When no form is left, only what is said of every form.
    /// </summary>
    private ImmutableArray<Aandachtspunt> Warnings()
    {
        var standing = beoordeling.Standing.IsEmpty ? regelset.Vormen : beoordeling.Standing;
        var aboutAll = beoordeling.Standing.IsEmpty;
        return [.. _rules.Lezingen
            .Where(regel => regel.Dan is Gevolg.Waarschuwt && _rules.TruthOf(regel) == Truth.True)
            .Where(regel => beoordeling.Recommended is { } best
                ? regel.Dan.Vormen.Contains(best.Id) || (beoordeling.BetterButDoubted is { } other && regel.Betwijfelt(other.Id))
                : aboutAll ? standing.All(vorm => regel.Dan.Vormen.Contains(vorm.Id))
                : standing.Any(vorm => regel.Dan.Vormen.Contains(vorm.Id)))
            .Select(regel => (Regel: regel, Gevolg: (Gevolg.Waarschuwt)regel.Dan))
            .OrderByDescending(pair => pair.Gevolg.Twijfel)
            .Select(pair => new Aandachtspunt(
                pair.Regel.Id,
                [.. standing.Select(vorm => vorm.Id).Where(pair.Gevolg.Vormen.Contains)],
                pair.Gevolg.Twijfel,
                pair.Regel.Titel,
                pair.Regel.Uitleg,
                pair.Gevolg.Standpunten,
                pair.Regel.Zekerheid,
                _citaten.Cite(pair.Regel),
                _rules.GroundsOf(pair.Regel)))];
    }

    private ImmutableSortedDictionary<string, FactValue> KnownBegrippen()
    {
        var known = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var begrip in regelset.Begrippen)
        {
            if (begrip.Verschil is not null)
            {
                if (_rules.Facts.TryGetValue(begrip.Id, out var number))
                {
                    known[begrip.Id] = number;
                }
            }
            else if (begrip.Opties.IsEmpty && _rules.TruthOf(begrip, null) is var truth and not Truth.Unknown)
            {
                known[begrip.Id] = new FactValue.YesNo(truth == Truth.True);
            }
            else if (begrip.Opties.FirstOrDefault(optie => _rules.TruthOf(begrip, optie.Id) == Truth.True) is { } optie)
            {
                known[begrip.Id] = new FactValue.Choice(optie.Id);
            }
        }

        return known.ToImmutable();
    }
}
