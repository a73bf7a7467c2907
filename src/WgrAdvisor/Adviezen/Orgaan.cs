using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>An organ.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The Dutch name.</param>
/// <param name="Samenstelling">Who sit in it.</param>
/// <param name="Omvang">How large it must be; <see langword="null"/> when no rule says so or the number of participants is unknown.</param>
/// <param name="Regel">The rule.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Orgaan(string Id, string Naam, string Samenstelling, Omvang? Omvang, string Regel, ImmutableArray<string> Bronnen);
