using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Compilation;

/// <summary>Compiles a rule set to an immutable program, or reports every mistake in it.</summary>
/// <remarks>
/// Implementation note: a program is one flat circuit of mask tests and/or/not nodes in topological order. Numbers and dates become
/// finite by cutting their axis at the thresholds that rules mention; a multi-choice becomes one yes/no variable per option. A
/// derived fact is the "any" of the conditions of the rules that conclude it, so forward chaining is one pass over the nodes.
/// </remarks>
public static class RuleCompiler
{
    /// <summary>Compiles a rule set.</summary>
    /// <param name="definition">The rule set.</param>
    /// <returns>The program, or all mistakes: what shows in the definition itself, and rules that can never fire.</returns>
    public static CompileResult Compile(RuleSetDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var errors = RuleSetChecker.Check(definition, out var sound);
        foreach (var fact in TooManyCuts(sound))
        {
            errors.Add(new CompileError(CompileErrorKind.DomainTooLarge, null, fact, []));
        }

        if (errors.Exists(error => error.Kind == CompileErrorKind.DomainTooLarge))
        {
            return new CompileResult(null, [.. errors]);
        }

        var program = new CircuitBuilder(sound).Build();
        var everything = new CaseSpace(program, [], [], []);
        for (var rule = 0; rule < program.Rules.Length; rule++)
        {
            if (new CaseFinder(everything, [Requirement.OfRule(program, rule, holds: true)]).Find(ImmutableDictionary<string, FactValue>.Empty, int.MaxValue).IsImpossible)
            {
                errors.Add(new CompileError(CompileErrorKind.NeverFires, program.Rules[rule].Id, null, []));
            }
        }

        return errors.Count == 0 ? new CompileResult(program, []) : new CompileResult(null, [.. errors]);
    }

    private static IEnumerable<string> TooManyCuts(RuleSetDefinition definition)
    {
        var cuts = CircuitBuilder.CutsOf(definition);
        return definition.Facts.Where(fact => cuts.TryGetValue(fact.Id, out var set) && set.Count > 63).Select(fact => fact.Id);
    }
}
