using System.Collections.Immutable;

namespace WgrAdvisor.Rules.Tests;

/// <summary>One thing to agree on: is this form prescribed, excluded, or out at all.</summary>
internal sealed record Punt(string Vorm, Uitspraak Vraag)
{
    public static readonly ImmutableArray<Punt> Alle =
    [
        .. from vorm in Orakel.Vormen
           from vraag in new[] { Uitspraak.Voorgeschreven, Uitspraak.Uitgesloten, Uitspraak.Ongeschikt }
           select new Punt(vorm, vraag),
    ];
}
