using System.Collections.Immutable;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Gevallen;

/// <summary>A legal test case: a plan, with what the advice must say of it by law and what it may not.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Titel">The plan in one Dutch sentence.</param>
/// <param name="Bronnen">The citations that the expectation rests on.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Moet">What the advice must say.</param>
/// <param name="MagNiet">What the advice may not say.</param>
/// <param name="Uitleg">Why, in Dutch.</param>
public sealed record Rechtsgeval(
    string Id,
    string Titel,
    ImmutableArray<string> Bronnen,
    Plan Plan,
    Verwachting Moet,
    Verwachting MagNiet,
    string Uitleg);
