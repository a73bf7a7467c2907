using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>What is still open, told by filling in everything in every way.</summary>
public sealed class OutlookTests
{
    private static readonly Gen<(Situation Situation, RandomDecision Decision)> Decisions =
        from situation in Gen.Frequency((1, (IGen<Situation>)Situation.Small), (1, Situation.Large))
        from seeds in Gen.Int[0, 999].Array[60]
        select (situation, RandomDecision.Of(situation, seeds));

    /// <summary>A fact that is left out changes nothing: what the others are tells the outcome.</summary>
    [Fact]
    public void FactsThatMayMatter_AnySituation_TellTheOutcome() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            TellTheOutcome(situation, decision, situation.Known, LookAt(situation, decision, situation.Known).FactsThatMayMatter).Should().BeTrue();
        },
        samples: 1000);

    [Fact]
    public void FactsThatMayMatter_NothingLeftToDecide_AreNone() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var complete = Domain.Completions(situation.Rules, situation.Known).First();
            LookAt(situation, decision, complete).FactsThatMayMatter.Should().BeEmpty();
        },
        samples: 1000);

    /// <summary>An answer is taken back: what was asked first does not make what is asked next untrue.</summary>
    [Fact]
    public void After_AnyAnswer_TellsTheOutcomeOrThatItCannotBe() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var outlook = LookAt(situation, decision, situation.Known);
            foreach (var (fact, value) in AnswersTo(situation).Concat(AnswersTo(situation).Reverse()))
            {
                var answered = situation.Known.SetItem(fact, value);
                if (outlook.After(new Change(situation.Program, fact, value)) is { } matter)
                {
                    TellTheOutcome(situation, decision, answered, matter).Should().BeTrue();
                }
                else
                {
                    decision.Decision.Space.CanBe(situation.Program.CreateCase(answered), int.MaxValue).Should().BeFalse();
                }
            }
        },
        samples: 1000);

    private static IEnumerable<(string Fact, FactValue Value)> AnswersTo(Situation situation) =>
        from fact in situation.Rules.Facts
        where !situation.Known.ContainsKey(fact.Id)
        from value in Domain.ValuesOf(situation.Rules, fact.Id)
        select (fact.Id, value);

    private static bool TellTheOutcome(Situation situation, RandomDecision decision, ImmutableDictionary<string, FactValue> known, IEnumerable<string> facts) =>
        Domain.Completions(situation.Rules, known)
            .Select(complete => (Key: string.Join(';', facts.Select(fact => Text(complete[fact]))), Outcome: decision.OutcomeOf(situation.Rules, complete)))
            .Where(each => each.Outcome is not null)
            .GroupBy(each => each.Key)
            .All(group => group.Select(each => each.Outcome).Distinct().Count() == 1);

    private static Outlook LookAt(Situation situation, RandomDecision decision, ImmutableDictionary<string, FactValue> known) =>
        new(decision.Decision, decision.Points, situation.Program.CreateCase(known));

    private static string Text(FactValue value) => value is FactValue.MultiChoice many ? string.Join(',', many.Values) : value.ToString();
}
