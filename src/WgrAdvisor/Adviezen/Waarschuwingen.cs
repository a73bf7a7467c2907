using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes down the points to watch; doubts about the law come first.</summary>
internal sealed class Waarschuwingen(Regelset regelset, Beoordeling beoordeling, Citaten citaten)
{
    private readonly Regeltoepassing _rules = beoordeling.Rules;

    private ImmutableArray<Vorm> Standing => beoordeling.Standing.IsEmpty ? regelset.Vormen : beoordeling.Standing;

    /// <summary>
    /// Those about the recommended form and the doubts about a form that would win without them, or all about forms that are not out when none is
    /// recommended. When no form is left, only what is said of every form.
    /// </summary>
    public ImmutableArray<Aandachtspunt> BijAdvies() => Write(
        Standing,
        regel => beoordeling.Recommended is { } best ? regel.Dan.Vormen.Contains(best.Id) || (beoordeling.BetterButDoubted is { } other && regel.Betwijfelt(other.Id))
            : beoordeling.Standing.IsEmpty ? Standing.All(vorm => regel.Dan.Vormen.Contains(vorm.Id))
            : Standing.Any(vorm => regel.Dan.Vormen.Contains(vorm.Id)));

    /// <summary>Those about one form.</summary>
    public ImmutableArray<Aandachtspunt> Over(Vorm vorm) => Write([vorm], regel => regel.Dan.Vormen.Contains(vorm.Id));

    private ImmutableArray<Aandachtspunt> Write(ImmutableArray<Vorm> about, Func<Regel, bool> matters) =>
    [
        .. _rules.Lezingen
            .Where(regel => regel.Dan is Gevolg.Waarschuwt && _rules.TruthOf(regel) == Truth.True && matters(regel))
            .Select(regel => (Regel: regel, Gevolg: (Gevolg.Waarschuwt)regel.Dan))
            .OrderByDescending(pair => pair.Gevolg.Twijfel)
            .Select(pair => new Aandachtspunt(
                pair.Regel.Id,
                [.. about.Select(vorm => vorm.Id).Where(pair.Gevolg.Vormen.Contains)],
                pair.Gevolg.Twijfel,
                pair.Regel.Titel,
                pair.Regel.Uitleg,
                pair.Gevolg.Standpunten,
                pair.Regel.Zekerheid,
                citaten.Cite(pair.Regel),
                _rules.GroundsOf(pair.Regel))),
    ];
}
