using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Says in Dutch what would have to change in a plan.</summary>
public static class Wijzigingtekst
{
    /// <summary>Sentences that follow on "U" or "als u": sets that differ in one new answer only share a sentence.</summary>
    /// <param name="regelset">The rule set of the advice.</param>
    /// <param name="wijzigingen">The sets of changes.</param>
    /// <returns>The sentences, without a capital and a full stop, in the order of the sets.</returns>
    public static ImmutableArray<string> Zinnen(Regelset regelset, IEnumerable<ImmutableArray<Wijziging>> wijzigingen)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        var tekst = new Antwoordtekst(regelset);
        var merged = new List<ImmutableArray<Keuze>>();
        foreach (var set in wijzigingen)
        {
            ImmutableArray<Keuze> keuzes = [.. set.Select(wijziging => KeuzeVan(wijziging, regelset, tekst))];
            var place = merged.FindIndex(earlier => DifferIn(earlier, keuzes) is not null);
            if (place < 0)
            {
                merged.Add(keuzes);
            }
            else if (DifferIn(merged[place], keuzes) is { } index)
            {
                merged[place] = merged[place].SetItem(index, merged[place][index].Of(keuzes[index]));
            }
        }

        return [.. merged.Select(keuzes => DutchText.List(keuzes.Select(keuze => keuze.Tekst), "en"))];
    }

    /// <summary>The one change in which two sets differ, and only in what it becomes.</summary>
    private static int? DifferIn(ImmutableArray<Keuze> set, ImmutableArray<Keuze> other)
    {
        if (set.Length != other.Length)
        {
            return null;
        }

        int[] differ = [.. Enumerable.Range(0, set.Length).Where(index => set[index].Tekst != other[index].Tekst)];
        return differ is [var only] && set[only].Begin == other[only].Begin && set[only].Eind == other[only].Eind ? only : null;
    }

    private static Keuze KeuzeVan(Wijziging wijziging, Regelset regelset, Antwoordtekst tekst) => wijziging switch
    {
        { Criterium: { } criterium, Naar: { } naar } => new Keuze(
            $"‘{regelset.Criterium(criterium)?.Naam}’ ", [tekst.Gewicht(naar)], wijziging.Van is { } van ? $" vindt (nu {tekst.Gewicht(van)})" : " vindt"),
        { Vraag: { } vraag, Van: FactValue.MultiChoice van, Naar: FactValue.MultiChoice naar } => Meerkeuze(vraag, van, naar, tekst),
        { Vraag: { } vraag, Van: { } van, Naar: { } naar } => new Keuze($"op {tekst.Vraag(vraag)} antwoordt: ", [tekst.Antwoord(vraag, naar)], $" (nu {tekst.Antwoord(vraag, van)})"),
        _ => throw new NotSupportedException("A change is of an answer or of a preference into another."),
    };

    private static Keuze Meerkeuze(string vraag, FactValue.MultiChoice van, FactValue.MultiChoice naar, Antwoordtekst tekst)
    {
        string[] weg = [.. van.Values.Except(naar.Values).Select(optie => tekst.Optie(vraag, optie))];
        string[] erbij = [.. naar.Values.Except(van.Values).Select(optie => tekst.Optie(vraag, optie))];
        var begin = $"bij {tekst.Vraag(vraag)} ";
        return (weg.Length, erbij.Length, van.Values.Length) switch
        {
            (_, 0, _) => new Keuze(begin + "niet meer kiest: ", [DutchText.List(weg, "en")], ""),
            (0, _, 0) => new Keuze(begin + "kiest: ", [DutchText.List(erbij, "en")], ""),
            (0, _, _) => new Keuze(begin + "ook kiest: ", [DutchText.List(erbij, "en")], ""),
            _ => new Keuze(begin + "kiest: ", [DutchText.List(erbij, "en")], $" (nu {DutchText.List(weg, "en")})"),
        };
    }

    /// <summary>A change in words: what comes before and after what it becomes.</summary>
    private sealed record Keuze(string Begin, ImmutableArray<string> Opties, string Eind)
    {
        public string Tekst => Begin + DutchText.List(Opties, "of") + Eind;

        public Keuze Of(Keuze other) => this with { Opties = Opties.AddRange(other.Opties) };
    }
}
