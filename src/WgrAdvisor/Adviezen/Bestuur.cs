using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>The governance of a form.</summary>
/// <param name="Organen">The organs.</param>
/// <param name="Verantwoording">Who answers to whom.</param>
public sealed record Bestuur(ImmutableArray<Orgaan> Organen, ImmutableArray<Verantwoording> Verantwoording);
