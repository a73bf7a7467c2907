using WgrAdvisor.Inference;
using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Testing.Sampling;

/// <summary>A random rule set with a random case, of which a random part is known.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Known">What is known.</param>
/// <param name="Complete">The whole case, which what is known is a part of.</param>
public sealed record Situation(
    RuleSetDefinition Rules,
    ImmutableDictionary<string, FactValue> Known,
    ImmutableDictionary<string, FactValue> Complete)
{
    public static Gen<Situation> Large { get; } = RuleSetGenerator.Large.SelectMany(Of);

    public static Gen<Situation> Small { get; } = RuleSetGenerator.Small.SelectMany(Of);

    public RuleProgram Program { get; } = Syntax.Build(Rules);

    public Evaluation Evaluation => Syntax.Evaluate(Program, Known);

    public ReferenceEvaluator Reference => new(Rules, Known);

    /// <summary>The facts that are not known.</summary>
    public IEnumerable<string> Unknown => Complete.Keys.Except(Known.Keys);

    /// <summary>The rules and derived facts that what is known decides.</summary>
    public IEnumerable<Subject> Decided => Subject.AllOf(Rules).Except(Undecided);

    /// <summary>The rules and derived facts that what is known does not decide.</summary>
    public IEnumerable<Subject> Undecided
    {
        get
        {
            var evaluation = Evaluation;
            return Subject.AllOf(Rules).Where(subject => subject.TruthIn(evaluation) == Truth.Unknown);
        }
    }

    /// <summary>The same situation with more facts known.</summary>
    public Situation Answer(IEnumerable<string> facts) =>
        this with { Known = Known.SetItems(facts.Select(fact => KeyValuePair.Create(fact, Complete[fact]))) };

    /// <summary>The same rule set in a random other order, and the same case.</summary>
    public Gen<Situation> Shuffled() => RuleSetGenerator.Shuffled(Rules).Select(rules => new Situation(rules, Known, Complete));

    public override string ToString() => RuleSetText.Of(Rules) + RuleSetText.Of(Known);

    private static Gen<Situation> Of(RuleSetDefinition rules) =>
        from answers in rules.Facts
            .Select(fact => Gen.Select(Gen.OneOf(Domain.ValuesOf(rules, fact.Id).ToArray()), Gen.Bool))
            .Aggregate(Gen.Const<ImmutableArray<(FactValue, bool)>>([]), (all, next) => Gen.Select(all, next, (a, b) => a.Add(b)))
        let answered = rules.Facts.Zip(answers, (fact, answer) => (fact.Id, Value: answer.Item1, IsKnown: answer.Item2))
        let complete = answered.ToImmutableDictionary(answer => answer.Id, answer => answer.Value)
        let known = answered.Where(answer => answer.IsKnown).ToImmutableDictionary(answer => answer.Id, answer => answer.Value)
        select new Situation(rules, known, complete);
}
