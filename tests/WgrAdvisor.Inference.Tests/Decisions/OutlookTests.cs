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
    public void FactsThatMayMatter_AnySituation_TellTheOutcome() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var matter = LookAt(situation, decision, situation.Known).FactsThatMayMatter;
            Domain.Completions(situation.Rules, situation.Known)
                .Select(complete => (Key: string.Join(';', matter.Select(fact => Text(complete[fact]))), Outcome: decision.OutcomeOf(situation.Rules, complete)))
                .Where(each => each.Outcome is not null)
                .GroupBy(each => each.Key)
                .All(group => group.Select(each => each.Outcome).Distinct().Count() == 1).Should().BeTrue();
        },
        iter: 1000);

    [Fact]
    public void FactsThatMayMatter_NothingLeftToDecide_AreNone() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var complete = Domain.Completions(situation.Rules, situation.Known).First();
            LookAt(situation, decision, complete).FactsThatMayMatter.Should().BeEmpty();
        },
        iter: 1000);

    /// <summary>An answer is taken back: looking after it is the same as looking at a case that has it, and what is asked first says nothing about what is asked next.</summary>
    [Fact]
    public void After_AnyAnswer_IsWhatACaseWithItShows() => Decisions.Sample(
        pair =>
        {
            var (situation, decision) = pair;
            var outlook = LookAt(situation, decision, situation.Known);
            foreach (var fact in situation.Rules.Facts.Select(fact => fact.Id).Where(fact => !situation.Known.ContainsKey(fact)))
            {
                foreach (var value in Domain.ValuesOf(situation.Rules, fact))
                {
                    var after = outlook.After(new Change(situation.Program, fact, value));

                    if (after is { } facts)
                    {
                        facts.Should().Equal(LookAt(situation, decision, situation.Known.Add(fact, value)).FactsThatMayMatter);
                    }
                    else
                    {
                        decision.Decision.Space.CanBe(situation.Program.CreateCase(situation.Known.Add(fact, value)), int.MaxValue).Should().BeFalse();
                    }
                }
            }

            outlook.FactsThatMayMatter.Should().Equal(LookAt(situation, decision, situation.Known).FactsThatMayMatter);
        },
        iter: 1000);

    private static Outlook LookAt(Situation situation, RandomDecision decision, ImmutableDictionary<string, FactValue> known) =>
        new(decision.Decision, decision.Points, situation.Program.CreateCase(known));

    private static string Text(FactValue value) => value is FactValue.MultiChoice many ? string.Join(',', many.Values) : value.ToString();
}
