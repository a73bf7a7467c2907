namespace WgrAdvisor.Adviezen;

/// <summary>What a citation refers to.</summary>
/// <param name="Titel">The source and place in Dutch.</param>
/// <param name="Soort">The kind of source: <c>wet</c>, <c>literatuur</c>, <c>kamerstuk</c> or <c>web</c>.</param>
/// <param name="Url">The address of the text as it stood on the peildatum; <see langword="null"/> when there is none.</param>
public sealed record BronInfo(string Titel, string Soort, string? Url);
