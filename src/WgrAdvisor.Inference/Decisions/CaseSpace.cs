using System.Collections.Immutable;
using System.Numerics;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Which cases can be: no forbidding rule fires, and numbers have values that go together. Safe to share between any number of threads.</summary>
/// <remarks>Implementation note: it remembers the last case that it found, because often the next one can be like it. That only saves time.</remarks>
public sealed class CaseSpace
{
    private readonly Cone _cone;
    private readonly int[] _forbidding;
    private Case? _lastFound;

    /// <summary>Describes which cases can be.</summary>
    /// <param name="program">The program that the rules and the facts are of.</param>
    /// <param name="forbidding">The rules that fire only in cases that cannot be, by their index.</param>
    /// <param name="ranges">The numbers that facts can have, where not every number can be.</param>
    /// <param name="differences">The numbers that are reckoned from two others.</param>
    public CaseSpace(RuleProgram program, ImmutableArray<int> forbidding, ImmutableArray<NumberRange> ranges, ImmutableArray<Difference> differences)
    {
        ArgumentNullException.ThrowIfNull(program);
        (Program, Forbidding, Ranges, Differences) = (program, forbidding, ranges, differences);
        ForbiddingNodes = [.. forbidding.Select(program.RuleNode)];
        NumberRanges = [.. ranges.Select(range => (program.FirstVariableOf(range.Fact), range.AtLeast ?? -Variable.Far, range.AtMost ?? Variable.Far))];
        DifferenceVariables = [.. differences.Select(difference => (program.FirstVariableOf(difference.Result), program.FirstVariableOf(difference.Whole), program.FirstVariableOf(difference.Part)))];
        _cone = new Cone(program, ForbiddingNodes, [], ReckonedFacts());
        _forbidding = [.. ForbiddingNodes.Select(_cone.IndexOf)];
    }

    /// <summary>The program that the rules and the facts are of.</summary>
    public RuleProgram Program { get; }

    /// <summary>The rules that fire only in cases that cannot be, by their index.</summary>
    public ImmutableArray<int> Forbidding { get; }

    /// <summary>The numbers that facts can have, where not every number can be.</summary>
    public ImmutableArray<NumberRange> Ranges { get; }

    /// <summary>The numbers that are reckoned from two others.</summary>
    public ImmutableArray<Difference> Differences { get; }

    internal ImmutableArray<int> ForbiddingNodes { get; }

    internal (int Variable, long Least, long Most)[] NumberRanges { get; }

    internal (int Result, int Whole, int Part)[] DifferenceVariables { get; }

    /// <summary>Whether some way to fill in a case can be.</summary>
    /// <param name="case">What is known, made by the program.</param>
    /// <param name="mostSteps">How many steps it may take to find one.</param>
    /// <returns><see langword="false"/> only when surely none can be; <see langword="true"/> also when that takes more steps to tell.</returns>
    public bool CanBe(Case @case, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var last = Volatile.Read(ref _lastFound);
        if (last is not null && CanBeLike(last, @case))
        {
            return true;
        }

        var partial = new PartialCase(this, _cone, @case);
        if (partial.IsImpossible)
        {
            return false;
        }

        var possibility = new Possibility(partial, _forbidding, mostSteps) { KeepsFound = true };
        var can = possibility.CanBe();
        Volatile.Write(ref _lastFound, possibility.Found ?? last);
        return can;
    }

    /// <summary>The fewest forbidding rules that together leave no way to fill in a case: without any of them there is one.</summary>
    /// <param name="case">What is known, made by the program; a case that cannot be.</param>
    /// <param name="rules">Some of <see cref="Forbidding"/> that together leave no way.</param>
    /// <param name="mostSteps">How many steps each look for a way may take; where it takes more, a rule is kept.</param>
    /// <returns>Those rules, in the same order.</returns>
    public ImmutableArray<int> FewestAgainst(Case @case, ImmutableArray<int> rules, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var partial = new PartialCase(this, _cone, @case);
        return partial.IsImpossible ? [] : rules.Aggregate(rules, (kept, rule) => LeavesAWay(kept.Remove(rule)) ? kept : kept.Remove(rule));

        bool LeavesAWay(ImmutableArray<int> fewer) => new Possibility(partial, [.. fewer.Select(rule => _cone.IndexOf(Program.RuleNode(rule)))], mostSteps).CanBe();
    }

