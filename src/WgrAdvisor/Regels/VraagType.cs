namespace WgrAdvisor.Regels;

/// <summary>The kinds of answer that a question can have.</summary>
public enum VraagType
{
    /// <summary>Yes or no; in JSON <c>true</c> or <c>false</c>.</summary>
    JaNee,

    /// <summary>One of the options; in JSON the identifier of the option.</summary>
    Keuze,

    /// <summary>Any number of the options; in JSON a list. The empty list means: none of them.</summary>
    Meerkeuze,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>A date, written as year-month-day.</summary>
    Datum,
}
