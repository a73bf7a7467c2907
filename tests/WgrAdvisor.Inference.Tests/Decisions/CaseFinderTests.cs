using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Testing.Sampling;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.Inference.Tests.Decisions;

/// <summary>What a finder finds meets what is required, and what it does not find is not there, told by trying all cases.</summary>
public sealed class CaseFinderTests
{
    private const int Enough = 100_000;

    private static readonly Dictionary<string, FactValue> Nothing = [];

    /// <summary>Random situations with some rules and derived facts that must hold or must not, and rules that cannot fire.</summary>
    private static readonly Gen<(Situation Situation, int[] Seeds)> Situations =
        from situation in Gen.Frequency((1, (IGen<Situation>)Situation.Small), (1, Situation.Large))
        from seeds in Gen.Int[0, 999].Array[12]
        select (situation, seeds);

    [Fact]
    public void Find_AnyRequirements_FindsACaseExactlyWhenThereIsOne() => Situations.ForAll(
        pair =>
        {
            var (situation, required, space) = Draw(pair.Situation, pair.Seeds);
            var found = new CaseFinder(space, [.. required.Select(each => each.Requirement)]).Find(situation.Known, Enough);
            var exists = Domain.Completions(situation.Rules, situation.Known).Any(complete => Meets(situation, required, space, complete));
            return (found.Facts is not null) == exists && found.IsImpossible == !exists;
        },
        samples: 3000);

    /// <summary>What it leaves open may be anything.</summary>
    [Fact]
    public void Find_AnyRequirements_FindsACaseThatMeetsThemHoweverTheRestIsFilledIn() => Situations.ForAll(
        pair =>
        {
            var (situation, required, space) = Draw(pair.Situation, pair.Seeds);
            return new CaseFinder(space, [.. required.Select(each => each.Requirement)]).Find(situation.Known, Enough).Facts is not { } facts
                || (situation.Known.All(known => !facts.TryGetValue(known.Key, out var value) || Same(value, known.Value))
                    && Domain.Completions(situation.Rules, situation.Known.SetItems(facts)).All(complete => Meets(situation, required, space, complete)));
        },
        samples: 2000);

    [Fact]
    public void Find_NoStepsLeft_SaysThatItGaveUp()
    {
        var program = Compile(RuleSet([YesNo("p"), YesNo("q")], [], Rule("r1", All(Yes("p"), Yes("q")))));
        var finder = new CaseFinder(new CaseSpace(program, [], [], []), [Requirement.OfRule(program, 0, holds: true)]);

        var found = finder.Find(Nothing, mostSteps: 0);

        (found.Facts, found.GaveUp, found.IsImpossible).Should().Be((null, true, false));
    }

    [Fact]
    public void Find_FactThatNoRuleConcludes_NeverHolds()
    {
        var program = Compile(RuleSet([YesNo("p")], [], Rule("r1", Yes("p"))));
        var space = new CaseSpace(program, [], [], []);
        var nothing = new Conclusion("nothing");

        new CaseFinder(space, [Requirement.OfDerived(program, holds: true, nothing)]).Find(Nothing, Enough).IsImpossible.Should().BeTrue();
        new CaseFinder(space, [Requirement.OfDerived(program, holds: false, nothing)]).Find(Nothing, Enough).Facts.Should().BeEmpty();
    }

    /// <summary>The rest is not said: it is the whole less the part.</summary>
    [Theory]
    [InlineData(3, null, null)]
    [InlineData(0, 0, null)]
    [InlineData(2, 4, 5L)]
    [InlineData(1, 1, 9L)]
    public void Find_NumberThatIsReckoned_FindsNumbersThatGoTogether(int least, int? most, long? whole)
    {
        var program = Compile(RuleSet([Number("whole"), Number("part"), Number("rest")], [], Rule("r1", InRange("rest", least, most)), Rule("r2", InRange("part", 1, null))));
        var space = new CaseSpace(program, [], [new NumberRange("part", 0, 10), new NumberRange("whole", 0, 20)], [new Difference("rest", "whole", "part")]);
        var finder = new CaseFinder(space, [Requirement.OfRule(program, 0, holds: true), Requirement.OfRule(program, 1, holds: true)]);
        var known = whole is { } number ? new Dictionary<string, FactValue> { ["whole"] = Value((int)number) } : [];

        var facts = finder.Find(known, Enough).Facts!;

        facts.Should().NotContainKey("rest");
        var (all, part) = (((FactValue.Number)facts["whole"]).Value, ((FactValue.Number)facts["part"]).Value);
        (all - part).Should().BeInRange(least, most ?? 20);
        (whole ?? all).Should().Be(all, "what is known stays");
        part.Should().BeInRange(1, 10);
        all.Should().BeInRange(0, 20);
    }

