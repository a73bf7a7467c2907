using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>Works out what must be found for a condition to be surely true, or surely false (Kleene's strong logic, pushed down to the facts).</summary>
internal sealed class TermBuilder(Vocabulary vocabulary)
{
    /// <summary>The term under which a condition surely has a truth.</summary>
    public Term Of(Condition condition, bool holds) => condition switch
    {
        Condition.Not not => Of(not.Part, !holds),
        Condition.All all => Join(all.Parts, holds, every: holds),
        Condition.Any any => Join(any.Parts, holds, every: !holds),
        Condition.Atom atom => OfAtom(atom, holds),
        _ => throw new InvalidOperationException("Unknown kind of condition."),
    };

    private Term Join(ImmutableArray<Condition> conditions, bool holds, bool every)
    {
        var parts = conditions.Select(part => Of(part, holds)).Distinct();
        return every ? AllOf(parts) : AnyOf(parts);
    }

    private static Term AllOf(IEnumerable<Term> terms)
    {
        ImmutableArray<Term> parts = [.. terms.SelectMany(term => term is Term.All all ? all.Parts : [term])];
        return parts.Any(IsNever) ? Term.Never : parts is [var only] ? only : new Term.All(parts);
    }

    private static Term AnyOf(IEnumerable<Term> terms)
    {
        ImmutableArray<Term> parts = [.. terms.SelectMany(term => term is Term.Any any ? any.Parts : [term])];
        return parts.Any(IsAlways) ? Term.Always : parts is [var only] ? only : new Term.Any(parts);
    }

    private static bool IsAlways(Term term) => term is Term.All { Parts.IsEmpty: true };

    /// <summary>Whether nothing can make a term so.</summary>
    public static bool IsNever(Term term) => term is Term.Any { Parts.IsEmpty: true };

    private Term OfAtom(Condition.Atom atom, bool holds)
    {
        if (vocabulary.Given(atom.FactId) is not var (fact, slot))
        {
            return OfDerived(atom, holds);
        }

        return Outcome(fact, atom.Test) is { } always
            ? always == holds ? Term.Always : Term.Never
            : new Term.Answered(slot, atom.Test, holds);
    }

    private Term OfDerived(Condition.Atom atom, bool holds) => atom.Test switch
    {
        ValueTest.IsYesNo test => new Term.Derived(vocabulary.SlotOf(atom.FactId, null), TruthOf(test.Expected == holds)),
        ValueTest.IsOneOf { Options: var options } when holds => AnyOf(options.Distinct().Select(option => Option(atom.FactId, option, holds))),
        ValueTest.IsOneOf { Options: var options } => AllOf(options.Distinct().Select(option => Option(atom.FactId, option, holds))),
        _ => throw new InvalidOperationException("A derived fact is a yes/no or a choice."),
    };

    private Term.Derived Option(string factId, string option, bool holds) => new(vocabulary.SlotOf(factId, option), TruthOf(holds));

    private static Truth TruthOf(bool holds) => holds ? Truth.True : Truth.False;

    /// <summary>What a test gives for every value there is; nothing when that depends on the value.</summary>
    private static bool? Outcome(FactDefinition fact, ValueTest test) => test switch
    {
        ValueTest.IsOneOf t when t.Options.IsEmpty => false,
        ValueTest.IsOneOf t when fact.Options.All(t.Options.Contains) => true,
        ValueTest.InRange t => Outcome(t.AtLeast is null or long.MinValue, t.AtMost is null or long.MaxValue, t.AtLeast > t.AtMost),
        ValueTest.InPeriod t => Outcome(t.From is null || t.From == DateOnly.MinValue, t.Before is null, t.From >= t.Before),
        _ => null,
    };

    private static bool? Outcome(bool noBeginning, bool noEnd, bool isEmpty) => isEmpty ? false : noBeginning && noEnd ? true : null;
}
