namespace WgrAdvisor.Adviezen;

/// <summary>What a citation refers to.</summary>
/// <param name="Titel">The source and place in Dutch.</param>
/// <param name="Url">The address of the text as it stood on the peildatum; <see langword="null"/> when there is none.</param>
public sealed record BronInfo(string Titel, string? Url);
