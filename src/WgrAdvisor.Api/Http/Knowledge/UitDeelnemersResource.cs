namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>How an answer follows from the list of participants.</summary>
/// <param name="Wat">What follows from it.</param>
/// <param name="Soort">The kind of participant that is counted; <see langword="null"/> when all count.</param>
internal sealed record UitDeelnemersResource(UitDeelnemersWat Wat, string? Soort);
