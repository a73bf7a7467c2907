using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Regels;

/// <summary>Tells what a condition is about.</summary>
public static class ConditionFacts
{
    /// <summary>The questions and begrippen that a condition tests, and <c>peildatum</c> and <c>huidigeVorm</c>.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Their identifiers, each once, in the order in which they are first named.</returns>
    public static ImmutableArray<string> Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return [.. Walk(condition).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The questions and begrippen that a rule tests, in its condition and in its exception.</summary>
    /// <param name="regel">The rule.</param>
    /// <returns>Their identifiers, each once, in the order in which they are first named.</returns>
    public static ImmutableArray<string> Of(Regel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return regel.Tenzij is null ? Of(regel.Als) : Of(new Condition.All([regel.Als, regel.Tenzij]));
    }

    private static IEnumerable<string> Walk(Condition condition) => condition switch
    {
        Condition.Atom atom => [atom.FactId],
        Condition.All all => all.Parts.SelectMany(Walk),
        Condition.Any any => any.Parts.SelectMany(Walk),
        Condition.Not not => Walk(not.Part),
        _ => [],
    };
}
