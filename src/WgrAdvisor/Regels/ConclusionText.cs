using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>Says in Dutch what a rule concludes, with names instead of identifiers.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
/// <param name="regelset">The rule set that the conclusion belongs to.</param>
/// <param name="mark">What becomes of the name of a begrip, given its identifier and its text in quotes: a link, for instance. Without it the text stays.</param>
public sealed class ConclusionText(Regelset regelset, Func<string, string, string>? mark = null)
{
    /// <summary>Says a conclusion.</summary>
    /// <param name="gevolg">The conclusion.</param>
    /// <returns>First the conclusion itself as a clause without a capital and without a full stop; then its particulars, one each.</returns>
    public ImmutableArray<string> Of(Gevolg gevolg)
    {
        ArgumentNullException.ThrowIfNull(gevolg);
        return gevolg switch
        {
            Gevolg.LeidtAf derived => [Derived(derived)],
            Gevolg.Botst => ["deze antwoorden gaan niet samen; er komt geen advies"],
            Gevolg.SchrijftVoor => [$"de wet schrijft deze vorm voor: {Forms(gevolg.Vormen)}", "alle andere vormen vallen af"],
            Gevolg.SluitUit => [$"de wet sluit uit: {Forms(gevolg.Vormen)}"],
            Gevolg.MaaktOngeschikt => [$"ongeschikt voor dit plan: {Forms(gevolg.Vormen)}"],
            Gevolg.Weegt weighs => Weighs(weighs),
            Gevolg.Waarschuwt warning => [$"{(warning.Twijfel ? "het is niet zeker of dit mag" : "waarschuwing")} bij: {Forms(gevolg.Vormen)}", .. warning.Standpunten.Select(view => $"standpunt: {view}")],
            Gevolg.Splitst fork => [$"zolang ‘{regelset.Vraag(fork.Vraag)!.Tekst}’ open is, is dit niet vanzelf het advies: {Forms(gevolg.Vormen)}"], // "!": the question was checked on loading
            Gevolg.HeeftOrgaan organ => [$"orgaan: {organ.Naam}", $"samenstelling: {organ.Samenstelling}", AtForms(gevolg), Order(organ.Volgorde)],
            Gevolg.HeeftOmvang size => Size(size),
            Gevolg.LegtVerantwoordingAf line =>
                [$"{Organ(line.Van)} legt verantwoording af aan {Organ(line.Aan)}", $"waarover: {line.Over}", AtForms(gevolg)],
            Gevolg.VraagtStap step => [.. Step(step)],
            _ => throw new NotSupportedException($"{gevolg.GetType().Name} has no text."),
        };
    }

    /// <summary>Says what a kind of conclusion does.</summary>
    /// <param name="laag">The kind.</param>
    /// <returns>A Dutch phrase with a capital.</returns>
    public static string NameOf(Laag laag) => laag switch
    {
        Laag.Begrip => "Begrip afleiden",
        Laag.Samenhang => "Antwoorden die niet samengaan",
        Laag.Voorgeschreven => "Vorm voorschrijven",
        Laag.Recht => "Vorm uitsluiten",
        Laag.Vereiste => "Vorm ongeschikt noemen",
        Laag.Afweging => "Afwegen",
        Laag.Vork => "Eerst een vraag stellen",
        Laag.Aandachtspunt => "Waarschuwen",
        Laag.Bestuur => "Bestuur beschrijven",
        _ => "Stap noemen",
    };

    private string Derived(Gevolg.LeidtAf derived)
    {
        // "!": a rule that derives a begrip that does not exist cannot be loaded.
        var begrip = regelset.Begrip(derived.Id)!;
        var name = $"‘{begrip.Naam}’";
        var subject = mark is null ? name : mark(begrip.Id, name);
        return derived.Waarde is { } value
            ? $"{subject} is ‘{begrip.Opties.First(option => option.Id == value).Tekst}’"
            : $"{subject} klopt";
    }

