using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>A test on one finding.</summary>
internal static class FindingTest
{
    /// <summary>Whether a term is about one finding, so that it can be tested on it.</summary>
    public static bool IsSingle(Term term) => term is Term.Answered or Term.Derived;

    /// <summary>The slot that a single term is about.</summary>
    public static int SlotOf(Term term) => term switch
    {
        Term.Answered answered => answered.Slot,
        Term.Derived derived => derived.Slot,
        _ => throw new InvalidOperationException("Not a single term."),
    };

    /// <summary>Whether a finding in the slot of a single term fulfils it.</summary>
    public static bool Passes(Term term, Finding finding) => (term, finding) switch
    {
        (Term.Answered answered, Answer answer) => Passes(answered.Test, answer.Value) == answered.Passes,
        (Term.Derived derived, DerivedFact fact) => fact.Truth == derived.Truth,
        _ => throw new InvalidOperationException("Not a single term of this slot."),
    };

    private static bool Passes(ValueTest test, FactValue value) => (test, value) switch
    {
        (ValueTest.IsYesNo t, FactValue.YesNo v) => v.Value == t.Expected,
        (ValueTest.IsOneOf t, FactValue.Choice v) => t.Options.Contains(v.Value),
        (ValueTest.Contains t, FactValue.MultiChoice v) => v.Values.Contains(t.Option),
        (ValueTest.InRange t, FactValue.Number v) => !(v.Value < t.AtLeast) && !(v.Value > t.AtMost),
        (ValueTest.InPeriod t, FactValue.Date v) => !(v.Value < t.From) && !(v.Value >= t.Before),
        _ => throw new InvalidOperationException("The test does not suit the value."),
    };
}
