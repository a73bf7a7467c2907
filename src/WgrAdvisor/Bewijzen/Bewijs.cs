using System.Collections.Immutable;

namespace WgrAdvisor.Bewijzen;

/// <summary>What holds of a rule set for every plan that can be, with a plan as witness wherever something must be possible.</summary>
/// <param name="Stellingen">What was claimed, and how it fared.</param>
public sealed record Bewijs(ImmutableArray<Stelling> Stellingen)
{
    /// <summary>Whether every claim holds.</summary>
    public bool Klopt => Stellingen.All(stelling => stelling.Gebreken.IsEmpty);
}