    private ImmutableArray<string> Weighs(Gevolg.Weegt weighs)
    {
        var pro = weighs.Voor.IsEmpty ? "" : $"telt voor: {Forms(weighs.Voor)}";
        var contra = weighs.Tegen.IsEmpty ? "" : $"telt tegen: {Forms(weighs.Tegen)}";
        var particulars = $"criterium: {regelset.Criterium(weighs.Criterium)?.Naam}; sterkte {DutchText.Number(weighs.Sterkte)} van 3";
        return [.. new[] { pro, contra, particulars }.Where(text => text.Length > 0)];
    }

    private ImmutableArray<string> Size(Gevolg.HeeftOmvang size)
    {
        var seats = size.PerDeelnemer is { } each ? $"; dan {DutchText.Number(each)} per deelnemer als allen er evenveel krijgen" : "";
        return [$"{Organ(size.Orgaan)} heeft minstens {DutchText.Number(size.Minimum)} leden{seats}", $"toelichting: {size.Tekst}", AtForms(size), Order(size.Volgorde)];
    }

    private IEnumerable<string> Step(Gevolg.VraagtStap step)
    {
        yield return $"stap: {step.Titel}";
        yield return $"soort: {KindOf(step.Soort)}";
        yield return $"wie: {step.Wie}";
        if (step.Termijn is { } period)
        {
            yield return $"termijn: {DutchText.Duration(period)}{(step.Vanaf is null ? "" : $", gerekend vanaf {step.Vanaf}")}";
        }
        else if (step.Vanaf is { } from)
        {
            yield return $"wanneer: {from}";
        }

        if (step.Duur is { } practice)
        {
            yield return $"duurt in de praktijk: {DutchText.Duration(practice)}{(step.Termijn is null ? "" : ", na de termijn")}";
        }

        if (step.JaarlijksVoor is { } yearly)
        {
            yield return $"elk jaar vóór {DutchText.DayOfYear(yearly)}{(step.OverVorigJaar ? ", over het jaar ervoor" : "")}";
        }

        if (step.OpDag is { } fixedDay)
        {
            yield return $"eindigt op de eerste {DutchText.DayOfYear(fixedDay)} die komt";
        }

        if (!step.Na.IsEmpty)
        {
            yield return $"de stap begint {DutchText.List(step.Na.Select(Moment), "en")}";
        }

        if (step.Vooraf is { } before)
        {
            yield return $"de hele termijn ligt vóór het moment {Moment(before)}";
        }

        yield return AtForms(step);
    }

    /// <summary>A moment is the start date of a plan, or the end of the steps that give it their name.</summary>
    private string Moment(string name)
    {
        var titles = regelset.Lezingen.Select(regel => regel.Dan).OfType<Gevolg.VraagtStap>().Where(step => step.Moment == name).Select(step => $"‘{step.Titel}’").Distinct();
        return titles.Any() ? $"na de stap {DutchText.List(titles, "of")}" : "op de startdatum";
    }

    private string AtForms(Gevolg gevolg) => $"bij: {Forms(gevolg.Vormen)}";

    private static string Order(int order) => $"rang {DutchText.Number(order)}; van meer regels over hetzelfde orgaan telt de hoogste rang";

    private string Forms(ImmutableArray<string> forms) =>
        forms.Length == regelset.Vormen.Length
            ? "alle vormen"
            : DutchText.List(forms.Select(form => regelset.Vorm(form)?.Naam ?? form), "en");

    private string Organ(string who) =>
        regelset.Regels.Select(regel => regel.Dan).OfType<Gevolg.HeeftOrgaan>().FirstOrDefault(organ => organ.Id == who)?.Naam ?? who;

    private static string KindOf(StapSoort kind) => kind switch
    {
        StapSoort.Voorbereiding => "voorbereiding",
        StapSoort.Bepaling => "bepaling in de regeling",
        StapSoort.Start => "start",
        StapSoort.Jaarlijks => "elk jaar",
        StapSoort.Doorlopend => "doorlopend",
        _ => "wijziging van vorm",
    };
}
