using System.Collections.Immutable;
using System.Text.Json;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Gevallen;

/// <summary>Holds legal test cases against the rules.</summary>
public static class Gevaltoets
{
    /// <summary>Judges one case.</summary>
    /// <param name="adviseur">The adviseur.</param>
    /// <param name="geval">The case, of the same rule set.</param>
    /// <returns>Every way in which the advice is not what the case asks, in Dutch; empty when all is as asked.</returns>
    public static IReadOnlyList<string> Judge(Adviseur adviseur, Rechtsgeval geval)
    {
        ArgumentNullException.ThrowIfNull(adviseur);
        ArgumentNullException.ThrowIfNull(geval);
        var advies = adviseur.Advise(geval.Plan);
        return [.. Missing(advies, geval.Moet), .. Forbidden(advies, geval.MagNiet)];
    }

    private static IEnumerable<string> Missing(Advies advies, Verwachting moet)
    {
        if (!moet.Uitkomsten.IsEmpty && !moet.Uitkomsten.Contains(advies.Uitkomst))
        {
            yield return $"de uitkomst moet {string.Join(" of ", moet.Uitkomsten.Select(uitkomst => Name(uitkomst)))} zijn, en is {Name(advies.Uitkomst)}";
        }

        if (!moet.Vormen.IsEmpty && !moet.Vormen.Contains(advies.AanbevolenVorm ?? ""))
        {
            yield return $"de vorm moet {string.Join(" of ", moet.Vormen)} zijn, en is {advies.AanbevolenVorm ?? "er niet"}";
        }

        foreach (var (vorm, oordeel) in moet.Oordelen.Where(pair => Verdict(advies, pair.Key) != pair.Value))
        {
            yield return $"{vorm} moet {Name(oordeel)} zijn, en is {Name(Verdict(advies, vorm))}";
        }

        foreach (var clash in moet.Botst.Where(clash => !Clashes(advies, clash)))
        {
            yield return $"deze antwoorden moeten botsen: {string.Join(", ", clash)}";
        }

        foreach (var regel in moet.Regels.Except(Rules(advies)))
        {
            yield return $"de regel {regel} moet in het advies staan";
        }

        foreach (var bron in moet.Bronnen.Except(advies.Bronnen.Keys))
        {
            yield return $"het advies moet {bron} noemen";
        }
    }

    private static IEnumerable<string> Forbidden(Advies advies, Verwachting magNiet)
    {
        if (magNiet.Uitkomsten.Contains(advies.Uitkomst))
        {
            yield return $"de uitkomst mag niet {Name(advies.Uitkomst)} zijn";
        }

        if (advies.AanbevolenVorm is { } best && magNiet.Vormen.Contains(best))
        {
            yield return $"de vorm mag niet {best} zijn";
        }

        foreach (var (vorm, oordeel) in magNiet.Oordelen.Where(pair => Verdict(advies, pair.Key) == pair.Value))
        {
            yield return $"{vorm} mag niet {Name(oordeel)} zijn";
        }

        foreach (var clash in magNiet.Botst.Where(clash => Clashes(advies, clash)))
        {
            yield return $"deze antwoorden mogen niet botsen: {string.Join(", ", clash)}";
        }

        foreach (var regel in magNiet.Regels.Intersect(Rules(advies)))
        {
            yield return $"de regel {regel} mag niet in het advies staan";
        }

        foreach (var bron in magNiet.Bronnen.Intersect(advies.Bronnen.Keys))
        {
            yield return $"het advies mag {bron} niet noemen";
        }
    }

    private static Oordeel? Verdict(Advies advies, string vorm) => advies.Vormen.FirstOrDefault(item => item.Vorm == vorm)?.Oordeel;

    private static bool Clashes(Advies advies, ImmutableSortedSet<string> questions) =>
        advies.Tegenspraken.Any(clash => questions.SetEquals(clash.Antwoorden.Select(grond => grond.Vraag)));

    private static IEnumerable<string> Rules(Advies advies) =>
        advies.Vormen.SelectMany(vorm => vorm.Redenen).Select(reden => reden.Regel)
            .Concat(advies.Tegenspraken.SelectMany(clash => clash.Redenen).Select(reden => reden.Regel))
            .Concat(advies.Vork is { } vork ? [vork.Regel] : [])
            .Concat(advies.Aandachtspunten.Select(punt => punt.Regel))
            .Concat(advies.Stappen.Select(stap => stap.Regel));

    /// <summary>The name as rule files and the API write it.</summary>
    private static string Name(Enum? value) => value is null ? "er niet" : JsonNamingPolicy.CamelCase.ConvertName($"{value}");
}
