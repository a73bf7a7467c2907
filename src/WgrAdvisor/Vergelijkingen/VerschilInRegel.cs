using System.Collections.Immutable;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>A rule that makes a difference: it applies to some of the plans and not to all.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="Bronnen">Its citations in words.</param>
/// <param name="Vormen">The forms with different verdicts that it is about.</param>
/// <param name="Geldt">Per plan whether it applies.</param>
public sealed record VerschilInRegel(
    string Regel,
    string Titel,
    ImmutableArray<string> Bronnen,
    ImmutableArray<string> Vormen,
    ImmutableArray<bool> Geldt);
