using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Cli;

/// <summary>Writes an advice as plain text for people.</summary>
internal sealed class AdviesText(TextWriter output, Regelset regelset)
{
    /// <summary>Writes the advice.</summary>
    public void Write(Plan plan, Advies advies)
    {
        WriteHead(plan, advies.Regelset);
        output.WriteLine(advies.Samenvatting);
        if (advies.Stabiliteit is { } stabiliteit)
        {
            output.WriteLine(stabiliteit.Tekst);
        }

        foreach (var vorm in advies.Vormen.OrderBy(vorm => vorm.Rang ?? int.MaxValue))
        {
            WriteForm(vorm, advies.Regels, advies.Bronnen);
        }

        WriteList("Tegenspraak", advies.Tegenspraken.Select(clash => $"{string.Join(" + ", clash.Antwoorden.Select(Answer))}: {string.Join(clash.Ongeacht.IsEmpty ? "; " : "; of ", clash.Redenen.Select(reden => advies.Regels[reden.Regel].Titel))}"));
        WriteList("Bestuur", advies.Bestuur?.Organen.Select(orgaan => $"{orgaan.Naam}: {orgaan.Samenstelling} {orgaan.Omvang?.Tekst}".TrimEnd()) ?? []);
        WriteList("Verantwoording", advies.Bestuur?.Verantwoording.Select(lijn => $"{NameOf(lijn.Van, advies)} → {NameOf(lijn.Aan, advies)}: {lijn.Over}") ?? []);
        WriteList("Aandachtspunten", advies.Aandachtspunten.Select(punt => $"{punt.Titel}{Sources(punt.Bronnen, advies.Bronnen)}"));
        WriteList("Stappen", advies.Stappen.Select(stap => Describe(stap, advies.Bronnen)));
        if (advies.Toets is { } toets)
        {
            output.WriteLine();
            output.WriteLine($"Huidige vorm ({toets.Vorm}): {toets.Oordeel.ToString().ToLowerInvariant()}{(toets.Zeker ? "" : " (nog niet zeker)")}");
            WriteList("Plichten van de huidige vorm", toets.Plichten.Select(stap => Describe(stap, advies.Bronnen)));
            WriteList("Als u van vorm verandert", toets.Wijziging.Select(stap => Describe(stap, advies.Bronnen)));
        }

        WriteList("Samenwerkingen die hierop lijken", (advies.Praktijkvoorbeelden ?? []).Select(Describe));
        WriteList("Vragen die dit advies nog kunnen veranderen", (advies.OpenVragen ?? []).Select(vraag => $"{vraag.Tekst} [{vraag.Vraag}]"));
        WriteReceipt(advies.Regelset);
    }

    /// <summary>Writes the review.</summary>
    public void Write(Plan plan, Toetsing toetsing)
    {
        WriteHead(plan, toetsing.Regelset);
        output.WriteLine(toetsing.Samenvatting);
        WriteForm(toetsing.HuidigeVorm, toetsing.Regels, toetsing.Bronnen);
        WriteList("Lichtere vormen die niet afvallen", toetsing.LichtereVormen.Select(id => regelset.Vorm(id)?.Naam ?? id));
        WriteList("Aandachtspunten", toetsing.Aandachtspunten.Select(punt => $"{punt.Titel}{Sources(punt.Bronnen, toetsing.Bronnen)}"));
        WriteList("Plichten van de huidige vorm", toetsing.Plichten.Select(stap => Describe(stap, toetsing.Bronnen)));
        WriteList("Als u van vorm verandert", toetsing.Wijziging.Select(stap => Describe(stap, toetsing.Bronnen)));
        WriteReceipt(toetsing.Regelset);
    }

    /// <summary>Writes why one form, or why not.</summary>
    public void WriteWhy(Plan plan, Advies advies, VormAdvies vorm)
    {
        WriteHead(plan, advies.Regelset);
        if (advies.AntwoordenBotsen)
        {
            output.WriteLine(advies.Samenvatting);
        }

        WriteForm(vorm, advies.Regels, advies.Bronnen);
        WriteList("Regels die op een antwoord wachten", (vorm.OpenRegels ?? []).Select(id => $"{advies.Regels[id].Titel}{Sources(advies.Regels[id].Bronnen, advies.Bronnen)} [wacht op {string.Join(", ", advies.Regels[id].WachtOp ?? [])}]"));
        output.WriteLine();
        output.WriteLine("Regels die de vorm bij andere plannen laten afvallen, en hier niet gelden");
        foreach (var regel in (vorm.NietVanToepassing ?? []).Select(id => advies.Regels[id]))
        {
            output.WriteLine($"  - {regel.Titel}{Sources(regel.Bronnen, advies.Bronnen)}");
            output.WriteLine($"      geldt niet, want: {string.Join(", ", (regel.GeldtNietOmdat ?? []).Select(Answer))}");
            foreach (var zin in Wijzigingtekst.Zinnen(regelset, regel.GeldtAls ?? []))
            {
                output.WriteLine($"      geldt wel als u {zin}");
            }
        }

        WriteReceipt(advies.Regelset);
    }

