using System.Globalization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Loading;

/// <summary>Reads answers that stand in rule files; every answer must suit its question.</summary>
internal sealed class AnswerReader(LoadContext context, string file)
{
    /// <summary>Whether a question exists; reports one that does not.</summary>
    public bool IsQuestion(YamlNode.Scalar id)
    {
        if (context.PlaceOf("vraag", id.Value).File.Length > 0)
        {
            return true;
        }

        var questions = context.Facts.Keys.Where(fact => context.PlaceOf("vraag", fact).File.Length > 0).ToList();
        context.CheckKnown("De vraag", [id], questions, file);
        return false;
    }

    /// <summary>Reads the answer to a question; mistakes are reported.</summary>
    /// <returns>The answer, or <see langword="null"/> when it has a mistake.</returns>
    public FactValue? Read(YamlNode.Scalar id, YamlNode value)
    {
        if (!IsQuestion(id))
        {
            return null;
        }

        var fact = context.Facts[id.Value];
        var scalar = value as YamlNode.Scalar;
        FactValue? answer = fact.Kind switch
        {
            FactKind.YesNo when scalar?.Value is "ja" or "nee" => new FactValue.YesNo(scalar.Value == "ja"),
            FactKind.Choice when scalar is not null => new FactValue.Choice(scalar.Value),
            FactKind.MultiChoice when value is YamlNode.Sequence => new FactValue.MultiChoice([.. fact.Options.Where(value.Texts().Contains)]),
            FactKind.Number when long.TryParse(scalar?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new FactValue.Number(number),
            FactKind.Date when context.ReadDate(value, file) is { } date => new FactValue.Date(date),
            _ => null,
        };
        if (answer is null)
        {
            context.Diagnostics.Add(DiagnosticCode.WrongType, file, value.Line, $"Dit antwoord past niet bij de vraag '{fact.Id}'.", "Kijk in vragen/ welk soort antwoord de vraag heeft.");
            return null;
        }

        var sound = answer is not (FactValue.Choice or FactValue.MultiChoice)
            || context.CheckKnown($"Bij '{fact.Id}': de optie", value.Scalars(), fact.Options, file);
        return sound ? answer : null;
    }
}
