using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>What a rule, of the table or of the rule files, says of which forms.</summary>
internal sealed record Gevolgtrekking(Uitspraak Dan, ImmutableArray<string> Vormen)
{
    /// <summary>The conclusion of a rule from the rule files; about no form when it says nothing of what is allowed.</summary>
    public static Gevolgtrekking Van(Gevolg gevolg) => gevolg switch
    {
        Gevolg.SchrijftVoor => new Gevolgtrekking(Uitspraak.Voorgeschreven, gevolg.Vormen),
        Gevolg.SluitUit => new Gevolgtrekking(Uitspraak.Uitgesloten, gevolg.Vormen),
        Gevolg.MaaktOngeschikt => new Gevolgtrekking(Uitspraak.Ongeschikt, gevolg.Vormen),
        _ => new Gevolgtrekking(Uitspraak.Open, []),
    };

    /// <summary>
    /// Whether it says yes to this point. What is prescribed excludes the rest; what is excluded is out, like what is unsuitable.
    /// </summary>
    public bool Treft(Punt punt) => (punt.Vraag, Dan) switch
    {
        (Uitspraak.Voorgeschreven, Uitspraak.Voorgeschreven) => Vormen.Contains(punt.Vorm),
        (Uitspraak.Uitgesloten or Uitspraak.Ongeschikt, Uitspraak.Voorgeschreven) => !Vormen.Contains(punt.Vorm),
        (Uitspraak.Uitgesloten, Uitspraak.Uitgesloten) => Vormen.Contains(punt.Vorm),
        (Uitspraak.Ongeschikt, Uitspraak.Uitgesloten or Uitspraak.Ongeschikt) => Vormen.Contains(punt.Vorm),
        _ => false,
    };

    /// <summary>Whether it can make a difference to this point: a form that is out is no longer prescribed.</summary>
    public bool Telt(Punt punt) =>
        Treft(punt) || (punt.Vraag == Uitspraak.Voorgeschreven && Treft(punt with { Vraag = Uitspraak.Ongeschikt }));

    /// <summary>The verdict on a form, given all that applies.</summary>
    public static Uitspraak Oordeel(IReadOnlyCollection<Gevolgtrekking> geldend, string vorm) =>
        new[] { Uitspraak.Uitgesloten, Uitspraak.Ongeschikt, Uitspraak.Voorgeschreven }
            .FirstOrDefault(vraag => geldend.Any(gevolg => gevolg.Treft(new Punt(vorm, vraag))), Uitspraak.Open);
}
