namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A citation.</summary>
/// <param name="Citaat">The citation as rules write it.</param>
/// <param name="Titel">The source and place in Dutch.</param>
/// <param name="Url">The address of the text; <see langword="null"/> when there is none.</param>
internal sealed record BronverwijzingResource(string Citaat, string Titel, string? Url);
