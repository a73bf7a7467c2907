using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>Why this form rather than another: the fewest answers and preferences of the plan with others in their place give that other form.</summary>
/// <param name="Tegenover">The form that it then becomes.</param>
/// <param name="Wijzigingen">What must change for that; with fewer of these changes it does not become that form.</param>
/// <param name="Regels">The rules that rest on what changes and speak more for the recommended form than for the other.</param>
/// <param name="Tekst">The same in two Dutch sentences.</param>
public sealed record Doorslag(string Tegenover, ImmutableArray<Wijziging> Wijzigingen, ImmutableArray<string> Regels, string Tekst);
