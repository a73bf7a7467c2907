using System.Globalization;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>The names of the fields of the form. A name is the JSON Pointer of the same value in a plan, with points for slashes.</summary>
internal static class Field
{
    /// <summary>The name of the plan.</summary>
    public const string Naam = "naam";

    /// <summary>The date the plan is judged at; posted as day, month and year.</summary>
    public const string Peildatum = "peildatum";

    /// <summary>The day from which the dates of the steps are reckoned; posted as day, month and year.</summary>
    public const string Startdatum = "startdatum";

    /// <summary>The present form; not asked, but a plan that has it keeps it.</summary>
    public const string HuidigeVorm = "huidigeVorm";

    /// <summary>The list of participants.</summary>
    public const string Deelnemers = "deelnemers";

    /// <summary>What the answers begin with.</summary>
    public const string Antwoorden = "antwoorden";

    /// <summary>What the user's own remarks begin with.</summary>
    public const string Toelichtingen = "toelichtingen";

    /// <summary>What the preferences begin with.</summary>
    public const string Voorkeuren = "voorkeuren";

    /// <summary>The last part of the name of a typed number.</summary>
    public const string Getal = "getal";

    /// <summary>The last part of the name of a day.</summary>
    public const string Dag = "dag";

    /// <summary>The last part of the name of a month.</summary>
    public const string Maand = "maand";

    /// <summary>The last part of the name of a year.</summary>
    public const string Jaar = "jaar";

    /// <summary>The answer "yes".</summary>
    public const string Ja = "ja";

    /// <summary>The answer "no".</summary>
    public const string Nee = "nee";

    /// <summary>The explicit answer "I do not know". Has a hyphen, so that no option of a rule set can have this name.</summary>
    public const string WeetIkNiet = "weet-ik-niet";

    /// <summary>The answer "none of these": the empty list. Has a hyphen, so that no option of a rule set can have this name.</summary>
    public const string GeenVanDeze = "geen-van-deze";

    /// <summary>The button that adds a participant.</summary>
    public const string AddButton = "deelnemerErbij";

    /// <summary>The button that removes a participant; its value is the row.</summary>
    public const string RemoveButton = "deelnemerWeg";

    /// <summary>The answer to a question.</summary>
    public static string Antwoord(string vraag) => Join(Antwoorden, vraag);

    /// <summary>The remark at a question.</summary>
    public static string Toelichting(string vraag) => Join(Toelichtingen, vraag);

    /// <summary>The weight of a criterium.</summary>
    public static string Voorkeur(string criterium) => Join(Voorkeuren, criterium);

    /// <summary>A part of a participant: naam, soort, inwoners or id.</summary>
    public static string Deelnemer(int row, string part) => Join(Join(Deelnemers, row.ToString(CultureInfo.InvariantCulture)), part);

    /// <summary>A name under another.</summary>
    public static string Join(string field, string part) => $"{field}.{part}";

    /// <summary>The id of a field in the page, or of one option of it.</summary>
    public static string Id(string field, string? option = null) =>
        (option is null ? field : $"{field}.{option}").Replace('.', '-');

    /// <summary>The id of the mistake at a field.</summary>
    public static string ErrorId(string field) => $"fout-{Id(field)}";
}
