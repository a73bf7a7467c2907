namespace WgrAdvisor.Plannen;

/// <summary>The stable codes of mistakes in a plan. A code is never given another meaning.</summary>
public static class PlanFoutCode
{
    /// <summary>The document is not valid UTF-8.</summary>
    public const string GeenUtf8 = "WGR1001";

    /// <summary>The document is not valid JSON, or is nested too deeply.</summary>
    public const string GeenJson = "WGR1002";

    /// <summary>A name occurs twice in one object.</summary>
    public const string DubbeleNaam = "WGR1003";

    /// <summary>A field does not exist.</summary>
    public const string OnbekendVeld = "WGR1004";

    /// <summary>A value has the wrong type.</summary>
    public const string VerkeerdType = "WGR1005";

    /// <summary>A question does not exist.</summary>
    public const string OnbekendeVraag = "WGR1006";

    /// <summary>An option, kind, form, weight or part does not exist.</summary>
    public const string OnbekendeKeuze = "WGR1007";

    /// <summary>A criterium does not exist.</summary>
    public const string OnbekendCriterium = "WGR1008";

    /// <summary>A date does not exist.</summary>
    public const string GeenDatum = "WGR1009";

    /// <summary>A number or date lies outside its limits.</summary>
    public const string BuitenBereik = "WGR1010";

    /// <summary>A text is too long or a list has too many items.</summary>
    public const string TeVeel = "WGR1011";

    /// <summary>A field that must be there is missing.</summary>
    public const string Ontbreekt = "WGR1012";

    /// <summary>An answer is given that already follows from the list of participants.</summary>
    public const string VolgtUitDeelnemers = "WGR1013";

    /// <summary>An option is chosen twice.</summary>
    public const string DubbeleKeuze = "WGR1014";

    /// <summary>The same participant is in the list twice.</summary>
    public const string DubbeleDeelnemer = "WGR1015";

    /// <summary>A list has too few items.</summary>
    public const string TeWeinig = "WGR1016";
}
