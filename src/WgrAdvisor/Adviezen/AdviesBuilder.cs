using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes down the advice that follows from a judgement.</summary>
internal sealed class AdviesBuilder(Regelset regelset, Plan plan, Beoordeling beoordeling)
{
    /// <summary>The begrip that the contract of the advice names; a rule set need not have it.</summary>
    private const string Regelingtype = "regelingtype";

    private readonly Regeltoepassing _rules = beoordeling.Rules;

    private readonly Kantelpunten _kantelpunten = new(regelset, beoordeling);

    private readonly Vervolgvragenzoeker _open = new(regelset, beoordeling);

    private readonly Lazy<Wijzigingsruimte> _ruimte = new(() => new Wijzigingsruimte(regelset, beoordeling, plan));

    private readonly Citaten _citaten = new(regelset, beoordeling.Rules);

    /// <summary>Builds the advice.</summary>
    public Advies Build()
    {
        var uitkomst = beoordeling.Uitkomst;
        var begrippen = KnownBegrippen();
        var oordelen = new Vormoordelen(regelset, plan, beoordeling, _kantelpunten, _ruimte);
        var vormen = regelset.Vormen.Select(oordelen.Over).ToImmutableArray();
        var tegenspraken = uitkomst == Uitkomst.GeenPassendeVorm ? new TegenspraakZoeker(regelset, _rules.Engine, _rules.Facts).Find() : [];
        var regels = new Regelteksten(regelset, beoordeling, _citaten, _ruimte).Of(vormen, tegenspraken);
        var uitleg = new Vormuitleg(regelset, beoordeling, _citaten, regels);
        vormen = [.. regelset.Vormen.Zip(vormen, (vorm, oordeel) => oordeel with { Uitleg = uitleg.Of(vorm, oordeel) })];
        var beslissend = new Beslissing(regelset, beoordeling).Rules();
        var vork = _kantelpunten.Vork(_citaten);
        var doorslag = new Doorslagzoeker(regelset, beoordeling, plan).Find();
        var bestuur = beoordeling.Recommended is { } best ? new Bestuursmodel(_rules, _citaten).For(best) : null;
        var stappenplan = new Stappenplan(_rules, _citaten, plan.Startdatum);
        var stappen = beoordeling.Recommended is { } chosen ? stappenplan.For(chosen) : [];
        var toets = plan.HuidigeVorm is { } huidig ? new Toetser(regelset, beoordeling, stappenplan).Short(regelset.Vorm(huidig)!) : null; // "!": the reader checked it
        var aandacht = new Waarschuwingen(regelset, beoordeling, _citaten).BijAdvies();
        var advies = new Advies
        {
            Uitkomst = uitkomst,
            AanbevolenVorm = beoordeling.Recommended?.Id,
            Vork = vork,
            Doorslag = doorslag,
            Stabiliteit = Onderdeel.Vraagt(plan, Onderdeel.Stabiliteit) ? new Stabiliteitszoeker(regelset, beoordeling, _ruimte.Value).Find() : null,
            Regelingtype = uitkomst == Uitkomst.GeenPassendeVorm ? null : begrippen.GetValueOrDefault(Regelingtype) is FactValue.Choice type ? type.Value : null,
            Samenvatting = new Samenvatting(regelset, beoordeling, uitkomst, vork, doorslag).Text(beslissend, _open, tegenspraken, aandacht, regels),
            BeslissendeRegels = [.. beslissend.Select(regel => regel.Id)],
            Vormen = vormen,
            Tegenspraken = tegenspraken,
            Bestuur = bestuur,
            OpenVragen = Onderdeel.Vraagt(plan, Onderdeel.Zekerheid) ? _open.InOrder : null,
            Aandachtspunten = aandacht,
            Stappen = stappen,
            Toets = toets,
            Praktijkvoorbeelden = !Onderdeel.Vraagt(plan, Onderdeel.Voorbeelden) ? null : _rules.AnswersClash ? [] : regelset.Gelijkenis.Find(_rules.Facts),
            Begrippen = begrippen,
            Regels = regels,
            Bronnen = ImmutableSortedDictionary<string, BronInfo>.Empty,
            Onderdelen = Onderdeel.Van(plan),
            Plan = plan,
            Regelset = RegelsetInfo.Of(regelset, plan),
        };
        return advies with { Bronnen = _citaten.SourcesOf(advies) };
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
