using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>What changes of facts lead to, told by making them and reading the rules plainly.</summary>
public sealed class WhatIfTests
{
    private const int Enough = 100_000;

    private static readonly Gen<(Situation Situation, RandomDecision Decision)> Decisions =
        from situation in Gen.Frequency((1, (IGen<Situation>)Situation.Small), (1, Situation.Large))
        from seeds in Gen.Int[0, 999].Array[60]
        select (situation, RandomDecision.Of(situation, seeds));

    [Fact]
    public void FewestChanges_AnySituation_AreTheSmallestSetsOfAll() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            ImmutableArray<ImmutableArray<Change>> choices = [.. situation.Rules.Facts.Take(5).Select(fact => ChangesOf(situation, fact.Id))];

            var found = new WhatIf(decision.Decision, decision.Points, situation.Known, (_, _) => true).FewestChanges(new HashSet<int> { 0, 1, 2 }, choices, 3, Enough);

            ImmutableArray<Change>[] singles = [.. choices.SelectMany(choice => choice).Select(change => ImmutableArray.Create(change))];
            var pairs = Longer(singles, singles);
            var triples = new Lazy<ImmutableArray<Change>[]>(() => Longer(pairs, singles));
            for (var alternative = 0; alternative < 3; alternative++)
            {
                var smallest = new[] { () => singles, () => pairs, () => triples.Value }
                    .Select(sets => sets().Where(changes => decision.Reaches(Goal.Chosen, alternative, situation.Rules, With(situation.Known, changes))).Select(Text).ToList())
                    .FirstOrDefault(sets => sets.Count > 0, []);
                found[alternative].Select(set => Text(set.Changes)).Should().BeEquivalentTo(smallest);
            }
        },
        samples: 300);

    [Fact]
    public void CheapestChanges_AnySituation_AreAllSetsOfTheLeastCost() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            ImmutableArray<ImmutableArray<Change>> choices = [.. situation.Rules.Facts.Take(5).Select((fact, index) => ChangesOf(situation, fact.Id, index))];
            var what = new WhatIf(decision.Decision, decision.Points, situation.Known, (_, _) => true);
            ImmutableArray<Change>[] singles = [.. choices.SelectMany(choice => choice).Select(change => ImmutableArray.Create(change))];
            var pairs = Longer(singles, singles);
            ImmutableArray<Change>[] all = [.. singles, .. pairs, .. Longer(pairs, singles)]; // of cost 3 no set has more than three changes
            foreach (var goal in Enum.GetValues<Goal>())
            {
                for (var alternative = 0; alternative < 3; alternative++)
                {
                    var cheapest = decision.Reaches(goal, alternative, situation.Rules, situation.Known) ? [] : all
                        .Where(changes => changes.Sum(change => change.Cost) <= 3 && decision.Reaches(goal, alternative, situation.Rules, With(situation.Known, changes)))
                        .GroupBy(changes => changes.Sum(change => change.Cost))
                        .MinBy(sets => sets.Key)?.Select(Text) ?? [];

                    var found = what.CheapestChanges(alternative, goal, choices, 3, Enough);

                    found.Select(set => Text(set.Changes)).Should().BeEquivalentTo(cheapest, "{0} of {1}", goal, alternative);
                }
            }
        },
        samples: 200);

    [Fact]
    public void FewestThatMake_AnySituation_AreTheSmallestSetsOfAll() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            ImmutableArray<ImmutableArray<Change>> choices = [.. situation.Rules.Facts.Take(5).Select(fact => ChangesOf(situation, fact.Id))];
            var what = new WhatIf(decision.Decision, decision.Points, situation.Known, (_, _) => true);
            ImmutableArray<Change>[] singles = [.. choices.SelectMany(choice => choice).Select(change => ImmutableArray.Create(change))];
            var pairs = Longer(singles, singles);
            foreach (var rule in decision.Decision.Considerations)
            {
                var smallest = Holds(rule, situation.Known) ? [] : new[] { singles, pairs, Longer(pairs, singles) }
                    .Select(sets => sets.Select(changes => (Changes: changes, Known: With(situation.Known, changes)))
                        .Where(set => Holds(rule, set.Known) && !decision.IsForbidden(situation.Rules, set.Known))
                        .Where(set => !set.Changes.Any(change => Holds(rule, With(situation.Known, set.Changes.Remove(change)))))
                        .Select(set => Text(set.Changes)).ToList())
                    .FirstOrDefault(sets => sets.Count > 0, []);

                what.FewestThatMake(rule, choices, 3, Enough).Select(Text).Should().BeEquivalentTo(smallest);
            }

            bool Holds(int rule, ImmutableDictionary<string, FactValue> known) => new ReferenceEvaluator(situation.Rules, known).Rule(situation.Rules.Rules[rule].Id) == Truth.True;
        },
        samples: 200);

    [Fact]
    public void FewestThatMake_FewTries_SaysNothing()
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q")], [], Rule("r", All(Yes("p"), Yes("q")))));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", [])], [0], []);
        ImmutableArray<ImmutableArray<Change>> choices = [[new Change(program, "p", new FactValue.YesNo(true))], [new Change(program, "q", new FactValue.YesNo(true))]];
        var what = new WhatIf(decision, [[0]], [], (_, _) => true);

        (what.FewestThatMake(0, choices, 2, Enough).Length, what.FewestThatMake(0, choices, 2, 2).Length, what.FewestThatMake(0, choices, 1, Enough).Length).Should().Be((1, 0, 0));
    }

    /// <summary>Changes are taken back: what is asked first says nothing about what is asked next.</summary>
    [Fact]
    public void After_AnyChanges_IsWhatARereadingChooses() => Decisions.ForAll(
        pair =>
        {
            var (situation, decision) = pair;
            var what = new WhatIf(decision.Decision, decision.Points, situation.Known, (_, _) => true);
            foreach (var change in situation.Rules.Facts.SelectMany(fact => ChangesOf(situation, fact.Id)))
            {
                what.ChosenAfter([change]).Should().Be(Chosen(With(situation.Known, [change])));
            }

            what.ChosenAfter([]).Should().Be(Chosen(situation.Known));

            int? Chosen(ImmutableDictionary<string, FactValue> known) => decision.IsForbidden(situation.Rules, known) ? null : decision.ChosenOn(situation.Rules, known);
        },
        samples: 1000);

    [Fact]
    public void FewestChanges_SetsThatCannotBe_AreLeftOut()
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q")], [YesNo("outA")], Rule("r", Yes("p"), "outA"), Rule("s", Yes("q"), "outA")));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", [new("outA")]), new Alternative("b", [])], [], []);
        ImmutableArray<ImmutableArray<Change>> choices = [[new Change(program, "p", new FactValue.YesNo(true))], [new Change(program, "q", new FactValue.YesNo(true))]];

        var what = new WhatIf(decision, [], [], (alternative, @case) => alternative == 0 || program.Evaluate(@case).RuleTruth(0) == Truth.True);

        what.FewestChanges(new HashSet<int> { 1 }, choices, 2, 2)[1].Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.Fact.Should().Be("p");
    }

    /// <summary>With s and not q the better one cannot be, though no rule says so. With all three a rule takes it out; p is only needless once q is gone.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Changes_OneThatIsNotNeededOnceAnotherIsGone_IsLeftOut(bool cheapest)
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q"), YesNo("s")], [YesNo("outA")], Rule("r", All(Yes("p"), Yes("q"), Yes("s")), "outA"), Rule("t", All(Yes("s"), Not(Yes("q"))))));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", [new("outA")]), new Alternative("b", [])], [], []);
        ImmutableArray<ImmutableArray<Change>> choices = [.. new[] { "p", "q", "s" }.Select(fact => ImmutableArray.Create(new Change(program, fact, new FactValue.YesNo(true))))];
        Dictionary<string, FactValue> no = new() { ["p"] = new FactValue.YesNo(false), ["q"] = new FactValue.YesNo(false), ["s"] = new FactValue.YesNo(false) };
        var what = new WhatIf(decision, [], no, (alternative, @case) => alternative == 1 || program.Evaluate(@case).RuleTruth(1) != Truth.True);

        var found = cheapest ? what.CheapestChanges(1, Goal.Chosen, choices, 3, Enough) : what.FewestChanges(new HashSet<int> { 1 }, choices, 3, Enough)[1];

        found.Should().ContainSingle().Which.Changes.Select(change => change.Fact).Should().Equal("s");
    }

    /// <summary>With p alone the better one cannot be, though no rule says so; q as well takes it out by a rule, and is not needed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Changes_OneThatIsNotNeeded_IsLeftOut(bool cheapest)
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q")], [YesNo("outA")], Rule("r", All(Yes("p"), Yes("q")), "outA"), Rule("s", Yes("p"))));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", [new("outA")]), new Alternative("b", [])], [], []);
        ImmutableArray<ImmutableArray<Change>> choices = [[new Change(program, "p", new FactValue.YesNo(true))], [new Change(program, "q", new FactValue.YesNo(true))]];
        var what = new WhatIf(decision, [], [], (alternative, @case) => alternative == 1 || program.Evaluate(@case).RuleTruth(1) != Truth.True);

        var found = cheapest ? what.CheapestChanges(1, Goal.Chosen, choices, 2, Enough) : what.FewestChanges(new HashSet<int> { 1 }, choices, 2, Enough)[1];

        found.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.Fact.Should().Be("p");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void FewestChanges_MoreSetsThanMayBeTried_SaysNothingOfThatSize(int mostTries, int found)
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q")], [YesNo("outA")], Rule("r", All(Yes("p"), Yes("q")), "outA")));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", [new("outA")]), new Alternative("b", [])], [], []);
        ImmutableArray<ImmutableArray<Change>> choices = [[new Change(program, "p", new FactValue.YesNo(true))], [new Change(program, "q", new FactValue.YesNo(true))]];

        new WhatIf(decision, [], [], (_, _) => true).FewestChanges(new HashSet<int> { 1 }, choices, 2, mostTries)[1].Should().HaveCount(found);
    }

    /// <summary>Two rules keep it out: each must give way, by any of the facts that it rests on, also those that a number is reckoned from.</summary>
    [Fact]
    public void FewestChanges_TwoRulesKeepItOut_TriesEveryFactOfBoth()
    {
        var program = Compile(RuleSet(
            [Number("whole"), Number("part"), Number("rest"), YesNo("p"), YesNo("q")],
            [YesNo("outB")],
            Rule("none left", InRange("rest", null, 0), "outB"),
            Rule("both", All(Yes("p"), Yes("q")), "outB")));
        var decision = new Decision(
            new CaseSpace(program, [], [], [new Difference("rest", "whole", "part")]),
            [new Alternative("b", [new("outB")]), new Alternative("a", [])],
            [],
            []);
        KeyValuePair<string, FactValue>[] known =
        [
            new("whole", new FactValue.Number(4)), new("part", new FactValue.Number(4)), new("rest", new FactValue.Number(0)),
            new("p", new FactValue.YesNo(true)), new("q", new FactValue.YesNo(true)),
        ];
        ImmutableArray<ImmutableArray<Change>> choices =
        [
            [new Change(program, "whole", new FactValue.Number(5))],
            [new Change(program, "part", new FactValue.Number(3))],
            [new Change(program, "p", new FactValue.YesNo(false))],
            [new Change(program, "q", null)],
        ];

        var found = new WhatIf(decision, [], known, (_, _) => true).FewestChanges(new HashSet<int> { 0 }, choices, 2, Enough);

        found[0].Select(set => string.Join(' ', set.Changes.Select(change => change.Fact))).Should().BeEquivalentTo("whole p", "whole q", "part p", "part q");
    }

    /// <summary>Other points count for as long as they are made, together with other facts.</summary>
    [Fact]
    public void FewestChanges_OtherPoints_AreWeighedToo()
    {
        var program = Compile(RuleSet([YesNo("p")], Rule("r", Yes("p"))));
        var decision = new Decision(new CaseSpace(program, [], [], []), [new Alternative("a", []), new Alternative("b", [])], [0], []);
        var points = new Change("weight", ImmutableDictionary<int, ImmutableArray<int>>.Empty.Add(0, [0, 1]));
        var yes = new Change(program, "p", new FactValue.YesNo(true));
        var what = new WhatIf(decision, [[0, 0]], [], (_, _) => true);

        what.FewestChanges(new HashSet<int> { 1 }, [[points], [yes]], 2, Enough)[1].Should().ContainSingle().Which.Changes.Should().Equal(points, yes);
        what.ChosenAfter([yes]).Should().Be(0);
    }

    /// <summary>A number that is reckoned from two others follows them.</summary>
    [Theory]
    [InlineData(5, 3, 0)] // two others: not out
    [InlineData(5, 5, 1)] // no others
    [InlineData(null, 5, 0)] // not known
    public void After_NumberReckonedFromAnother_IsReckonedAnew(int? whole, int part, int chosen)
    {
        var program = Compile(RuleSet([Number("whole"), Number("part"), Number("rest")], [YesNo("outA")], Rule("none left", InRange("rest", null, 0), "outA")));
        var decision = new Decision(
            new CaseSpace(program, [], [], [new Difference("rest", "whole", "part")]),
            [new Alternative("a", [new("outA")]), new Alternative("b", [])],
            [],
            []);
        KeyValuePair<string, FactValue>[] known = [new("whole", new FactValue.Number(4)), new("part", new FactValue.Number(4)), new("rest", new FactValue.Number(0))];

        var after = new WhatIf(decision, [], known, (_, _) => true).ChosenAfter([new Change(program, "whole", whole is { } number ? new FactValue.Number(number) : null), new Change(program, "part", new FactValue.Number(part))]);

        after.Should().Be(chosen);
    }

    private static ImmutableArray<Change>[] Longer(ImmutableArray<Change>[] sets, ImmutableArray<Change>[] singles) =>
        [.. sets.SelectMany(set => singles.Where(single => string.CompareOrdinal(set[^1].Fact, single[0].Fact) < 0).Select(single => set.AddRange(single)))];

    /// <summary>Changes of a fact; with a number to go by, of different costs.</summary>
    private static ImmutableArray<Change> ChangesOf(Situation situation, string fact, int? costs = null) =>
        [.. Domain.ValuesOf(situation.Rules, fact).Take(3).Append(null).Select((value, index) => new Change(situation.Program, fact, value, costs is { } by ? 1 + ((by + index) % 3) : 1))];

    private static ImmutableDictionary<string, FactValue> With(ImmutableDictionary<string, FactValue> known, ImmutableArray<Change> changes) =>
        changes.Aggregate(known, (facts, change) => change.Value is { } value ? facts.SetItem(change.Fact, value) : facts.Remove(change.Fact));

    private static string Text(ImmutableArray<Change> changes) =>
        string.Join(" & ", changes.Select(change => $"{change.Fact}={(change.Value is FactValue.MultiChoice many ? string.Join(',', many.Values) : change.Value?.ToString() ?? "?")}").Order(StringComparer.Ordinal));
}
