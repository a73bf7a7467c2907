using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>Writes a rule set as rules of NRules: two for every rule and two for every derived fact, one for surely true and one for surely false.</summary>
internal sealed class RuleTranslator
{
    private readonly RuleSetDefinition _rules;
    private readonly Vocabulary _vocabulary;
    private readonly TermBuilder _terms;
    private readonly Patterns _patterns;

    public RuleTranslator(RuleSetDefinition rules, Vocabulary vocabulary)
    {
        _rules = rules;
        _vocabulary = vocabulary;
        _terms = new TermBuilder(vocabulary);
        _patterns = new Patterns(vocabulary.Slots);
    }

    /// <summary>Translates all rules.</summary>
    public IEnumerable<IRuleDefinition> Translate() =>
    [
        .. Enumerable.Range(0, _rules.Rules.Length).SelectMany(Applies),
        .. Enumerable.Range(0, _rules.Rules.Length).GroupBy(index => _terms.Of(_rules.Rules[index].Condition, false)).SelectMany(CannotApply),
        .. _vocabulary.Derived.Select(entry => CannotHold(entry.FactId, entry.Option, entry.Slot)),
    ];

    /// <summary>A rule surely applies: its conclusions hold.</summary>
    private IEnumerable<IRuleDefinition> Applies(int index)
    {
        var rule = _rules.Rules[index];
        var term = _terms.Of(rule.Condition, true);
        if (TermBuilder.IsNever(term))
        {
            return [];
        }

        var conclusions = rule.Conclusions.Select(conclusion => DerivedFact(conclusion.FactId, conclusion.Option, Truth.True));
        return [Rule(rule.Id, rule.Tags, _patterns.Of(term), [() => new RuleOutcome(rule.Id, index, Truth.True), .. conclusions])];
    }

    /// <summary>Rules surely do not apply. Those that the same findings refute are refuted by one rule: there are many.</summary>
    private IEnumerable<IRuleDefinition> CannotApply(IGrouping<Term, int> refuted) =>
        TermBuilder.IsNever(refuted.Key)
            ? []
            : [Rule(
                $"cannot apply: {string.Join(", ", refuted.Select(index => _rules.Rules[index].Id))}",
                [],
                _patterns.Of(refuted.Key),
                [.. refuted.Select(Refutation)])];

    /// <summary>A derived fact surely does not hold: no rule that concludes it can apply.</summary>
    private IRuleDefinition CannotHold(string factId, string? option, int slot)
    {
        var concluding = Enumerable.Range(0, _rules.Rules.Length)
            .Where(index => _rules.Rules[index].Conclusions.Contains(new Conclusion(factId, option)))
            .ToList();
        return Rule(
            $"cannot hold: {(option is null ? factId : $"{factId} is {option}")}",
            [],
            concluding.Count == 0 ? _patterns.Of(Term.Always) : _patterns.AllRefuted(concluding),
            DerivedFact(factId, option, Truth.False));
    }

    private Func<object> DerivedFact(string factId, string? option, Truth truth)
    {
        var slot = _vocabulary.SlotOf(factId, option);
        return () => new DerivedFact(factId, option, slot, truth);
    }

    private Func<object> Refutation(int index)
    {
        var rule = _rules.Rules[index];
        return rule.Conclusions.IsEmpty
            ? () => new RuleOutcome(rule.Id, index, Truth.False)
            : () => new RefutedConclusion(rule.Id, index);
    }

    private static IRuleDefinition Rule(string name, ImmutableArray<string> tags, RuleElement pattern, params Func<object>[] found)
    {
        var insertion = new Insertion(found);
        Expression<Action<IContext>> action = context => insertion.Run(context);
        return Element.RuleDefinition(
            name,
            description: "",
            priority: 0,
            tags,
            pattern as GroupElement ?? Element.AndGroup(pattern),
            Element.ActionGroup(Element.Action(action, ActionTrigger.Activated)));
    }

    /// <summary>The action of a rule: to insert what it found, linked to the match, so that it goes when the match does.</summary>
    private sealed class Insertion(Func<object>[] found)
    {
        public void Run(IContext context)
        {
            if (found.Length == 1)
            {
                context.InsertLinked(this, found[0]());
            }
            else
            {
                context.InsertAllLinked(found.Select(fact => KeyValuePair.Create<object, object>(fact, fact())));
            }
        }
    }
}
