using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Register;

/// <summary>Holds a register of existing cooperations against the rules: whose form do the rules take out, each at its own date?</summary>
public static class Registertoets
{
    /// <summary>Judges every row that can be judged.</summary>
    /// <param name="regelset">The rule set that the register was read with.</param>
    /// <param name="register">The register, without mistakes.</param>
    /// <param name="voortgang">Hears after each row how many are done; <see langword="null"/> when nobody listens.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">The register has mistakes, or the rule set does not say how a register is read.</exception>
    public static Registeruitslag Judge(Regelset regelset, RegisterResultaat register, IProgress<int>? voortgang = null)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        ArgumentNullException.ThrowIfNull(register);
        if (!register.Fouten.IsEmpty || regelset.Registerformaat is not { } formaat)
        {
            throw new ArgumentException("Only a register that was read without mistakes can be judged.", nameof(register));
        }

        var toets = new RijToets(regelset);
        var oordelen = new List<Rijoordeel>();
        var overgeslagen = new List<(Registerrij Rij, Registeropmerking Reden)>();
        for (var i = 0; i < register.Rijen.Length; i++)
        {
            if (WhyNot(register.Rijen[i], regelset, formaat) is { } reden)
            {
                overgeslagen.Add((register.Rijen[i], reden));
            }
            else
            {
                oordelen.Add(toets.Judge(register.Rijen[i]));
            }

            voortgang?.Report(i + 1);
        }

        return new Registeruitslag
        {
            Register = formaat.Naam,
            Versie = regelset.Kenmerken.Versie,
            Vingerafdruk = regelset.Vingerafdruk,
            Rijen = register.Rijen.Length,
            Beoordeeld = oordelen.Count,
            NietBeoordeeld = Count(overgeslagen),
            RijenUitgesloten = oordelen.Count(oordeel => oordeel.Oordeel == Oordeel.Uitgesloten),
            Uitgesloten = Groups(regelset, oordelen, Oordeel.Uitgesloten),
            RijenOngeschikt = oordelen.Count(oordeel => oordeel.Oordeel == Oordeel.Ongeschikt),
            Ongeschikt = Groups(regelset, oordelen, Oordeel.Ongeschikt),
            OntbrekendeKolommen = register.OntbrekendeKolommen,
            NietGebruikt = Count(register.Rijen.SelectMany(rij => rij.Opmerkingen.Select(opmerking => (rij, opmerking)))),
            Nagegaan = CountRules(regelset, oordelen),
        };
    }

    /// <summary>Why a row cannot be judged; <see langword="null"/> when it can.</summary>
    private static Registeropmerking? WhyNot(Registerrij rij, Regelset regelset, Registerformaat formaat)
    {
        var (kolom, vroegst) = (formaat.Kolommen.Peildatum, regelset.Kenmerken.VroegstePeildatum);
        return rij.Plan.Peildatum is not { } datum ? new Registeropmerking(kolom, "Er staat geen datum.")
            : datum < vroegst ? new Registeropmerking(kolom, $"De datum ligt vóór {Day(vroegst)}; zo ver terug gaan de regels niet.")
            : datum > PlanReader.LaatstePeildatum ? new Registeropmerking(kolom, $"De datum ligt na {Day(PlanReader.LaatstePeildatum)}.")
            : rij.Vorm.Length == 0 ? new Registeropmerking(formaat.Kolommen.Vorm, "Er staat geen vorm.")
            : rij.Vormen.IsEmpty ? new Registeropmerking(formaat.Kolommen.Vorm, $"De vorm {RijCellen.Kort(rij.Vorm)} is onbekend.")
            : null;
    }

    private static ImmutableArray<Registertelling> Count(IEnumerable<(Registerrij Rij, Registeropmerking Opmerking)> opmerkingen) =>
        [.. opmerkingen
            .GroupBy(paar => paar.Opmerking, paar => paar.Rij.Rij)
            .Select(groep => new Registertelling(groep.Key.Kolom, groep.Key.Tekst, [.. groep]))
            .OrderByDescending(telling => telling.Rijen.Length)
            .ThenBy(telling => telling.Kolom, StringComparer.Ordinal)
            .ThenBy(telling => telling.Tekst, StringComparer.Ordinal)];

    private static ImmutableArray<Registergroep> Groups(Regelset regelset, List<Rijoordeel> oordelen, Oordeel oordeel) =>
        [.. oordelen
            .Where(rij => rij.Oordeel == oordeel)
            .SelectMany(rij => rij.Redenen)
            .GroupBy(reden => reden.Regel, reden => reden.Bevinding)
            .Select(groep => new Registergroep(
                groep.Key.Id,
                groep.Key.Titel,
                groep.Key.Zekerheid,
                groep.SelectMany(rij => rij.Bronnen).Distinct().ToImmutableSortedDictionary(
                    citaat => citaat,
                    citaat => regelset.Bronnen.Zoek(citaat)!.Titel, // "!": a rule set whose citations do not resolve cannot exist
                    StringComparer.Ordinal),
                [.. groep]))
            .OrderByDescending(groep => groep.Rijen.Length)
            .ThenBy(groep => groep.Regel, StringComparer.Ordinal)];

    private static ImmutableArray<Regeltelling> CountRules(Regelset regelset, List<Rijoordeel> oordelen)
    {
        var waarheden = oordelen.SelectMany(oordeel => oordeel.Wetsregels).ToLookup(paar => paar.Regel.Id, paar => paar.Waarheid, StringComparer.Ordinal);
        return [.. regelset.Regels.Where(regel => waarheden.Contains(regel.Id)).Select(regel => new Regeltelling(
            regel.Id,
            regel.Titel,
            waarheden[regel.Id].Count(waarheid => waarheid == Truth.True),
            waarheden[regel.Id].Count(waarheid => waarheid == Truth.False),
            waarheden[regel.Id].Count(waarheid => waarheid == Truth.Unknown)))];
    }

    private static string Day(DateOnly datum) => datum.ToString("O", CultureInfo.InvariantCulture);
}
