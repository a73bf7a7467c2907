using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>The order in which the form shows its fields.</summary>
internal sealed class PageOrder
{
    private readonly ImmutableArray<string> _fields;

    /// <summary>The order of the form for a rule set.</summary>
    public PageOrder(Regelset regelset) => _fields =
    [
        Field.Naam,
        Field.Peildatum,
        Field.Startdatum,
        .. Groepen(regelset).SelectMany(groep => (string[])
        [
            .. HeeftDeelnemers(regelset, groep) ? [Field.Deelnemers] : Array.Empty<string>(),
            .. Vragen(regelset, groep).SelectMany(vraag => (string[])[Field.Antwoord(vraag.Id), Field.Toelichting(vraag.Id)]),
        ]),
        .. regelset.Criteria.Select(criterium => Field.Voorkeur(criterium.Id)),
    ];

    /// <summary>The groups, in order.</summary>
    public static IEnumerable<Groep> Groepen(Regelset regelset) => regelset.Vragen.Select(vraag => vraag.Groep).Distinct();

    /// <summary>The questions of a group, in order.</summary>
    public static IEnumerable<Vraag> Vragen(Regelset regelset, Groep groep) => regelset.Vragen.Where(vraag => vraag.Groep == groep);

    /// <summary>Whether the list of participants stands in a group: the one that asks about their kinds.</summary>
    public static bool HeeftDeelnemers(Regelset regelset, Groep groep) =>
        Vragen(regelset, groep).Any(vraag => vraag.UitDeelnemers is UitDeelnemers.Soorten);

    /// <summary>The place of a field, for sorting; a field that is not on the page comes last.</summary>
    public (int Place, int Row) PositionOf(string field)
    {
        var parts = field.Split('.');
        var place = _fields.IndexOf(parts[0] == Field.Deelnemers ? Field.Deelnemers : field);
        var row = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return (place < 0 ? int.MaxValue : place, row);
    }
}
