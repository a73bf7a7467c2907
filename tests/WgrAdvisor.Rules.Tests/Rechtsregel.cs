using System.Collections.Immutable;

namespace WgrAdvisor.Rules.Tests;

/// <summary>One line of the table.</summary>
/// <param name="Artikel">The articles it is read from, and what they say in a few words.</param>
/// <param name="Als">When it applies; unknown while the answers do not decide it.</param>
/// <param name="Dan">What follows.</param>
/// <param name="Vormen">For which forms.</param>
internal sealed record Rechtsregel(string Artikel, Func<Geval, bool?> Als, Uitspraak Dan, ImmutableArray<string> Vormen)
    : IVormregel
{
    /// <summary>The facts it asks for, in the order in which it asks.</summary>
    public ImmutableArray<Feit> Feiten { get; } = Geval.Vraagt(Als);

    public string Naam => Artikel;

    public Gevolgtrekking Gevolgtrekking { get; } = new(Dan, Vormen);
}
