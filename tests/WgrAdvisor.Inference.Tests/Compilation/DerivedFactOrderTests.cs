using WgrAdvisor.Inference.Compilation;

namespace WgrAdvisor.Inference.Tests.Compilation;

public sealed class DerivedFactOrderTests
{
    [Theory]
    [InlineData("a> b>", "a b")]
    [InlineData("a>b b>", "b a")]
    [InlineData("a>bc b>c c>", "c b a")]
    [InlineData("a>c b>c c>d d>", "d c a b")]
    public void Sort_NoCircles_PutsEachAfterWhatItNeeds(string facts, string expected) =>
        string.Join(" ", DerivedFactOrder.Sort(Ids(facts), Needs(facts))).Should().Be(expected);

    [Theory]
    [InlineData("a>b b>", "")]
    [InlineData("a>a", "a")]
    [InlineData("a>b b>a", "a b")]
    [InlineData("a>c b>a c>b", "a c b")]
    [InlineData("x>b a>b b>a", "b a")]
    [InlineData("a>b b>a c>d d>c", "a b, c d")]
    [InlineData("a>bc b>a c>a", "a b, a c")]
    [InlineData("a>b b>ab", "a b, b")]
    public void FindCycles_Circles_ListsEachInOrderOfNeed(string facts, string expected) =>
        string.Join(", ", DerivedFactOrder.FindCycles(Ids(facts), Needs(facts)).Select(cycle => string.Join(" ", cycle)))
            .Should().Be(expected);

    private static IEnumerable<string> Ids(string facts) => facts.Split(' ').Select(fact => fact[..1]);

    private static Dictionary<string, SortedSet<string>> Needs(string facts) =>
        facts.Split(' ').ToDictionary(fact => fact[..1], fact => new SortedSet<string>(fact[2..].Select(need => $"{need}")));
}