    /// <summary>What a case tells, as facts: numbers that go together, with those that are known already, and of a multi-choice no options that are still open.</summary>
    internal ImmutableSortedDictionary<string, FactValue> FactsOf(Case @case, IReadOnlyDictionary<string, FactValue> known)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in Program.Facts)
        {
            if (ValueIn(@case, fact) is { } value)
            {
                facts[fact.Id] = value;
            }
        }

        foreach (var difference in Differences.Where(difference => new[] { difference.Result, difference.Whole, difference.Part }.Any(facts.ContainsKey)))
        {
            var (result, whole, part) = (RangeIn(@case, difference.Result, known), RangeIn(@case, difference.Whole, known), RangeIn(@case, difference.Part, known));
            var number = NearestToZero((Math.Max(part.Least, whole.Least - result.Most), Math.Min(part.Most, whole.Most - result.Least)));
            facts[difference.Part] = new FactValue.Number(number);
            facts[difference.Whole] = new FactValue.Number(NearestToZero((Math.Max(whole.Least, number + result.Least), Math.Min(whole.Most, number + result.Most))));
            facts.Remove(difference.Result); // it is reckoned
        }

        return facts.ToImmutable();
    }

    /// <summary>The smallest and the largest number that a variable can be when it has one of some values.</summary>
    internal (long Least, long Most) RangeOf(int variable, ulong mask)
    {
        var (least, most) = Program.Variables[variable].RangeOf(mask);
        foreach (var range in NumberRanges)
        {
            if (range.Variable == variable)
            {
                (least, most) = (Math.Max(least, range.Least), Math.Min(most, range.Most));
            }
        }

        return (least, most);
    }

    /// <summary>What each of three numbers, of which the first is the second less the third, can be when the two others are within a range.</summary>
    internal static ((long Least, long Most) Result, (long Least, long Most) Whole, (long Least, long Most) Part) BoundsOf(
        (long Least, long Most) result, (long Least, long Most) whole, (long Least, long Most) part) =>
        ((whole.Least - part.Most, whole.Most - part.Least), (result.Least + part.Least, result.Most + part.Most), (whole.Least - result.Most, whole.Most - result.Least));

    /// <summary>Whether a case can surely be when what is open is as in another, where it can.</summary>
    private bool CanBeLike(Case other, Case @case)
    {
        Span<ulong> possible = @case.Possible.Length <= 1024 ? stackalloc ulong[@case.Possible.Length] : new ulong[@case.Possible.Length];
        for (var variable = 0; variable < possible.Length; variable++)
        {
            var both = @case.Possible[variable] & other.Possible[variable];
            possible[variable] = both != 0 ? both : @case.Possible[variable];
        }

        foreach (var (variable, least, most) in NumberRanges)
        {
            possible[variable] &= Program.Variables[variable].MaskMeeting(least, most);
            if (possible[variable] == 0)
            {
                return false;
            }
        }

        foreach (var (result, whole, part) in DifferenceVariables)
        {
            var bounds = BoundsOf(RangeOf(result, possible[result]), RangeOf(whole, possible[whole]), RangeOf(part, possible[part]));
            if (!AllMeet(result, possible, bounds.Result) || !AllMeet(whole, possible, bounds.Whole) || !AllMeet(part, possible, bounds.Part))
            {
                return false;
            }
        }

        return NoneFires(possible);
    }

    private bool AllMeet(int variable, ReadOnlySpan<ulong> possible, (long Least, long Most) range) =>
        (possible[variable] & ~Program.Variables[variable].MaskMeeting(range.Least, range.Most)) == 0;

    /// <summary>Whether surely no forbidding rule fires.</summary>
    private bool NoneFires(ReadOnlySpan<ulong> possible)
    {
        Span<Truth> truths = _cone.Nodes.Length <= 4096 ? stackalloc Truth[_cone.Nodes.Length] : new Truth[_cone.Nodes.Length];
        _cone.Evaluate(possible, truths);
        foreach (var rule in _forbidding)
        {
            if (truths[rule] != Truth.False)
            {
                return false;
            }
        }

        return true;
    }

    private (long Least, long Most) RangeIn(Case @case, string fact, IReadOnlyDictionary<string, FactValue> known) =>
        known.GetValueOrDefault(fact) is FactValue.Number number ? (number.Value, number.Value) : RangeOf(Program.FirstVariableOf(fact), @case.Possible[Program.FirstVariableOf(fact)]);

    /// <summary>A value that a fact can have in a case; <see langword="null"/> when the case tells nothing of it.</summary>
    private FactValue? ValueIn(Case @case, FactDefinition fact)
    {
        var first = Program.FirstVariableOf(fact.Id);
        var masks = @case.Possible.Slice(first, fact.Kind == FactKind.MultiChoice ? fact.Options.Length : 1).ToArray();
        if (masks.Index().All(pair => pair.Item == Program.Variables[first + pair.Index].Full))
        {
            return null;
        }

        return fact.Kind switch
        {
            FactKind.YesNo => new FactValue.YesNo(masks[0] == Variable.Yes),
            FactKind.Choice => new FactValue.Choice(fact.Options[BitOperations.TrailingZeroCount(masks[0])]),
            FactKind.MultiChoice => new FactValue.MultiChoice([.. fact.Options.Where((_, option) => masks[option] == Variable.Yes)]),
            FactKind.Number => new FactValue.Number(NearestToZero(RangeOf(first, masks[0]))),
            _ => new FactValue.Date(DateOnly.FromDayNumber((int)NearestToZero(RangeOf(first, masks[0])))),
        };
    }

    /// <summary>The number of a range that is nearest to zero; a bound may lie beyond what is called far.</summary>
    private static long NearestToZero((long Least, long Most) range) => range.Least > 0 ? range.Least : Math.Min(range.Most, 0);

    /// <summary>The same with more forbidding rules.</summary>
    /// <param name="forbidding">The rules that forbid too, by their index.</param>
    /// <returns>A narrower space.</returns>
    public CaseSpace WithAlso(IEnumerable<int> forbidding) => new(Program, [.. Forbidding, .. forbidding], Ranges, Differences);

    /// <summary>The same without forbidding rules: only numbers must go together.</summary>
    /// <returns>A wider space.</returns>
    public CaseSpace WithoutRules() => new(Program, [], Ranges, Differences);

    /// <summary>The facts of numbers that are reckoned from each other.</summary>
    internal IEnumerable<string> ReckonedFacts() => Differences.SelectMany(difference => new[] { difference.Result, difference.Whole, difference.Part });
}
