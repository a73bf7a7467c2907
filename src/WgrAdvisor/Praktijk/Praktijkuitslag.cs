using System.Collections.Immutable;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Praktijk;

/// <summary>How a practice case fares under the rules.</summary>
/// <param name="Voorbeeld">The practice case.</param>
/// <param name="Toen">The advice at the date of founding.</param>
/// <param name="Nu">The advice on the same plan at the date up to which the rules were checked.</param>
/// <param name="Afwijkingen">Every way in which they differ from what the case expects, in Dutch; empty when all is as expected.</param>
public sealed record Praktijkuitslag(Praktijkvoorbeeld Voorbeeld, Advies Toen, Advies Nu, ImmutableArray<string> Afwijkingen);
