using WgrAdvisor.Inference;
using System.Collections.Immutable;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>Short words to write rule sets and cases with.</summary>
public static class Syntax
{
    public static FactDefinition YesNo(string id) => new(id, FactKind.YesNo);

    public static FactDefinition Choice(string id, params string[] options) => new(id, FactKind.Choice, [.. options]);

    public static FactDefinition MultiChoice(string id, params string[] options) => new(id, FactKind.MultiChoice, [.. options]);

    public static FactDefinition Number(string id) => new(id, FactKind.Number);

    public static FactDefinition Date(string id) => new(id, FactKind.Date);

    public static Condition Yes(string id) => new Condition.Atom(id, new ValueTest.IsYesNo(true));

    public static Condition No(string id) => new Condition.Atom(id, new ValueTest.IsYesNo(false));

    public static Condition OneOf(string id, params string[] options) =>
        new Condition.Atom(id, new ValueTest.IsOneOf([.. options]));

    public static Condition Contains(string id, string option) => new Condition.Atom(id, new ValueTest.Contains(option));

    public static Condition InRange(string id, long? atLeast, long? atMost) =>
        new Condition.Atom(id, new ValueTest.InRange(atLeast, atMost));

    public static Condition InPeriod(string id, DateOnly? from, DateOnly? before) =>
        new Condition.Atom(id, new ValueTest.InPeriod(from, before));

    public static Condition All(params Condition[] parts) => new Condition.All([.. parts]);

    public static Condition Any(params Condition[] parts) => new Condition.Any([.. parts]);

    public static Condition Not(Condition part) => new Condition.Not(part);

    public static RuleDefinition Rule(string id, Condition condition) => new(id, condition);

    public static RuleDefinition Rule(string id, Condition condition, string concludes, string? option = null) =>
        new(id, condition, new Conclusion(concludes, option));

    public static RuleSetDefinition RuleSet(FactDefinition[] facts, params RuleDefinition[] rules) =>
        new([.. facts], [], [.. rules], []);

    /// <summary>A rule set in which every derived fact is read as a result.</summary>
    public static RuleSetDefinition RuleSet(FactDefinition[] facts, FactDefinition[] derived, params RuleDefinition[] rules) =>
        new([.. facts], [.. derived], [.. rules], [.. derived.Select(fact => fact.Id)]);

    public static FactValue Value(bool value) => new FactValue.YesNo(value);

    public static FactValue Value(string value) => new FactValue.Choice(value);

    public static FactValue Values(params string[] values) => new FactValue.MultiChoice([.. values]);

    public static FactValue Value(long value) => new FactValue.Number(value);

    public static FactValue Value(DateOnly value) => new FactValue.Date(value);

    public static ImmutableDictionary<string, FactValue> Known(params (string Id, FactValue Value)[] known) =>
        known.ToImmutableDictionary(answer => answer.Id, answer => answer.Value);

    /// <summary>Compiles a rule set that must be free of mistakes.</summary>
    public static RuleProgram Compile(RuleSetDefinition rules)
    {
        var result = RuleCompiler.Compile(rules);
        return result.Program ?? throw new ArgumentException(string.Join("; ", result.Errors.Select(Text)), nameof(rules));
    }

    /// <summary>Builds a program without the search for mistakes, so that rules that can never fire are run too.</summary>
    public static RuleProgram Build(RuleSetDefinition rules) => new CircuitBuilder(rules).Build();

    public static Evaluation Evaluate(RuleSetDefinition rules, params (string Id, FactValue Value)[] known) =>
        Evaluate(Build(rules), Known(known));

    public static Evaluation Evaluate(RuleProgram program, ImmutableDictionary<string, FactValue> known) =>
        program.Evaluate(program.CreateCase(known));

    public static Truth RuleTruth(this Evaluation evaluation, string ruleId) =>
        evaluation.RuleTruth(evaluation.Program.RuleIndex(ruleId));

    /// <summary>A mistake in one line, as in "UnknownOption rule=r fact=c (red)".</summary>
    public static string Text(CompileError error) =>
        error.Kind +
        (error.RuleId is null ? "" : $" rule={error.RuleId}") +
        (error.FactId is null ? "" : $" fact={error.FactId}") +
        (error.Details.IsEmpty ? "" : $" ({string.Join(", ", error.Details)})");
}
