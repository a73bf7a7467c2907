using WgrAdvisor.Api.Pages.Text;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>Says a mistake in the words of the form, where the reader of plans speaks of JSON.</summary>
internal sealed class FieldErrorText(Regelset regelset)
{
    /// <summary>The mistake at its field.</summary>
    public FieldError For(string field, PlanFout fout) => new(IsShown(field) ? field : "", Text(field, fout));

    private string Text(string field, PlanFout fout) => (fout.Code, Kind(field)) switch
    {
        (PlanFoutCode.BuitenBereik, VraagType.Datum) =>
            $"Kies een dag van {Dutch.Date(regelset.Kenmerken.VroegstePeildatum)} tot en met {Dutch.Date(PlanReader.LaatstePeildatum)}.",
        (PlanFoutCode.GeenDatum, _) => "Deze datum bestaat niet. Vul dag, maand en jaar in met cijfers, bijvoorbeeld 1, 12 en 2026.",
        (PlanFoutCode.VerkeerdType, VraagType.Getal) => "Vul een heel getal in met cijfers, bijvoorbeeld 24.000.",
        (PlanFoutCode.Ontbreekt, _) => "Kies wat voor deelnemer dit is, of haal deze deelnemer weg.",
        (PlanFoutCode.VolgtUitDeelnemers, _) =>
            "Dit volgt al uit uw lijst met deelnemers. Maak dit antwoord leeg of kies ‘Weet ik niet’. Of haal de deelnemers weg.",
        _ => fout.Tekst,
    };

    private VraagType? Kind(string field) => field.Split('.') switch
    {
        [Field.Peildatum or Field.Startdatum] => VraagType.Datum,
        [Field.Deelnemers, _, "inwoners"] => VraagType.Getal,
        [Field.Antwoorden, var id] => regelset.Vraag(id)?.Type,
        _ => null,
    };

    private bool IsShown(string field) => field.Split('.') switch
    {
        [Field.Antwoorden or Field.Toelichtingen, var id] => regelset.Vraag(id) is not null,
        [Field.Voorkeuren, var id] => regelset.Criterium(id) is not null,
        [Field.HuidigeVorm] => false,
        [var name, ..] => name.Length > 0,
        _ => false,
    };
}
