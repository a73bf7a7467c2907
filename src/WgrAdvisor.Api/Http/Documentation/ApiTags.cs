namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The tags that group the operations in the OpenAPI document.</summary>
internal static class ApiTags
{
    /// <summary>Operations on a plan.</summary>
    public const string Advice = "Adviezen";

    /// <summary>What the rule set knows.</summary>
    public const string Knowledge = "Kennis";
}
