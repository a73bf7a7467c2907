using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Tests.Regels;

public sealed class ConditionFactsTests
{
    [Fact]
    public void Of_ConditionThatAlwaysHolds_IsAboutNothing() => ConditionFacts.Of(Condition.Always).Should().BeEmpty();

    [Fact]
    public void Of_NestedCondition_NamesEachFactOnceInOrder()
    {
        var condition = new Condition.All([
            Atom("b"),
            new Condition.Not(new Condition.Any([Atom("c"), Atom("b")])),
            new Condition.Any([new Condition.All([Atom("a")])]),
        ]);

        ConditionFacts.Of(condition).Should().Equal("b", "c", "a");
    }

    private static Condition.Atom Atom(string fact) => new(fact, new ValueTest.IsYesNo(true));
}
