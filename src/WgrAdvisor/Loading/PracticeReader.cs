using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Loading;

/// <summary>Reads practice cases; every answer must suit its question.</summary>
internal sealed class PracticeReader(LoadContext context, string file, IReadOnlyCollection<string> kinds, IReadOnlyCollection<string> weights)
{
    /// <summary>Reads a practice case.</summary>
    /// <returns>The case, or <see langword="null"/> when it cannot be used.</returns>
    public Praktijkvoorbeeld? Read(YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!context.Define("praktijkvoorbeeld", id, file, map.Line))
        {
            return null;
        }

        context.CheckSources(map["bron"].Scalars(), null, null, file);
        var places = new List<Vindplaats>();
        var date = context.ReadDate(Value(map["peildatum"], "peildatum", places), file);
        var participants = map["deelnemers"] is { } list ? ReadParticipants(Value(list, "deelnemers", places)) : [];
        var answers = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        var reader = new AnswerReader(context, file);
        foreach (var entry in map["antwoorden"].Entries())
        {
            if (reader.Read(new YamlNode.Scalar(entry.Key, entry.Line), Value(entry.Value, entry.Key, places)) is { } answer)
            {
                answers[entry.Key] = answer;
            }
        }

        var preferences = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in map["voorkeuren"].Entries())
        {
            context.CheckKnown("Het criterium", [new YamlNode.Scalar(entry.Key, entry.Line)], context.Criteria, file);
            var weight = (YamlNode.Scalar)Value(entry.Value, entry.Key, places);
            context.CheckKnown("Het gewicht", [weight], weights, file);
            preferences[entry.Key] = weight.Value;
        }

        var plan = new Plan
        {
            Naam = map.Text("naam"),
            Peildatum = date,
            Deelnemers = participants,
            Antwoorden = answers.ToImmutable(),
            Voorkeuren = preferences.ToImmutable(),
        };
        var expected = ReadExpected((YamlNode.Map)map["verwacht"]!); // "!": the schema asks for both
        var today = ReadExpected((YamlNode.Map)map["huidigRecht"]!);
        return new Praktijkvoorbeeld(id, map.Text("naam"), map.Text("bron"), map.OptionalText("samenvatting"), plan, [.. places], expected, today);
    }

    private static YamlNode Value(YamlNode? node, string part, List<Vindplaats> places)
    {
        var map = (YamlNode.Map)node!; // "!": the schema asks for a mapping with "waarde" and "vindplaats"
        var lines = map["vindplaats"].Scalars().Select(line => int.Parse(line.Value, CultureInfo.InvariantCulture));
        places.Add(new Vindplaats(part, [.. lines], map.OptionalText("notitie")));
        return map["waarde"]!;
    }

    private ImmutableArray<Deelnemer> ReadParticipants(YamlNode list)
    {
        context.CheckKnown("De soort deelnemer", list.Maps().Select(item => item["soort"]).OfType<YamlNode.Scalar>(), kinds, file);
        return [.. list.Maps().Select(item => new Deelnemer(item.Text("naam"), item.Text("soort"), (int?)item.Number("inwoners"), null))];
    }

    private VerwachteUitkomst ReadExpected(YamlNode.Map map)
    {
        context.CheckKnown("De vorm", map["vorm"].Scalars(), context.Vormen, file);
        context.CheckKnown("De regel", map["redenen"].Scalars(), context.Regels, file);
        return new VerwachteUitkomst(map.Text("vorm"), map["redenen"].Texts(), map.OptionalText("toelichting"));
    }
}
