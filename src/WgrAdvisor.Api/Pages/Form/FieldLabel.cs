using System.Globalization;
using WgrAdvisor.Api.Pages.Text;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>What a field is called on the page.</summary>
internal static class FieldLabel
{
    /// <summary>The label of a field.</summary>
    public static string For(Regelset regelset, string field) => field.Split('.') switch
    {
        [Field.Naam] => "Naam van het plan",
        [Field.Peildatum] => "Peildatum",
        [Field.Startdatum] => "Ontwerp klaar",
        [Field.Deelnemers] => "Deelnemers",
        [Field.Deelnemers, var row, "inwoners"] => $"{Deelnemer(int.Parse(row, CultureInfo.InvariantCulture))}, aantal inwoners",
        [Field.Deelnemers, var row, ..] => Deelnemer(int.Parse(row, CultureInfo.InvariantCulture)),
        [Field.Antwoorden, var id] => regelset.Vraag(id)?.Tekst.TrimEnd('?') ?? id,
        [Field.Toelichtingen, var id] => $"Toelichting bij ‘{regelset.Vraag(id)?.Tekst}’",
        [Field.Voorkeuren, var id] => regelset.Criterium(id)?.Naam ?? id,
        _ => field,
    };

    /// <summary>What the row of a participant is called.</summary>
    public static string Deelnemer(int row) => $"Deelnemer {Dutch.Number(row + 1)}";
}
