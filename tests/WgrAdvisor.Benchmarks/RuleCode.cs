using System.Globalization;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Benchmarks;

/// <summary>Writes the rules out as C#: expressions and statements over a <see cref="CaseValues"/> called <c>p</c>.</summary>
internal sealed class RuleCode
{
    private readonly RuleProgram _program;
    private readonly Slots _slots;
    private readonly ILookup<Conclusion, RuleDefinition> _concluding;

    public RuleCode(RuleProgram program, Slots slots)
    {
        (_program, _slots) = (program, slots);
        _concluding = program.Rules
            .SelectMany(rule => rule.Conclusions.Select(conclusion => (conclusion, rule)))
            .ToLookup(pair => pair.conclusion, pair => pair.rule);
    }

    /// <summary>One expression for a rule on full plans, with everything it derives from written out.</summary>
    public string Inline(RuleDefinition rule)
    {
        return When(rule.Condition, true, Derived, mayBeUnknown: false);

        string Derived(Conclusion conclusion, bool truth) => $"{(truth ? "" : "!")}({Joined(_concluding[conclusion].Select(Inline), " || ", "false")})";
    }

    /// <summary>Statements that set <c>r[i]</c> for each rule and <c>d[i]</c> for each derived fact: 1 for true, 2 for false.</summary>
    /// <param name="mayBeUnknown">Whether facts may be unknown; then 0 says that nothing is sure. Otherwise the plan must be full.</param>
    public IReadOnlyList<string> Statements(bool mayBeUnknown)
    {
        var code = new List<string>();
        var written = new HashSet<int>();
        var derived = new Dictionary<Conclusion, int>();
        for (var rule = 0; rule < _program.Rules.Length; rule++)
        {
            WriteRule(rule);
        }

        return code;

        void WriteRule(int rule)
        {
            if (written.Add(rule))
            {
                var condition = _program.Rules[rule].Condition;
                Set($"r[{rule}]", When(condition, true, Local, mayBeUnknown), mayBeUnknown ? When(condition, false, Local, mayBeUnknown) : null);
            }
        }

        // Writes what concludes a derived fact first, and gives the test on the local that holds it.
        string Local(Conclusion conclusion, bool truth)
        {
            if (!derived.TryGetValue(conclusion, out var index))
            {
                var rules = _concluding[conclusion].Select(rule => _program.RuleIndex(rule.Id)).ToList();
                rules.ForEach(WriteRule);
                index = derived.Count;
                derived.Add(conclusion, index);
                Set(
                    $"d[{index}]",
                    Joined(rules.Select(rule => $"r[{rule}] == 1"), " || ", "false"),
                    mayBeUnknown ? Joined(rules.Select(rule => $"r[{rule}] == 2"), " && ", "true") : null);
            }

            return $"d[{index}] == {(truth ? 1 : 2)}";
        }

        void Set(string target, string holds, string? fails) => code.Add(
            fails is null
                ? $"if ({holds}) {target} = 1; else {target} = 2;"
                : $"if ({holds}) {target} = 1; else if ({fails}) {target} = 2; else {target} = 0;");
    }

    /// <summary>When a condition surely has a truth.</summary>
    private string When(Condition condition, bool truth, Func<Conclusion, bool, string> derived, bool mayBeUnknown)
    {
        return Of(condition, truth);

        string Of(Condition part, bool holds) => part switch
        {
            Condition.All all => Join(all.Parts.Select(child => Of(child, holds)), holds),
            Condition.Any any => Join(any.Parts.Select(child => Of(child, holds)), !holds),
            Condition.Not not => Of(not.Part, !holds),
            Condition.Atom atom when _slots.Of(atom.FactId) is not null => OfGiven(atom, holds),
            Condition.Atom { Test: ValueTest.IsYesNo test } atom => derived(new Conclusion(atom.FactId), test.Expected == holds),
            Condition.Atom { Test: ValueTest.IsOneOf test } atom =>
                Join(test.Options.Select(option => derived(new Conclusion(atom.FactId, option), holds)), !holds),
            _ => throw new InvalidOperationException("Unknown kind of condition."),
        };

        string OfGiven(Condition.Atom atom, bool holds)
        {
            var test = $"{(holds ? "" : "!")}({Passes(atom)})";
            return mayBeUnknown ? $"(p.Known[{_slots.Of(atom.FactId)!.Value.Index}] && {test})" : test; // "!": a given fact
        }
    }

    private static string Join(IEnumerable<string> parts, bool all) => $"({Joined(parts, all ? " && " : " || ", all ? "true" : "false")})";

    private static string Joined(IEnumerable<string> parts, string between, string empty) => string.Join(between, parts.DefaultIfEmpty(empty));

    private string Passes(Condition.Atom atom)
    {
        var (fact, index) = _slots.Of(atom.FactId)!.Value; // "!": a given fact
        var number = $"p.Numbers[{index}]";
        return atom.Test switch
        {
            ValueTest.IsYesNo test => $"{(test.Expected ? "" : "!")}p.Flags[{_slots.FlagOf(fact.Id)}]",
            ValueTest.Contains test => $"p.Flags[{_slots.FlagOf(fact.Id, test.Option)}]",
            ValueTest.IsOneOf test => Joined(test.Options.Select(option => $"{number} == {fact.Options.IndexOf(option)}"), " || ", "false"),
            ValueTest.InRange test => Between(number, test.AtLeast, test.AtMost + 1),
            ValueTest.InPeriod test => Between(number, test.From?.DayNumber, test.Before?.DayNumber),
            _ => throw new InvalidOperationException("Unknown kind of test."),
        };
    }

    private static string Between(string number, long? from, long? before) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(from is null ? "true" : $"{number} >= {from}")}{(before is null ? "" : $" && {number} < {before}")}");
}
