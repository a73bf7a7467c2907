using System.Collections.Immutable;

namespace WgrAdvisor;

/// <summary>The name, version, dates and weights of a rule set.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Versie">The version, as major.minor.patch.</param>
/// <param name="VroegstePeildatum">The first date a plan can be judged at.</param>
/// <param name="Standaardpeildatum">The date up to which the rules were checked; counts when a plan names no date.</param>
/// <param name="Wetsversies">The versions of the law that make a difference to the rules, oldest first.</param>
/// <param name="Gewichten">What each level of preference is worth, lightest first.</param>
public sealed record RegelsetKenmerken(
    string Naam,
    string Versie,
    DateOnly VroegstePeildatum,
    DateOnly Standaardpeildatum,
    ImmutableArray<Wetsversie> Wetsversies,
    ImmutableArray<Gewicht> Gewichten)
{
    /// <summary>The version of the law that is in force on a date.</summary>
    /// <param name="datum">The date; not before <see cref="VroegstePeildatum"/>.</param>
    /// <returns>The version.</returns>
    public Wetsversie WetsversieOp(DateOnly datum) => Wetsversies.Last(versie => versie.Vanaf <= datum);
}
