namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The names of the collections, as they stand in addresses.</summary>
internal static class Collections
{
    /// <summary>The questions.</summary>
    public const string Vragen = "vragen";

    /// <summary>The forms.</summary>
    public const string Vormen = "vormen";

    /// <summary>The criteria.</summary>
    public const string Criteria = "criteria";

    /// <summary>The begrippen.</summary>
    public const string Begrippen = "begrippen";

    /// <summary>The rules.</summary>
    public const string Regels = "regels";

    /// <summary>The sources.</summary>
    public const string Bronnen = "bronnen";

    /// <summary>The practice cases.</summary>
    public const string Praktijkvoorbeelden = "praktijkvoorbeelden";
}
