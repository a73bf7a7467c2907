using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>A line of accountability.</summary>
/// <param name="Van">Who answers: the identifier of an organ, or a name.</param>
/// <param name="Aan">To whom: the identifier of an organ, or a name.</param>
/// <param name="Over">About what.</param>
/// <param name="Regel">The rule.</param>
/// <param name="Bronnen">Citations.</param>
public sealed record Verantwoording(string Van, string Aan, string Over, string Regel, ImmutableArray<string> Bronnen);
