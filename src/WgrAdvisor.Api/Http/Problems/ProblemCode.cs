namespace WgrAdvisor.Api.Http.Problems;

/// <summary>The stable codes of mistakes outside the body; those inside a plan stand in <see cref="Plannen.PlanFoutCode"/>.</summary>
internal static class ProblemCode
{
    /// <summary>A query parameter does not exist.</summary>
    public const string UnknownParameter = "WGR2001";
}
