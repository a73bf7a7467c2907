/// <summary>What a house rule has to say.</summary>
/// <param name="Tekst">The text, in Dutch.</param>
public sealed record Signaal(string Tekst);
