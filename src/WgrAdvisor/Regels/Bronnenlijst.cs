using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>All sources of a rule set, with the citations that resolve to them.</summary>
public sealed class Bronnenlijst
{
    private readonly Dictionary<string, Bron> _bronnen;

    internal Bronnenlijst(ImmutableArray<Bron> bronnen)
    {
        Bronnen = bronnen;
        _bronnen = bronnen.DistinctBy(bron => bron.Id).ToDictionary(bron => bron.Id, StringComparer.Ordinal);
    }

    /// <summary>The sources, in the order of the files.</summary>
    public ImmutableArray<Bron> Bronnen { get; }

    /// <summary>Finds a source.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The source, or <see langword="null"/>.</returns>
    public Bron? Bron(string id) => _bronnen.GetValueOrDefault(id);

    /// <summary>Resolves a citation such as <c>wgr:30:1:b</c> or <c>scriptie:4.1.1</c>.</summary>
    /// <param name="citaat">The citation.</param>
    /// <returns>The source and place, or <see langword="null"/> when the source has no such article or place at any date.</returns>
    public Bronverwijzing? Zoek(string citaat)
    {
        ArgumentNullException.ThrowIfNull(citaat);
        var delen = citaat.Split(':');
        if (!_bronnen.TryGetValue(delen[0], out var bron))
        {
            return null;
        }

        // An article number can itself contain a colon (10:3), so the longest article that exists wins.
        for (var lengte = delen.Length - 1; lengte >= 1; lengte--)
        {
            var artikel = string.Join(':', delen[1..(lengte + 1)]);
            var rest = delen[(lengte + 1)..];
            if (bron.Artikelen.TryGetValue(artikel, out var perioden) && rest.Length <= 2)
            {
                var zonderLeden = rest.Length == 1 && perioden.All(periode => periode.Leden == 0);
                return zonderLeden
                    ? new Bronverwijzing(bron, artikel, null, rest[0])
                    : new Bronverwijzing(bron, artikel, rest.ElementAtOrDefault(0), rest.ElementAtOrDefault(1));
            }

            if (rest.Length == 0 && bron.Vindplaatsen.ContainsKey(artikel))
            {
                return new Bronverwijzing(bron, artikel, null, null);
            }
        }

        return null;
    }
}
