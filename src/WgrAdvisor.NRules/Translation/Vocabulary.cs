using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.NRules.Translation;

/// <summary>The facts of a rule set, each with its slot.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, (FactDefinition Fact, int Slot)> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<(string FactId, string? Option), int> _derived = [];

    public Vocabulary(RuleSetDefinition rules)
    {
        foreach (var fact in rules.Facts)
        {
            _given.Add(fact.Id, (fact, _given.Count));
        }

        foreach (var key in rules.DerivedFacts.SelectMany(KeysOf))
        {
            _derived.Add(key, _given.Count + _derived.Count);
        }

        Derived = [.. _derived.Select(pair => (pair.Key.FactId, pair.Key.Option, pair.Value)).OrderBy(entry => entry.Value)];
    }

    /// <summary>Every derived fact, per option, with its slot.</summary>
    public ImmutableArray<(string FactId, string? Option, int Slot)> Derived { get; }

    /// <summary>How many slots there are.</summary>
    public int Slots => _given.Count + _derived.Count;

    /// <summary>A fact that a case can give, with its slot; none for a derived one.</summary>
    public (FactDefinition Fact, int Slot)? Given(string factId) => _given.TryGetValue(factId, out var entry) ? entry : null;

    /// <summary>The slot of a derived fact, or of one of its options.</summary>
    public int SlotOf(string factId, string? option) => _derived[(factId, option)];

    private static IEnumerable<(string FactId, string? Option)> KeysOf(FactDefinition fact) =>
        fact.Kind == FactKind.Choice ? fact.Options.Select(option => (fact.Id, (string?)option)) : [(fact.Id, null)];
}
