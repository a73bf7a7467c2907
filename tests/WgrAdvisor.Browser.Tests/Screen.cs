namespace WgrAdvisor.Browser.Tests;

/// <summary>What the pages are looked at with.</summary>
public enum Screen
{
    /// <summary>1280 pixels wide, light.</summary>
    Wide,

    /// <summary>320 pixels wide, light: a telephone, or a desktop at 400 %.</summary>
    Narrow,

    /// <summary>1280 pixels wide, dark.</summary>
    Dark,

    /// <summary>1280 pixels wide, with the colours of the user's own system.</summary>
    ForcedColors,
}
