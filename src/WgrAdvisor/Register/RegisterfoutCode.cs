namespace WgrAdvisor.Register;

/// <summary>The stable codes of mistakes in the file of a register. A code is never given another meaning.</summary>
public static class RegisterfoutCode
{
    /// <summary>The file is not valid UTF-8.</summary>
    public const string GeenUtf8 = "WGR3001";

    /// <summary>The quotes in the file are not as CSV has them.</summary>
    public const string GeenCsv = "WGR3002";

    /// <summary>The file has no rows.</summary>
    public const string Leeg = "WGR3003";

    /// <summary>A column that must be there is missing.</summary>
    public const string KolomOntbreekt = "WGR3004";

    /// <summary>A column that is read occurs twice.</summary>
    public const string DubbeleKolom = "WGR3005";

    /// <summary>A row has more or fewer cells than there are columns.</summary>
    public const string AantalCellen = "WGR3006";

    /// <summary>A date does not exist, or is written in another way.</summary>
    public const string GeenDatum = "WGR3007";

    /// <summary>A number is not a whole number, or a list does not have the form <c>naam:aantal|naam:aantal</c>.</summary>
    public const string GeenAantal = "WGR3008";

    /// <summary>There are more participants than a plan can have.</summary>
    public const string TeVeel = "WGR3009";

    /// <summary>A title is missing.</summary>
    public const string GeenTitel = "WGR3010";

    /// <summary>The rule set does not say how a register is read.</summary>
    public const string GeenFormaat = "WGR3011";
}
