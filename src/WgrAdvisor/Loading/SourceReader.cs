using System.Collections.Immutable;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads the sources: which articles, leden and onderdelen exist when.</summary>
internal sealed class SourceReader(LoadContext context)
{
    /// <summary>Reads a source.</summary>
    public Bron? Read(string file, YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!context.Define("bron", id, file, map.Line))
        {
            return null;
        }

        var versions = map["versies"].Maps()
            .Select(version => (From: context.ReadDate(version["vanaf"], file), View: context.ReadDate(version["zicht"], file)))
            .Where(version => version.From is not null)
            .Select(version => new BronVersie(version.From!.Value, version.View ?? version.From.Value)); // "!": filtered above
        return new Bron(
            id,
            map.Text("soort"),
            map.Text("titel"),
            map.Text("kort"),
            map.OptionalText("bwb"),
            map.OptionalText("url"),
            [.. versions.OrderBy(version => version.Vanaf)],
            map["artikelen"].Entries().ToImmutableSortedDictionary(
                article => article.Key,
                article => article.Value.Maps().Select(period => ReadPeriod(file, period)).ToImmutableArray(),
                StringComparer.Ordinal),
            map["vindplaatsen"].Entries().ToImmutableSortedDictionary(
                place => place.Key,
                place => ((YamlNode.Scalar)place.Value).Value.Trim(),
                StringComparer.Ordinal));
    }

    private ArtikelPeriode ReadPeriod(string file, YamlNode.Map map)
    {
        var (from, before) = (context.ReadDate(map["vanaf"], file), context.ReadDate(map["tot"], file));
        if (from >= before)
        {
            context.Diagnostics.Add(DiagnosticCode.Period, file, map.Line, "'tot' ligt niet na 'vanaf'.", "Pas de periode aan.");
        }

        var letters = map["onderdelen"].Entries()
            .ToImmutableSortedDictionary(entry => entry.Key, entry => ((YamlNode.Scalar)entry.Value).Value, StringComparer.Ordinal);
        return new ArtikelPeriode(from, before, (int?)map.Number("leden"), map["bekendeLeden"].Texts(), letters);
    }
}
