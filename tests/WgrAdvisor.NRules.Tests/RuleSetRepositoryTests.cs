using NRules;
using NRules.RuleModel;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.NRules.Facts;
using static WgrAdvisor.Testing.Sampling.Syntax;

namespace WgrAdvisor.NRules.Tests;

/// <summary>The rules in a session of one's own.</summary>
public sealed class RuleSetRepositoryTests
{
    // q follows from p or r; s is ruled out by q.
    private static readonly RuleSetDefinition Rules = RuleSet(
        [YesNo("p"), YesNo("r"), Choice("colour", "red", "blue")],
        [YesNo("q")],
        Rule("p-gives-q", Yes("p"), "q") with { Tags = ["law:1:2"] },
        Rule("r-gives-q", Yes("r"), "q"),
        Rule("no-q", No("q")),
        Rule("red", OneOf("colour", "red")));

    private readonly RuleSetRepository _repository = new(Rules);

    [Fact]
    public void Fire_NothingKnown_FindsNothing()
    {
        var session = Session();

        Findings(session).Should().BeEmpty();
    }

    [Fact]
    public void Fire_AnswerThatDecides_InsertsOutcomesAndWhatFollowsFromThem()
    {
        var session = Session(_repository.Answer("p", Value(true)));

        Findings(session).Should().BeEquivalentTo("p-gives-q: True", "q: True", "no-q: False");
    }

    [Fact]
    public void Fire_AnswerThatDecidesHalf_LeavesTheRestAbsent()
    {
        var session = Session(_repository.Answer("p", Value(false)));

        Findings(session).Should().BeEquivalentTo("p-gives-q: False");
    }

    [Fact]
    public void Retract_Answer_RetractsWhatRestedOnIt()
    {
        var answer = _repository.Answer("p", Value(true));
        var session = Session(answer, _repository.Answer("colour", Value("blue")));

        session.Retract(answer);
        session.Fire(TestContext.Current.CancellationToken);

        Findings(session).Should().BeEquivalentTo("red: False");
    }

    [Fact]
    public void Retract_OneOfTwoGrounds_LeavesWhatRestsOnTheOther()
    {
        var answer = _repository.Answer("p", Value(true));
        var session = Session(answer, _repository.Answer("r", Value(true)));

        session.Retract(answer);
        session.Fire(TestContext.Current.CancellationToken);

        Findings(session).Should().BeEquivalentTo("r-gives-q: True", "q: True", "no-q: False");
    }

    [Fact]
    public void Fire_Traced_NamesTheRuleWithItsTags()
    {
        var session = _repository.Compile(TestContext.Current.CancellationToken).CreateSession();
        var trace = new List<IRuleDefinition>();
        session.Events.RuleFiredEvent += (_, fired) => trace.Add(fired.Rule);

        session.Insert(_repository.Answer("p", Value(true)));
        session.Fire(TestContext.Current.CancellationToken);

        trace.Select(rule => rule.Name).Should().BeEquivalentTo("p-gives-q", "cannot apply: no-q");
        trace.Single(rule => rule.Name == "p-gives-q").Tags.Should().Equal("law:1:2");
    }

    [Theory]
    [InlineData("p", "red")]
    [InlineData("colour", "green")]
    [InlineData("nowhere", "red")]
    public void Answer_FactOrValueThatDoesNotExist_IsRefused(string fact, string value)
    {
        var answer = () => _repository.Answer(fact, Value(value));

        answer.Should().Throw<ArgumentException>();
    }

    private ISession Session(params Answer[] answers)
    {
        var session = _repository.Compile(TestContext.Current.CancellationToken).CreateSession();
        session.InsertAll(answers);
        session.Fire(TestContext.Current.CancellationToken);
        return session;
    }

    private static IEnumerable<string> Findings(ISession session) =>
        session.Query<object>().Where(fact => fact is RuleOutcome || fact is DerivedFact).Select(fact => $"{fact}").Distinct();
}
