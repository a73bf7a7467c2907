namespace WgrAdvisor.Rules.Tests;

/// <summary>What the law says of one form, in rising order of what counts.</summary>
internal enum Uitspraak
{
    /// <summary>Nothing stands in the way.</summary>
    Open,

    /// <summary>A special statute imposes the form.</summary>
    Voorgeschreven,

    /// <summary>The form cannot give what the plan needs.</summary>
    Ongeschikt,

    /// <summary>The law does not allow the form, or imposes another.</summary>
    Uitgesloten,
}