    /// <summary>Rules over numbers that are reckoned from each other, held against every pair of numbers.</summary>
    [Fact]
    public void Find_RulesOverNumbersThatAreReckoned_FindsSomeExactlyWhenThereAreSome() =>
        Gen.Int[0, 999].Array[24].ForAll(
            seeds =>
            {
                var next = 0;
                string[] names = ["whole", "part", "rest"];
                var program = Compile(RuleSet([Number("whole"), Number("part"), Number("rest")], [], [.. Enumerable.Range(0, 3).Select(index => Rule($"r{index}", Condition()))]));
                var space = Space(program);
                var found = new CaseFinder(space, [Requirement.OfRule(program, 1, holds: true), Requirement.OfRule(program, 2, holds: false)]).Find(Nothing, Enough).Facts;
                bool[] fits = [.. from whole in Enumerable.Range(0, 7) from part in Enumerable.Range(0, 7) where Fits(whole, part) select true];
                return Enumerable.Range(-1, 9).All(number => CanBeWith("whole", number) && CanBeWith("part", number)) // the same space, of one case after another
                    && (found is not null) == fits.Length > 0
                    && (found is null || Enumerable.Range(0, 7).Any(whole => Enumerable.Range(0, 7).Any(part => Is(found, "whole", whole) && Is(found, "part", part) && Fits(whole, part))));

                // A case knows of a number only its group, so it may seem to be able to be; never the other way round.
                bool CanBeWith(string fact, int number)
                {
                    var @case = program.CreateCase(new Dictionary<string, FactValue> { [fact] = Value(number) });
                    var can = space.CanBe(@case, Enough);
                    return can == Space(program).CanBe(@case, Enough)
                        && (can || number is < 0 or > 6 || Enumerable.Range(0, 7).All(other => (fact == "whole" ? Judge(number, other) : Judge(other, number)).RuleTruth(0) != Truth.False));
                }

                Evaluation Judge(int whole, int part) =>
                    program.Evaluate(program.CreateCase(new Dictionary<string, FactValue> { ["whole"] = Value(whole), ["part"] = Value(part), ["rest"] = Value(whole - part) }));

                bool Fits(int whole, int part)
                {
                    var evaluation = Judge(whole, part);
                    return (evaluation.RuleTruth(0), evaluation.RuleTruth(1), evaluation.RuleTruth(2)) == (Truth.False, Truth.True, Truth.False);
                }

                Inference.Conditions.Condition Condition()
                {
                    var first = Next(); // two numbers that differ, so that the rule can hold
                    Inference.Conditions.Condition[] parts = [.. Enumerable.Range(first, 2).Select(fact => (Fact: names[fact % 3], Least: (Next() % 6) - 1)).Select(each => InRange(each.Fact, each.Least, Next() % 2 == 0 ? null : each.Least + (Next() % 3)))];
                    return Next() % 2 == 0 ? All(parts) : Any(parts[0], Not(parts[1]));
                }

                int Next() => seeds[next++ % seeds.Length];
            },
            samples: 3000);

    private static CaseSpace Space(RuleProgram program) =>
        new(program, [0], [new NumberRange("part", 0, 6), new NumberRange("whole", 0, 6)], [new Difference("rest", "whole", "part")]);

    private static bool Is(IReadOnlyDictionary<string, FactValue> found, string fact, int number) => found.GetValueOrDefault(fact) is not FactValue.Number told || told.Value == number;

    private static (Situation Situation, List<(Requirement Requirement, Subject Subject)> Required, CaseSpace Space) Draw(Situation situation, int[] seeds)
    {
        var next = 0;
        var subjects = Subject.AllOf(situation.Rules).ToArray();
        var required = new List<(Requirement, Subject)>();
        for (var count = subjects.Length == 0 ? 0 : Next() % 4; count > 0; count--)
        {
            var subject = subjects[Next() % subjects.Length];
            var holds = Next() % 3 != 0;
            required.Add((
                subject.IsRule
                    ? Requirement.OfRule(situation.Program, situation.Program.RuleIndex(subject.Id), holds)
                    : Requirement.OfDerived(situation.Program, holds, [.. subjects.Where(other => IsAsked(other, subject)).Select(other => new Conclusion(other.Id, other.Option))]),
                subject));
        }

        var forbidding = Enumerable.Range(0, situation.Rules.Rules.Length).Where(_ => Next() % 5 == 0);
        return (situation, required, new CaseSpace(situation.Program, [.. forbidding], [], []));

        int Next() => seeds[next++ % seeds.Length];
    }

    private static bool Meets(Situation situation, List<(Requirement Requirement, Subject Subject)> required, CaseSpace space, ImmutableDictionary<string, FactValue> complete)
    {
        var reference = new ReferenceEvaluator(situation.Rules, complete);
        return space.Forbidding.All(rule => reference.Rule(situation.Rules.Rules[rule].Id) != Truth.True)
            && required.All(each => (each.Subject.IsRule
                ? reference.Rule(each.Subject.Id) == Truth.True
                : Subject.AllOf(situation.Rules).Any(other => IsAsked(other, each.Subject) && reference.Derived(other.Id, other.Option) == Truth.True)) == each.Requirement.Holds);
    }

    /// <summary>Of a derived choice two options are asked for at once: one must hold, or none must.</summary>
    private static bool IsAsked(Subject other, Subject subject) => !other.IsRule && other.Id == subject.Id && (other.Option == subject.Option || other.Option == "a");

    private static bool Same(FactValue one, FactValue other) =>
        one is FactValue.Number or FactValue.Date || (one is FactValue.MultiChoice a && other is FactValue.MultiChoice b ? a.Values.ToHashSet().SetEquals(b.Values) : one.Equals(other));
}
