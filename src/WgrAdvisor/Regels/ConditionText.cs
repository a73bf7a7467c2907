using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;

namespace WgrAdvisor.Regels;

/// <summary>Says a condition in Dutch, with the texts of the questions and options instead of their identifiers.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Brackets keep "en" and "of" apart, so that a text can be read in one way only:
/// <c>‘Moet de samenwerking zelf mensen in dienst nemen?’ is ja, en (de peildatum ligt vóór 1 januari 2015, of …)</c>.
/// </remarks>
/// <param name="regelset">The rule set that the condition belongs to.</param>
/// <param name="mark">What becomes of the name of a fact, given its identifier and its text in quotes: a link, for instance. Without it the text stays.</param>
public sealed class ConditionText(Regelset regelset, Func<string, string, string>? mark = null)
{
    /// <summary>Says a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>A Dutch clause without a capital and without a full stop; <c>altijd</c> for a condition that always holds.</returns>
    public string Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition is Condition.All or Condition.Any ? Joined(Split(condition), condition is Condition.All) : Single(condition);
    }

    /// <summary>The parts that a text names one by one: those of a conjunction or disjunction, with the options of one question together.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The parts, in order; the condition itself when it cannot be split.</returns>
    public static ImmutableArray<Condition> Split(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var parts = Flatten(condition);
        var split = ImmutableArray.CreateBuilder<Condition>();
        for (var i = 0; i < parts.Length;)
        {
            var run = parts[i..].TakeWhile(part => AboutSameOptions(parts[i], part)).ToImmutableArray();
            if (run.Length < 2 || (run[0] is Condition.Not && condition is Condition.Any))
            {
                run = [parts[i]];
            }

            split.Add(run.Length == 1 ? run[0] : condition is Condition.All ? new Condition.All(run) : new Condition.Any(run));
            i += run.Length;
        }

        return split.ToImmutable();
    }

    private string Joined(ImmutableArray<Condition> parts, bool all) => parts switch
    {
        [] => all ? "altijd" : "nooit",
        [Condition.All] when all => OptionsTogether(Flatten(parts[0]), "en"),
        [Condition.Any] when !all => OptionsTogether(Flatten(parts[0]), "of"),
        [var only] => Of(only),
        _ => string.Join(all ? ", en " : ", of ", parts.Select(InBrackets)),
    };

    private string InBrackets(Condition part) => Split(part).Length > 1 ? $"({Of(part)})" : Of(part);

    /// <summary>The parts, with those of a part of the same kind in its place: (a en b) en c reads as a, b and c.</summary>
    private static ImmutableArray<Condition> Flatten(Condition condition) => condition switch
    {
        Condition.All all => [.. all.Parts.SelectMany(part => part is Condition.All ? Flatten(part) : [part])],
        Condition.Any any => [.. any.Parts.SelectMany(part => part is Condition.Any ? Flatten(part) : [part])],
        _ => [condition],
    };

    private string Single(Condition condition) => condition switch
    {
        Condition.Atom atom => Clause(atom, negated: false),
        Condition.Not { Part: Condition.Atom atom } => Clause(atom, negated: true),
        Condition.Not { Part: Condition.Not twice } => Of(twice.Part),
        Condition.Not { Part: Condition.Any { Parts: [var first, ..] parts } } when first is Condition.Atom && parts.All(part => AboutSameOptions(first, part)) =>
            Chosen(first, $"geen van {Quoted(parts, "en")} gekozen"),
        Condition.Not not => $"niet: ({Of(not.Part)})",
        _ => throw new NotSupportedException($"{condition.GetType().Name} has no text."),
    };

    /// <summary>Parts that are all about the options of one question.</summary>
    private string OptionsTogether(ImmutableArray<Condition> parts, string word) =>
        Chosen(parts[0], parts[0] is Condition.Not ? $"geen van {Quoted(parts, "en")} gekozen" : $"{Quoted(parts, word)} gekozen");

    private string Clause(Condition.Atom atom, bool negated)
    {
        var subject = Subject(atom.FactId);
        var not = negated ? "niet " : "";
        return atom.Test switch
        {
            ValueTest.IsYesNo test when regelset.Begrip(atom.FactId) is not null => $"{subject} klopt{(test.Expected == negated ? " niet" : "")}",
            ValueTest.IsYesNo test => $"{subject} is {(test.Expected == negated ? "nee" : "ja")}",
            ValueTest.IsOneOf { Options: [var only] } => $"{subject} is {not}{Quote(OptionText(atom.FactId, only))}",
            ValueTest.IsOneOf test => $"{subject} is {(negated ? "geen van " : "")}{Quoted(atom.FactId, test.Options, negated ? "en" : "of")}",
            ValueTest.Contains test => Chosen(atom, $"{Quote(OptionText(atom.FactId, test.Option))} {not}gekozen"),
            ValueTest.InRange test => $"{subject} is {not}{Range(test)}",
            ValueTest.InPeriod test => $"{subject} ligt {not}{Period(test)}",
            _ => throw new NotSupportedException($"{atom.Test.GetType().Name} has no text."),
        };
    }

    private string Chosen(Condition part, string what) => $"bij {Subject(AtomOf(part).FactId)} is {what}";

    private string Subject(string factId) => factId switch
    {
        Regelset.Peildatum => "de peildatum",
        Regelset.HuidigeVorm => "de huidige vorm",
        _ => Marked(factId, Quote(regelset.Vraag(factId)?.Tekst ?? regelset.Begrip(factId)?.Naam ?? factId)),
    };

    private string Marked(string factId, string text) => mark is null ? text : mark(factId, text);

    private string Quoted(ImmutableArray<Condition> run, string word) =>
        Quoted(AtomOf(run[0]).FactId, [.. run.Select(part => ((ValueTest.Contains)AtomOf(part).Test).Option)], word);

    private string Quoted(string factId, ImmutableArray<string> options, string word) =>
        DutchText.List(options.Select(option => Quote(OptionText(factId, option))), word);

    private string OptionText(string factId, string option)
    {
        var options = regelset.Vraag(factId)?.Opties ?? regelset.Begrip(factId)?.Opties ?? [];
        return options.FirstOrDefault(candidate => candidate.Id == option)?.Tekst ?? regelset.Vorm(option)?.Naam ?? option;
    }

    /// <summary>Whether both parts ask, or both deny, that an option of one and the same multi-choice is chosen.</summary>
    private static bool AboutSameOptions(Condition first, Condition part) =>
        first is Condition.Not == part is Condition.Not
        && AtomIn(first) is { Test: ValueTest.Contains } a
        && AtomIn(part) is { Test: ValueTest.Contains } b
        && a.FactId == b.FactId;

    private static Condition.Atom? AtomIn(Condition condition) => (condition is Condition.Not not ? not.Part : condition) as Condition.Atom;

    private static Condition.Atom AtomOf(Condition condition) => AtomIn(condition)!; // "!": only called for what AboutSameOptions accepts

    private static string Quote(string text) => $"‘{text}’";

    private static string Range(ValueTest.InRange range) => (range.AtLeast, range.AtMost) switch
    {
        ({ } least, { } most) when least == most => $"precies {DutchText.Number(least)}",
        ({ } least, { } most) => $"{DutchText.Number(least)} tot en met {DutchText.Number(most)}",
        ({ } least, null) => $"minstens {DutchText.Number(least)}",
        (null, { } most) => $"hoogstens {DutchText.Number(most)}",
        _ => "bekend",
    };

    private static string Period(ValueTest.InPeriod period) => (period.From, period.Before) switch
    {
        ({ } from, { } before) => $"op of na {DutchText.Day(from)} en vóór {DutchText.Day(before)}",
        ({ } from, null) => $"op of na {DutchText.Day(from)}",
        (null, { } before) => $"vóór {DutchText.Day(before)}",
        _ => "vast",
    };
}
