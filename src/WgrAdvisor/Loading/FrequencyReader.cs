using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads how often answers occur.</summary>
internal sealed class FrequencyReader(LoadContext context, DateOnly? today)
{
    /// <summary>Reads how often the answers to one question occur; mistakes are reported.</summary>
    /// <returns>How often, or <see langword="null"/> when it cannot be used.</returns>
    public Antwoordfrequentie? Read(string file, YamlNode.Map map)
    {
        context.CheckSources(map["bronnen"].Scalars(), today, today?.AddDays(1), file);
        string[] questions = [.. context.Facts.Values.Where(fact => !fact.Options.IsEmpty && context.PlaceOf("vraag", fact.Id).File.Length > 0).Select(fact => fact.Id)];
        if (!context.CheckKnown("De vraag met opties", map["vraag"].Scalars(), questions, file) || !context.Define("frequentie", map.Text("vraag"), file, map.Line))
        {
            return null;
        }

        var fact = context.Facts[map.Text("vraag")];
        string[] options = fact.Kind == FactKind.MultiChoice ? [.. fact.Options, Antwoordfrequentie.Geen] : [.. fact.Options];
        var counts = map["keer"].Entries();
        return context.CheckKnown("De optie", counts.Select(entry => new YamlNode.Scalar(entry.Key, entry.Value.Line)), options, file)
            ? new Antwoordfrequentie(
                fact.Id,
                counts.ToImmutableSortedDictionary(entry => entry.Key, entry => int.Parse(((YamlNode.Scalar)entry.Value).Value, CultureInfo.InvariantCulture), StringComparer.Ordinal),
                map["bronnen"].Texts())
            : null;
    }
}
