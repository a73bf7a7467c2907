namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>An organ that a rule gives to forms.</summary>
/// <param name="Id">The identifier of the organ.</param>
/// <param name="Naam">The name.</param>
/// <param name="Samenstelling">Who sit in it.</param>
internal sealed record OrgaanGevolgResource(string Id, string Naam, string Samenstelling);
