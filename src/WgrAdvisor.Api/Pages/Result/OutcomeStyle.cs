using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Pages.Result;

/// <summary>The look of an outcome.</summary>
internal static class OutcomeStyle
{
    /// <summary>The end of the class name.</summary>
    public static string Of(Advies advies) => advies switch
    {
        { Uitkomst: Uitkomst.GeenPassendeVorm } => "none",
        { Uitkomst: Uitkomst.VoorlopigAdvies } or { OpenVragen.IsEmpty: false } => "open",
        _ => "sure",
    };
}
