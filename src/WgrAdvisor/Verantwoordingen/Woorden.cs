using WgrAdvisor.Regels;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>The fixed words of the document.</summary>
internal static class Woorden
{
    /// <summary>A certainty, as the rule files write it.</summary>
    public static string Name(Zekerheid zekerheid) => zekerheid.ToString().ToLowerInvariant();

    /// <summary>A period; <see langword="null"/> at either side means without end.</summary>
    public static string Period(DateOnly? vanaf, DateOnly? tot) => (vanaf, tot) switch
    {
        ({ } from, { } before) => $"vanaf {DutchText.Day(from)} en vóór {DutchText.Day(before)}",
        ({ } from, null) => $"vanaf {DutchText.Day(from)}",
        (null, { } before) => $"vóór {DutchText.Day(before)}",
        _ => "altijd",
    };

    /// <summary>The name of a file as a title: "recht/aard-van-de-taken.yaml" is "Aard van de taken".</summary>
    public static string TitleOf(string file) =>
        DutchText.Capitalised(Path.GetFileNameWithoutExtension(file).Replace('-', ' '));

    /// <summary>The kind of answer that a question asks for.</summary>
    public static string Name(VraagType type) => type switch
    {
        VraagType.JaNee => "ja of nee",
        VraagType.Keuze => "één keuze",
        VraagType.Meerkeuze => "meer keuzes mogelijk",
        VraagType.Getal => "getal",
        _ => "datum",
    };
}
