using System.Globalization;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>Writes a rule set and a case to read, for the message of a test that fails.</summary>
public static class RuleSetText
{
    public static string Of(RuleSetDefinition rules) => string.Concat(
        rules.Facts.Select(fact => $"\n  fact {Of(fact)}")
            .Concat(rules.DerivedFacts.Select(fact => $"\n  derived {Of(fact)}"))
            .Concat(rules.Rules.Select(rule => $"\n  rule {rule.Id}: {string.Concat(rule.Conclusions.Select(Of))}when {Of(rule.Condition)}")));

    public static string Of(IReadOnlyDictionary<string, FactValue> known) => string.Concat(
        known
            .OrderBy(answer => answer.Key, StringComparer.Ordinal)
            .Select(answer => $"\n  known {answer.Key} = {Of(answer.Value)}"));

    public static string Of(ValueTest test) => test switch
    {
        ValueTest.IsYesNo t => t.Expected ? "is yes" : "is no",
        ValueTest.IsOneOf t => "is " + string.Join("|", t.Options),
        ValueTest.Contains t => "contains " + t.Option,
        ValueTest.InRange t => $"in {t.AtLeast}..{t.AtMost}",
        ValueTest.InPeriod t => $"from {Of(t.From)} before {Of(t.Before)}",
        _ => throw new ArgumentException($"{test} is no test.", nameof(test)),
    };

    private static string Of(FactDefinition fact) =>
        fact.Id + ": " + fact.Kind + (fact.Options.IsEmpty ? "" : $" ({string.Join(", ", fact.Options)})");

    private static string Of(Conclusion conclusion) =>
        conclusion.Option is { } option ? $"{conclusion.FactId} is {option} " : conclusion.FactId + " ";

    private static string Of(Condition condition) => condition switch
    {
        Condition.All all => $"all({string.Join(", ", all.Parts.Select(Of))})",
        Condition.Any any => $"any({string.Join(", ", any.Parts.Select(Of))})",
        Condition.Not not => $"not({Of(not.Part)})",
        Condition.Atom atom => $"{atom.FactId} {Of(atom.Test)}",
        _ => throw new ArgumentException($"{condition} is no condition.", nameof(condition)),
    };

    private static string Of(FactValue value) => value switch
    {
        FactValue.YesNo v => v.Value ? "yes" : "no",
        FactValue.Choice v => v.Value,
        FactValue.MultiChoice v => $"[{string.Join(", ", v.Values)}]",
        FactValue.Number v => v.Value.ToString(CultureInfo.InvariantCulture),
        FactValue.Date v => Of(v.Value),
        _ => throw new ArgumentException($"{value} is no value.", nameof(value)),
    };

    private static string Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "ever";
}
