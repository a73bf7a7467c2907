using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Register;

namespace WgrAdvisor.Loading;

/// <summary>Reads how a register of existing cooperations is to be read; every form, kind, question and option must exist.</summary>
internal sealed class RegisterFormatReader(LoadContext context, string file, IReadOnlyCollection<string> kinds)
{
    private static readonly ImmutableArray<string> Ways = ["altijd", "waarden", "herkend"];

    private readonly AnswerReader _answers = new(context, file);

    /// <summary>Reads the description; mistakes are reported.</summary>
    public Registerformaat Read(YamlNode.Map map)
    {
        var columns = (YamlNode.Map)map["kolommen"]!; // "!": the schema asks for it
        var participants = map["deelnemers"] as YamlNode.Map;
        return new Registerformaat(
            map.Text("naam"),
            new Registerkolommen(columns.OptionalText("nummer"), columns.Text("titel"), columns.Text("vorm"), columns.Text("peildatum")),
            map["vormen"].Entries().ToImmutableSortedDictionary(entry => entry.Key, ReadForms, StringComparer.Ordinal),
            participants is null ? null : ReadParticipants(participants),
            [.. map["antwoorden"].Maps().Select(item => ReadAnswer(item, participants)).OfType<Registerantwoord>()]);
    }

    private ImmutableArray<string> ReadForms(YamlNode.Entry entry)
    {
        context.CheckKnown("De vorm", entry.Value.Scalars(), context.Vormen, file);
        return entry.Value.Texts();
    }

    private Registerdeelnemers ReadParticipants(YamlNode.Map map)
    {
        var written = map["soorten"].Entries();
        context.CheckKnown("De soort deelnemer", written.Select(entry => entry.Value).OfType<YamlNode.Scalar>(), kinds, file);
        return new Registerdeelnemers(
            map.Text("kolom"),
            map.OptionalText("aantal"),
            written.ToImmutableSortedDictionary(entry => entry.Key, entry => (entry.Value as YamlNode.Scalar)?.Value, StringComparer.Ordinal));
    }

    private Registerantwoord? ReadAnswer(YamlNode.Map map, YamlNode.Map? participants)
    {
        var question = (YamlNode.Scalar)map["vraag"]!; // "!": the schema asks for it
        if (!_answers.IsQuestion(question) || !context.Define("registerantwoord", question.Value, file, map.Line))
        {
            return null;
        }

        string[] ways = [.. Ways.Where(way => map[way] is not null)];
        if (ways.Length != 1)
        {
            Report(DiagnosticCode.Shape, map.Line, $"Op '{question.Value}' komt zo geen antwoord.", "Vul één van deze in: altijd, waarden (met kolom) of herkend.");
            return null;
        }

        return ways[0] switch
        {
            "altijd" => _answers.Read(question, map["altijd"]!) is { } answer ? new Registerantwoord.Altijd(question.Value, answer) : null, // "!": just seen
            "waarden" => ReadFromColumn(question, map, participants),
            _ => ReadRecognised(question, map),
        };
    }

    private Registerantwoord.UitKolom? ReadFromColumn(YamlNode.Scalar question, YamlNode.Map map, YamlNode.Map? participants)
    {
        var fact = context.Facts[question.Value];
        if (map["kolom"] is null || fact.Kind is FactKind.Number or FactKind.Date)
        {
            Report(
                DiagnosticCode.WrongType,
                map.Line,
                map["kolom"] is null ? "'kolom' ontbreekt." : $"De vraag '{question.Value}' heeft geen opties.",
                map["kolom"] is null ? "Noem de kolom waar de waarden in staan." : "Alleen een vraag met opties, of met ja en nee, kan uit waarden komen.");
            return null;
        }

        if (map["aantallen"] is not null && participants?["aantal"] is null)
        {
            Report(DiagnosticCode.Shape, map.Line, "Er is geen kolom met het aantal deelnemers.", "Vul 'aantal' in bij 'deelnemers', of haal 'aantallen' weg.");
        }

        var values = map["waarden"].Entries();
        CheckOptions(fact, values.Select(entry => entry.Value as YamlNode.Scalar ?? (entry.Value as YamlNode.Map)?["optie"]).OfType<YamlNode.Scalar>());
        CheckValues(values, participants);
        return new Registerantwoord.UitKolom(
            question.Value,
            map.Text("kolom"),
            map["aantallen"] is not null,
            values.ToImmutableSortedDictionary(entry => entry.Key, entry => ReadValue(entry.Value), StringComparer.Ordinal));
    }

    private void CheckValues(ImmutableArray<YamlNode.Entry> values, YamlNode.Map? participants)
    {
        string[] known = [.. participants?["soorten"].Entries().Select(entry => entry.Key) ?? []];
        foreach (var map in values.Select(entry => entry.Value).OfType<YamlNode.Map>())
        {
            context.CheckKnown("De waarde voor een soort deelnemer", map["nietBij"].Scalars(), known, file);
            if (map["optie"] is null == map["geenOptie"] is null)
            {
                Report(DiagnosticCode.Shape, map.Line, "Een waarde is een optie, of geen.", "Vul 'optie' in, of 'geenOptie: ja'.");
            }
        }
    }

    private static Registerwaarde ReadValue(YamlNode node) => node is YamlNode.Map map
        ? new Registerwaarde(map.OptionalText("optie"), map["nietBij"].Texts())
        : new Registerwaarde(((YamlNode.Scalar)node).Value, []);

    private Registerantwoord.UitHerkenning? ReadRecognised(YamlNode.Scalar question, YamlNode.Map map)
    {
        var fact = context.Facts[question.Value];
        if (fact.Kind != FactKind.MultiChoice)
        {
            Report(DiagnosticCode.WrongType, map.Line, $"De vraag '{question.Value}' is geen meerkeuzevraag.", "Alleen bij een meerkeuzevraag kunnen losse opties worden herkend.");
            return null;
        }

        var items = map["herkend"].Maps().ToList();
        CheckOptions(fact, items.Select(item => item["optie"]).OfType<YamlNode.Scalar>());
        foreach (var item in items.Where(item => item["woorden"] is null == item["waarden"] is null))
        {
            Report(DiagnosticCode.Shape, item.Line, "Het is niet duidelijk waaraan deze optie te herkennen is.", "Vul 'woorden' of 'waarden' in.");
        }

        return new Registerantwoord.UitHerkenning(
            question.Value,
            [.. items.Select(item => new Herkenning(item.Text("optie"), item.Text("kolom"), item["woorden"].Texts(), item["waarden"].Texts()))]);
    }

    private void CheckOptions(FactDefinition fact, IEnumerable<YamlNode.Scalar> options) =>
        context.CheckKnown($"Bij '{fact.Id}': de optie", options, fact.Kind == FactKind.YesNo ? ["ja", "nee"] : fact.Options, file);

    private void Report(string code, int line, string message, string remedy) => context.Diagnostics.Add(code, file, line, message, remedy);
}
