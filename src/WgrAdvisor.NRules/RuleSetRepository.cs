using NRules.RuleModel;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.NRules.Facts;
using WgrAdvisor.NRules.Translation;

namespace WgrAdvisor.NRules;

/// <summary>A rule set as a repository of NRules, to be compiled alone or together with rules of one's own.</summary>
/// <remarks>
/// <para>Insert an <see cref="Facts.Answer"/> for each fact that is known. The session then comes to hold a <see cref="RuleOutcome"/> for each rule that is
/// sure to apply or sure not to, and a <see cref="DerivedFact"/> for each derived fact that is. What is not sure is absent. Retracting an answer retracts
/// what rested on it. The tags of a rule of NRules are those of the rule it stands for.</para>
/// <para>Immutable, and safe to share between any number of threads.</para>
/// </remarks>
public sealed class RuleSetRepository : IRuleRepository
{
    /// <summary>The name of the rule set within NRules.</summary>
    public const string RuleSetName = "WgrAdvisor";

    private readonly Vocabulary _vocabulary;
    private readonly RuleSet _ruleSet = new(RuleSetName);

    /// <summary>Translates a rule set.</summary>
    /// <param name="rules">A rule set without mistakes, such as that of a compiled program.</param>
    public RuleSetRepository(RuleSetDefinition rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _vocabulary = new Vocabulary(rules);
        _ruleSet.Add(new RuleTranslator(rules, _vocabulary).Translate());
    }

    /// <summary>The one rule set.</summary>
    /// <returns>A list with one element.</returns>
    public IEnumerable<IRuleSet> GetRuleSets() => [_ruleSet];

    /// <summary>An answer to insert in a session.</summary>
    /// <param name="factId">A fact that a case can give.</param>
    /// <param name="value">Its value, of the kind of the fact and one of its options.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">There is no such fact, or the value does not suit it.</exception>
    public Answer Answer(string factId, FactValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_vocabulary.Given(factId) is not var (fact, slot))
        {
            throw new ArgumentException($"There is no fact '{factId}'.", nameof(factId));
        }

        return Suits(fact, value)
            ? new Answer(factId, slot, value)
            : throw new ArgumentException($"The value {value} does not suit the fact '{factId}'.", nameof(value));
    }

    private static bool Suits(FactDefinition fact, FactValue value) => (fact.Kind, value) switch
    {
        (FactKind.YesNo, FactValue.YesNo) or (FactKind.Number, FactValue.Number) or (FactKind.Date, FactValue.Date) => true,
        (FactKind.Choice, FactValue.Choice choice) => fact.Options.Contains(choice.Value),
        (FactKind.MultiChoice, FactValue.MultiChoice chosen) => chosen.Values.All(fact.Options.Contains),
        _ => false,
    };
}