    private void WriteHead(Plan plan, RegelsetInfo info)
    {
        output.WriteLine(plan.Naam ?? "Plan zonder naam");
        output.WriteLine($"Peildatum {Day(info.Peildatum)}{(info.PeildatumUitPlan ? "" : " (het plan noemt geen peildatum)")}");
        output.WriteLine();
    }

    private void WriteReceipt(RegelsetInfo info)
    {
        output.WriteLine();
        output.WriteLine($"Regelset {info.Versie}, vingerafdruk {info.Vingerafdruk}");
    }

    private void WriteForm(VormAdvies vorm, ImmutableSortedDictionary<string, Regeltekst> regels, IReadOnlyDictionary<string, BronInfo> bronnen)
    {
        output.WriteLine();
        output.WriteLine($"{vorm.Naam}: {vorm.Oordeel.ToString().ToLowerInvariant()}{(vorm.Zeker ? "" : " (nog niet zeker)")}");
        if (vorm.Uitleg.Length > 0)
        {
            output.WriteLine($"  {vorm.Uitleg}");
        }

        foreach (var reden in vorm.Redenen)
        {
            var sign = reden.Richting == Richting.Voor ? '+' : '-';
            var regel = regels[reden.Regel];
            output.WriteLine($"  {sign} {regel.Titel}{Sources(regel.Bronnen, bronnen)}");
            if (reden.Laag != Laag.Afweging && !regel.OpGrondVan.IsEmpty)
            {
                output.WriteLine($"      want: {string.Join(", ", regel.OpGrondVan.Select(Answer))}");
            }
        }

        foreach (var aanpassingen in (vorm.WatMoetVeranderen ?? []).GroupBy(aanpassing => aanpassing.Dan))
        {
            output.WriteLine($"  {aanpassingen.Key.ToString().ToLowerInvariant()} als u:");
            foreach (var zin in Wijzigingtekst.Zinnen(regelset, aanpassingen.Select(aanpassing => aanpassing.Wijzigingen)))
            {
                output.WriteLine($"      {zin}");
            }
        }
    }

    private void WriteList(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in all)
        {
            output.WriteLine($"  - {line}");
        }
    }

    /// <summary>An answer in words.</summary>
    public static string Value(FactValue? answer) => answer switch
    {
        FactValue.YesNo given => given.Value ? "ja" : "nee",
        FactValue.Choice given => given.Value,
        FactValue.MultiChoice { Values.IsEmpty: true } => "geen",
        FactValue.MultiChoice given => string.Join(" en ", given.Values),
        FactValue.Number given => given.Value.ToString(CultureInfo.InvariantCulture),
        FactValue.Date given => Day(given.Value),
        _ => "onbekend",
    };

    private static string Answer(Grond grond) => $"{grond.Vraag} = {Value(grond.Antwoord)}";

    private static string NameOf(string who, Advies advies) =>
        advies.Bestuur?.Organen.FirstOrDefault(orgaan => orgaan.Id == who)?.Naam ?? who;

    /// <summary>The sources between brackets; nothing for what follows from the answers alone.</summary>
    private static string Sources(ImmutableArray<string> citations, IReadOnlyDictionary<string, BronInfo> bronnen) =>
        citations.IsEmpty ? "" : $" ({string.Join("; ", citations.Select(citation => bronnen[citation].Titel))})";

    private static string Describe(Stap stap, IReadOnlyDictionary<string, BronInfo> bronnen) =>
        $"{stap.Titel} — {stap.Wie}{Dates(stap)}{Sources(stap.Bronnen, bronnen)}";

    private string Describe(GelijkendVoorbeeld voorbeeld)
    {
        var (gelijk, samen) = (voorbeeld.Overeenkomsten.Length, voorbeeld.Overeenkomsten.Length + voorbeeld.Verschillen.Length);
        return $"{voorbeeld.Naam} [{voorbeeld.Voorbeeld}], {Day(voorbeeld.Peildatum)}: {regelset.Vorm(voorbeeld.Vorm)?.Naam}; {gelijk} van de {samen} antwoorden gelijk";
    }

    private static string Dates(Stap stap) => stap switch
    {
        { Voor: { } voor } => $", vóór {Day(voor)}",
        { Begin: { } begin, Eind: { } eind } => begin == eind ? $", op zijn vroegst {Day(begin)}" : $", op zijn vroegst {Day(begin)} tot {Day(eind)}",
        { JaarlijksVoor: { } dag } => $", elk jaar vóór {dag}",
        { Termijn: { } termijn } => $", {termijn}",
        _ => "",
    };

    private static string Day(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
