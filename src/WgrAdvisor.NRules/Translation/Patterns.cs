using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>Writes terms and outcomes as patterns of NRules.</summary>
/// <remarks>
/// Implementation note: NRules tests a new fact against every condition that patterns on its type begin with. So conditions stand in a
/// tree, coarse ones first: with n slots a finding meets some 2√n tests instead of n. Equal conditions are shared by the network because
/// they are equal expressions over the same constants.
/// </remarks>
internal sealed class Patterns(int slots)
{
    private const int Bucket = 8;

    private SlotGroup _group = new(slots);
    private int _names;

    /// <summary>The elements that match a term.</summary>
    public RuleElement Of(Term term) => term switch
    {
        Term.Answered or Term.Derived => OfSingle(term),
        Term.All { Parts.IsEmpty: true } => Element.Not(Pattern<Never>()),
        Term.All all => Element.AndGroup(all.Parts.OrderBy(Order).Select(Of)),
        Term.Any any => OfAny(any),
        _ => throw new InvalidOperationException("Unknown kind of term."),
    };

    /// <summary>All these rules, each of which concludes something, surely do not apply.</summary>
    public RuleElement AllRefuted(IEnumerable<int> rules) => Element.AndGroup(rules.Select(Refuted));

    private PatternElement Refuted(int rule)
    {
        var bucket = rule / Bucket;
        return Pattern<RefutedConclusion>(
            (RefutedConclusion outcome) => outcome.Index / Bucket == bucket,
            (RefutedConclusion outcome) => outcome.Index == rule);
    }

    private RuleElement OfAny(Term.Any any)
    {
        var alternatives = any.Parts.Where(FindingTest.IsSingle).ToList();
        var others = any.Parts.Where(part => !FindingTest.IsSingle(part)).Select(Of).ToList();
        if (alternatives.Count == 1)
        {
            others.Add(Of(alternatives[0]));
        }
        else if (alternatives.Count > 1)
        {
            others.Add(AnyOf(new Alternatives(alternatives)));
        }

        return others is [var only] ? only : Element.OrGroup(others);
    }

    private ExistsElement AnyOf(Alternatives alternatives)
    {
        if (_group.Count == SlotGroup.Size)
        {
            _group = new SlotGroup(slots);
        }

        var group = _group;
        group.Add(alternatives.Slots);
        return Element.Exists(Pattern<Finding>(
            (Finding finding) => group.Concerns(finding),
            (Finding finding) => alternatives.AnyPasses(finding)));
    }

    private RuleElement OfSingle(Term term)
    {
        var slot = FindingTest.SlotOf(term);
        var bucket = slot / Bucket;
        return term is Term.Answered
            ? Pattern<Answer>(
                (Answer answer) => answer.Slot / Bucket == bucket,
                (Answer answer) => answer.Slot == slot,
                (Answer answer) => FindingTest.Passes(term, answer))
            : Element.Exists(Pattern<DerivedFact>(
                (DerivedFact fact) => fact.Slot / Bucket == bucket,
                (DerivedFact fact) => fact.Slot == slot,
                (DerivedFact fact) => FindingTest.Passes(term, fact)));
    }

    /// <summary>Answers before derived facts, each in the order of the vocabulary: rules that begin alike share the network.</summary>
    private static (int, int) Order(Term term) => FindingTest.IsSingle(term) ? (0, FindingTest.SlotOf(term)) : (1, 0);

    private PatternElement Pattern<T>(params Expression<Func<T, bool>>[] conditions)
    {
        var parameter = Parameter<T>();
        return Element.Pattern(parameter.Type, parameter.Name!, conditions.Select(condition => Condition(condition, parameter))); // "!": named
    }

    /// <summary>NRules knows what a condition is about by the name of its parameter.</summary>
    private ParameterExpression Parameter<T>() => Expression.Parameter(typeof(T), $"p{++_names}");

    private static KeyValuePair<string, LambdaExpression> Condition<T>(Expression<Func<T, bool>> condition, ParameterExpression parameter) =>
        new("Condition", Expression.Lambda(new Renaming(condition.Parameters[0], parameter).Visit(condition.Body), parameter));

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
