using System.Collections.Immutable;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Verificaties;

/// <summary>Whether an advice that was given before comes out the same when it is worked out again.</summary>
/// <param name="Uitslag">The result.</param>
/// <param name="Fouten">Why it cannot be worked out again: it is no advice, or its plan cannot be read with this rule set.</param>
/// <param name="Oorzaken">Why it differs, in Dutch: the rule set, the law of the day, the rules that apply now and did not then, or the other way round.</param>
/// <param name="Gevolgen">What differs, in Dutch: first the verdicts on forms, then the other parts.</param>
public sealed record Verificatie(
    Verificatieuitslag Uitslag,
    ImmutableArray<PlanFout> Fouten,
    ImmutableArray<string> Oorzaken,
    ImmutableArray<string> Gevolgen);
