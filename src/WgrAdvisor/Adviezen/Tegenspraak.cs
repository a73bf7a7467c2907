using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>Answers that cannot all stand: on the date of the plan these alone leave no form, and these without any one of them do.</summary>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Oplossingen">What comes back when one of the answers is taken away.</param>
public sealed record Tegenspraak(ImmutableArray<Grond> Antwoorden, ImmutableArray<Oplossing> Oplossingen);
