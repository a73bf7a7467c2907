using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>The legal rules with one of them broken.</summary>
/// <param name="Regel">The rule that is broken.</param>
/// <param name="Hoe">How.</param>
/// <param name="Gebroken">The broken rule.</param>
internal sealed record Mutatie(Wetsregel Regel, string Hoe, Wetsregel Gebroken)
{
    /// <summary>Holds in no case that can be answered, and still compiles.</summary>
    private static readonly Condition Nooit = new Condition.Atom(Feit.AantalDeelnemers.Id, new ValueTest.InRange(int.MaxValue, null));

    /// <summary>A rule without effect, with a form more or less, with a test turned round, or with a date that is a day off.</summary>
    public static IEnumerable<Mutatie> Van(Wetsregel regel) =>
        Conclusions(regel.Gevolg)
            .Select(ander => new Mutatie(regel, ander.Hoe, new Wetsregel(regel.Regel, ander.Gevolg)))
            .Concat(Conditions(regel.Regel.Condition)
                .Prepend((Hoe: "vervalt", Condition: Nooit))
                .Select(ander => (ander.Hoe, Regel: regel.Regel with { Condition = ander.Condition }))
                .Select(ander => new Mutatie(regel, ander.Hoe, new Wetsregel(ander.Regel, regel.Gevolg))));

    public override string ToString() => $"{Regel.Naam}: {Hoe}";

    private static IEnumerable<(string Hoe, Gevolg Gevolg)> Conclusions(Gevolg gevolg) => gevolg switch
    {
        Gevolg.SchrijftVoor => Orakel.Vormen.Where(vorm => !gevolg.Vormen.Contains(vorm))
            .Select(vorm => ($"schrijft {vorm} voor", (Gevolg)new Gevolg.SchrijftVoor(vorm))),
        Gevolg.SluitUit => Toggles(gevolg.Vormen, vormen => new Gevolg.SluitUit(vormen)),
        Gevolg.MaaktOngeschikt => Toggles(gevolg.Vormen, vormen => new Gevolg.MaaktOngeschikt(vormen)),
        _ => [],
    };

    private static IEnumerable<(string Hoe, Gevolg Gevolg)> Toggles(
        ImmutableArray<string> vormen,
        Func<ImmutableArray<string>, Gevolg> maak) =>
        Orakel.Vormen.Select(vorm => vormen.Contains(vorm)
            ? ($"zonder {vorm}", maak(vormen.Remove(vorm)))
            : ($"ook {vorm}", maak(vormen.Add(vorm))));

    private static IEnumerable<(string Hoe, Condition Condition)> Conditions(Condition condition)
    {
        switch (condition)
        {
            case Condition.Atom { Test: ValueTest.InPeriod period } atom:
                foreach (var (naam, dagen) in new[] { ("dag eerder", -1), ("dag later", 1) })
                {
                    if (period.From is { } from)
                    {
                        yield return ($"begint een {naam}", atom with { Test = period with { From = from.AddDays(dagen) } });
                    }

                    if (period.Before is { } before)
                    {
                        yield return ($"eindigt een {naam}", atom with { Test = period with { Before = before.AddDays(dagen) } });
                    }
                }

                break;
            case Condition.Atom atom:
                yield return ($"niet: {Tekst(atom)}", new Condition.Not(atom));
                break;
            case Condition.Not not:
                foreach (var (hoe, deel) in Conditions(not.Part))
                {
                    yield return (hoe, new Condition.Not(deel));
                }

                break;
            case Condition.All all:
                foreach (var (hoe, delen) in Parts(all.Parts))
                {
                    yield return (hoe, new Condition.All(delen));
                }

                break;
            case Condition.Any any:
                foreach (var (hoe, delen) in Parts(any.Parts))
                {
                    yield return (hoe, new Condition.Any(delen));
                }

                break;
        }
    }

    private static IEnumerable<(string Hoe, ImmutableArray<Condition> Parts)> Parts(ImmutableArray<Condition> parts) =>
        parts.SelectMany((part, index) => Conditions(part).Select(ander => (ander.Hoe, parts.SetItem(index, ander.Condition))));

    private static string Tekst(Condition.Atom atom) => atom.Test switch
    {
        ValueTest.IsYesNo test => $"{atom.FactId} {(test.Expected ? "ja" : "nee")}",
        ValueTest.IsOneOf test => $"{atom.FactId} {string.Join('/', test.Options)}",
        ValueTest.Contains test => $"{atom.FactId} {test.Option}",
        ValueTest.InRange test => string.Create(CultureInfo.InvariantCulture, $"{atom.FactId} {test.AtLeast}-{test.AtMost}"),
        _ => atom.FactId,
    };
}
