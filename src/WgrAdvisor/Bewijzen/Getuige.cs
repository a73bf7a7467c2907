using System.Collections.Immutable;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Bewijzen;

/// <summary>Plans that show that something is possible.</summary>
/// <param name="Van">What they show it of: a rule, a question or a form.</param>
/// <param name="Wat">What happens in them, in Dutch.</param>
/// <param name="Plannen">One plan, or two that differ in one answer.</param>
public sealed record Getuige(string Van, string Wat, ImmutableArray<Plan> Plannen);
