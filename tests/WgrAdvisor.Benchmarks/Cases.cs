using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Benchmarks;

/// <summary>The cases that every engine is measured with.</summary>
internal static class Cases
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    /// <summary>The compiled rules.</summary>
    public static RuleProgram Program => Adviseur.Regelset.Program;

    /// <summary>The practice cases as they are: half-filled.</summary>
    public static ImmutableArray<ImmutableSortedDictionary<string, FactValue>> HalfFilled { get; } =
        [.. Adviseur.Regelset.Praktijkvoorbeelden.Select(voorbeeld => Adviseur.FactsOf(voorbeeld.Plan))];

    /// <summary>The same cases with a value for everything that is not known; always the same values.</summary>
    public static ImmutableArray<ImmutableSortedDictionary<string, FactValue>> Full { get; } =
        [.. HalfFilled.Select((known, index) => Complete(known, new Random(index)))];

    private static ImmutableSortedDictionary<string, FactValue> Complete(ImmutableSortedDictionary<string, FactValue> known, Random random) =>
        known.AddRange(Program.Facts.Where(fact => !known.ContainsKey(fact.Id)).Select(fact => KeyValuePair.Create(fact.Id, ValueOf(fact, random))));

    private static FactValue ValueOf(FactDefinition fact, Random random) => fact.Kind switch
    {
        FactKind.YesNo => new FactValue.YesNo(random.Next(2) == 1),
        FactKind.Choice => new FactValue.Choice(fact.Options[random.Next(fact.Options.Length)]),
        FactKind.MultiChoice => new FactValue.MultiChoice([.. fact.Options.Where(_ => random.Next(4) == 0)]),
        FactKind.Number => new FactValue.Number(random.Next(30)),
        _ => new FactValue.Date(new DateOnly(2026, 11, 1)),
    };
}
