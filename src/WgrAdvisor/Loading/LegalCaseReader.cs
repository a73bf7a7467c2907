using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Gevallen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Loading;

/// <summary>Reads legal test cases; every answer must suit its question, and every citation must be in force on the date of the plan.</summary>
internal sealed class LegalCaseReader(LoadContext context, string file, IReadOnlyCollection<string> weights)
{
    /// <summary>Reads a case.</summary>
    /// <returns>The case, or <see langword="null"/> when it cannot be used.</returns>
    public Rechtsgeval? Read(YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!context.Define("geval", id, file, map.Line))
        {
            return null;
        }

        var date = context.ReadDate(map["peildatum"], file);
        context.CheckSources(map["bronnen"].Scalars(), date, date?.AddDays(1), file);
        var plan = new Plan { Naam = map.Text("titel"), Peildatum = date, Antwoorden = ReadAnswers(map), Voorkeuren = ReadPreferences(map) };
        return new Rechtsgeval(
            id, map.Text("titel"), map["bronnen"].Texts(), plan, ReadExpectation(map["moet"], date), ReadExpectation(map["magNiet"], date), map.Text("uitleg"));
    }

    private ImmutableSortedDictionary<string, FactValue> ReadAnswers(YamlNode.Map map)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        var reader = new AnswerReader(context, file);
        foreach (var entry in map["antwoorden"].Entries())
        {
            if (reader.Read(new YamlNode.Scalar(entry.Key, entry.Line), entry.Value) is { } answer)
            {
                answers[entry.Key] = answer;
            }
        }

        return answers.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> ReadPreferences(YamlNode.Map map)
    {
        var preferences = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in map["voorkeuren"].Entries())
        {
            context.CheckKnown("Het criterium", [new YamlNode.Scalar(entry.Key, entry.Line)], context.Criteria, file);
            context.CheckKnown("Het gewicht", entry.Value.Scalars(), weights, file);
            preferences[entry.Key] = map["voorkeuren"] is YamlNode.Map all ? all.Text(entry.Key) : "";
        }

        return preferences.ToImmutable();
    }

    private Verwachting ReadExpectation(YamlNode? node, DateOnly? date)
    {
        var map = node as YamlNode.Map;
        context.CheckKnown("De vorm", map?["vorm"].Scalars() ?? [], context.Vormen, file);
        context.CheckKnown("De vorm", map?["oordelen"].Entries().Select(entry => new YamlNode.Scalar(entry.Key, entry.Line)) ?? [], context.Vormen, file);
        context.CheckKnown("De regel", map?["regels"].Scalars() ?? [], context.Regels, file);
        context.CheckSources(map?["bronnen"].Scalars() ?? [], date, date?.AddDays(1), file);
        ImmutableArray<YamlNode> clashes = map?["botst"] is YamlNode.Sequence list ? list.Items : [];
        foreach (var question in clashes.SelectMany(clash => clash.Scalars()))
        {
            new AnswerReader(context, file).IsQuestion(question);
        }

        return new Verwachting(
            [.. map?["uitkomst"].Texts().Select(Parse<Uitkomst>) ?? []],
            map?["vorm"].Texts() ?? [],
            (map?["oordelen"].Entries() ?? []).ToImmutableSortedDictionary(entry => entry.Key, entry => Parse<Oordeel>(((YamlNode.Scalar)entry.Value).Value), StringComparer.Ordinal),
            [.. clashes.Select(clash => clash.Texts().ToImmutableSortedSet(StringComparer.Ordinal))],
            map?["regels"].Texts() ?? [],
            map?["bronnen"].Texts() ?? []);
    }

    /// <summary>The schema lists the names.</summary>
    private static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
