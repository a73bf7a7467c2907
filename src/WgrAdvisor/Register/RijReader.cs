using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Register;

/// <summary>Turns one row of a register into a plan of what it tells for certain.</summary>
internal sealed class RijReader(Regelset regelset, Registerformaat formaat, RijCellen cellen)
{
    private readonly ImmutableSortedDictionary<string, FactValue>.Builder _antwoorden =
        ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);

    private readonly List<string> _nietVolledig = [];
    private readonly List<Registeropmerking> _opmerkingen = [];

    /// <summary>Reads the row; mistakes are reported.</summary>
    public Registerrij Read()
    {
        var titel = cellen.Tekst(formaat.Kolommen.Titel);
        if (titel.Length == 0)
        {
            cellen.Fout(formaat.Kolommen.Titel, RegisterfoutCode.GeenTitel, "Deze cel is leeg. Vul een titel in.");
        }

        var vorm = cellen.Tekst(formaat.Kolommen.Vorm);
        var peildatum = cellen.Datum(formaat.Kolommen.Peildatum);
        var deelnemers = Deelnemers();
        foreach (var antwoord in formaat.Antwoorden)
        {
            Beantwoord(antwoord);
        }

        return new Registerrij(
            cellen.Rij,
            formaat.Kolommen.Nummer is { } kolom && cellen.Tekst(kolom) is { Length: > 0 } nummer ? nummer : null,
            titel,
            vorm,
            formaat.Vormen.GetValueOrDefault(vorm, []),
            new Plan { Naam = titel, Peildatum = peildatum, Deelnemers = deelnemers, Antwoorden = _antwoorden.ToImmutable() },
            [.. _nietVolledig],
            [.. _opmerkingen.Distinct()]);
    }

    /// <summary>The participants, when all their kinds are known; otherwise only their number is answered.</summary>
    private ImmutableArray<Deelnemer> Deelnemers()
    {
        if (formaat.Deelnemers is not { } kolommen || !cellen.Heeft(kolommen.Kolom))
        {
            return [];
        }

        var lijst = cellen.Lijst(kolommen.Kolom);
        foreach (var (waarde, _) in lijst.Where(deel => deel.Aantal is null))
        {
            cellen.Fout(kolommen.Kolom, RegisterfoutCode.GeenAantal, $"Bij {RijCellen.Kort(waarde)} ontbreekt het aantal. Schrijf bijvoorbeeld {kolommen.Soorten.Keys.First()}:3.");
        }

        var som = lijst.Sum(deel => (long)(deel.Aantal ?? 0));
        var totaal = AantalDeelnemers() ?? som;
        if (Math.Max(som, totaal) > PlanReader.MaxDeelnemers)
        {
            cellen.Fout(kolommen.Kolom, RegisterfoutCode.TeVeel, $"Een samenwerking heeft hier hoogstens {PlanReader.MaxDeelnemers} deelnemers.");
            return [];
        }

        var vreemd = lijst.Select(deel => deel.Waarde).FirstOrDefault(waarde => kolommen.Soorten.GetValueOrDefault(waarde) is null);
        if (som > 0 && som == totaal && vreemd is null)
        {
            // "!": just checked
            return [.. lijst.SelectMany(deel => Enumerable.Repeat(new Deelnemer(null, kolommen.Soorten[deel.Waarde]!, null, null), deel.Aantal ?? 0))];
        }

        Opmerking(kolommen.Kolom, totaal == 0 ? "Er staan geen deelnemers; wie er meedoet, blijft onbekend."
            : som != totaal ? "De aantallen zijn samen niet het aantal deelnemers; alleen dat aantal telt mee."
            : $"Wat {RijCellen.Kort(vreemd!)} voor deelnemer is, is niet bekend; alleen het aantal deelnemers telt mee."); // "!": the only case left
        AnswerNumber(totaal);
        return [];
    }

    private void AnswerNumber(long aantal)
    {
        foreach (var vraag in regelset.Vragen.Where(vraag => aantal > 0 && vraag.UitDeelnemers is UitDeelnemers.Aantal))
        {
            _antwoorden[vraag.Id] = new FactValue.Number(aantal);
        }
    }

    private int? AantalDeelnemers() => formaat.Deelnemers?.Aantal is { } kolom ? cellen.Getal(kolom) : null;

    private void Beantwoord(Registerantwoord antwoord)
    {
        switch (antwoord)
        {
            case Registerantwoord.Altijd altijd:
                _antwoorden[antwoord.Vraag] = altijd.Antwoord;
                break;
            case Registerantwoord.UitKolom uitKolom when cellen.Heeft(uitKolom.Kolom):
                UitKolom(uitKolom);
                break;
            case Registerantwoord.UitHerkenning uitHerkenning:
                var herkend = uitHerkenning.Herkenningen.Where(herkenning => herkenning.IsIn(cellen.Tekst(herkenning.Kolom)));
                Kies(antwoord.Vraag, [.. herkend.Select(herkenning => herkenning.Optie).Distinct()], volledig: false);
                break;
        }
    }

    private void UitKolom(Registerantwoord.UitKolom antwoord)
    {
        var lijst = cellen.Lijst(antwoord.Kolom);
        if (lijst.Count == 0)
        {
            Opmerking(antwoord.Kolom, $"Deze cel is leeg; '{antwoord.Vraag}' blijft open.");
            return;
        }

        // A list without numbers, or a row without a number of participants, gives no reason to doubt.
        var tekort = antwoord.TeltDeelnemers
            && lijst.All(deel => deel.Aantal is not null)
            && lijst.Sum(deel => (long)(deel.Aantal ?? 0)) < AantalDeelnemers();
        if (tekort)
        {
            Opmerking(antwoord.Kolom, $"De aantallen dekken niet alle deelnemers; het antwoord op '{antwoord.Vraag}' is misschien niet volledig.");
        }

        var onzeker = lijst.Select(deel => deel.Waarde).Where(waarde => IsOnzeker(antwoord, waarde)).ToHashSet(StringComparer.Ordinal);
        var opties = lijst
            .Where(deel => !onzeker.Contains(deel.Waarde))
            .Select(deel => antwoord.Waarden[deel.Waarde].Optie)
            .OfType<string>()
            .Distinct();
        Kies(antwoord.Vraag, [.. opties], !tekort && onzeker.Count == 0);
    }

    /// <summary>Whether it is not certain what a value means. Takes note of why.</summary>
    private bool IsOnzeker(Registerantwoord.UitKolom antwoord, string waarde)
    {
        if (!antwoord.Waarden.TryGetValue(waarde, out var betekenis))
        {
            Opmerking(antwoord.Kolom, $"De waarde {RijCellen.Kort(waarde)} is onbekend; het antwoord op '{antwoord.Vraag}' is misschien niet volledig.");
            return true;
        }

        if (betekenis.NietBij.IsEmpty || formaat.Deelnemers is not { } deelnemers)
        {
            return false;
        }

        var aanwezig = cellen.Lijst(deelnemers.Kolom).Select(deel => deel.Waarde).ToList();
        var reden = aanwezig.Count == 0 ? "de deelnemers zijn niet bekend"
            : aanwezig.Find(soort => betekenis.NietBij.Contains(soort)) is { } soort ? $"ook '{soort}' doet mee"
            : null;
        if (reden is null)
        {
            return false;
        }

        Opmerking(antwoord.Kolom, $"Van wie '{waarde}' is, is niet zeker, want {reden}; het antwoord op '{antwoord.Vraag}' is misschien niet volledig.");
        return true;
    }

    private void Kies(string vraag, ImmutableArray<string> opties, bool volledig)
    {
        if (opties.IsEmpty)
        {
            return;
        }

        var gesteld = regelset.Vraag(vraag)!; // "!": the loader checked that the question exists
        switch (gesteld.Type)
        {
            case VraagType.Meerkeuze:
                _antwoorden[vraag] = new FactValue.MultiChoice([.. gesteld.Opties.Select(optie => optie.Id).Where(opties.Contains)]);
                if (!volledig)
                {
                    _nietVolledig.Add(vraag);
                }

                break;
            case VraagType.Keuze when opties.Length == 1 && volledig:
                _antwoorden[vraag] = new FactValue.Choice(opties[0]);
                break;
            case VraagType.JaNee when opties.Length == 1 && volledig:
                _antwoorden[vraag] = new FactValue.YesNo(opties[0] == "ja");
                break;
        }
    }

    private void Opmerking(string kolom, string tekst) => _opmerkingen.Add(new Registeropmerking(kolom, tekst));
}
