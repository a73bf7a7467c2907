namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A line of accountability that a rule gives to forms.</summary>
/// <param name="Van">Who answers.</param>
/// <param name="Aan">To whom.</param>
/// <param name="Over">About what.</param>
internal sealed record VerantwoordingGevolgResource(string Van, string Aan, string Over);
