using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>What would have to change in a plan for another verdict on a form. With fewer of these changes that verdict is not reached.</summary>
/// <param name="Wijzigingen">The changes.</param>
/// <param name="Dan">The verdict on the form with these changes.</param>
public sealed record Aanpassing(ImmutableArray<Wijziging> Wijzigingen, Oordeel Dan);
