using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>One point of a chapter of the accountability document.</summary>
/// <param name="Tekst">The point, in Dutch.</param>
/// <param name="Aantal">How many cases it covers; <see langword="null"/> when it is not about a number.</param>
/// <param name="Bronnen">Citations of the present law; may be empty.</param>
/// <param name="Regels">The rules that it concerns; may be empty.</param>
public sealed record Hoofdstukpunt(string Tekst, int? Aantal, ImmutableArray<string> Bronnen, ImmutableArray<string> Regels);
