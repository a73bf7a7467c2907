using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>How large an organ must be.</summary>
/// <param name="Minimum">The smallest lawful number of members.</param>
/// <param name="PerDeelnemer">The seats that each participant then needs when all have the same; <see langword="null"/> when not applicable.</param>
/// <param name="Tekst">The explanation.</param>
/// <param name="Regel">The rule.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Omvang(int Minimum, int? PerDeelnemer, string Tekst, string Regel, ImmutableArray<string> Bronnen);
