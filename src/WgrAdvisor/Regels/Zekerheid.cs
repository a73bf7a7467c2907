namespace WgrAdvisor.Regels;

/// <summary>How certain the legal or factual basis of a rule is.</summary>
public enum Zekerheid
{
    /// <summary>Follows from the answers themselves; no source is needed.</summary>
    Logisch,

    /// <summary>Stands in the statute or in a parliamentary paper.</summary>
    Vast,

    /// <summary>Follows from the statute by reasoning that is generally accepted.</summary>
    Afgeleid,

    /// <summary>Stands in literature or guidance.</summary>
    Literatuur,

    /// <summary>Jurists disagree; such a rule can only warn.</summary>
    Betwist,
}
