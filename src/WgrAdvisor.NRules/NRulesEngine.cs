using System.Collections.Concurrent;
using NRules;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.NRules;

/// <summary>Works out what the rules say with NRules. Slower than the circuit that a program is compiled to, and independent of it.</summary>
/// <remarks>
/// Making one compiles the rules, which takes a second or so; keep it. Safe to share between any number of threads. Sessions are used again,
/// which saves a quarter of the memory; between two cases a session holds nothing of either.
/// </remarks>
public sealed class NRulesEngine : IInferenceEngine
{
    private readonly RuleProgram _program;
    private readonly RuleSetRepository _repository;
    private readonly ISessionFactory _sessions;
    private readonly ConcurrentBag<EmptySession> _free = [];

    /// <summary>Compiles the rules of a program.</summary>
    /// <param name="program">The program; its rule set is what NRules runs, and it writes down the proofs.</param>
    public NRulesEngine(RuleProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        _program = program;
        _repository = new RuleSetRepository(program.Definition);
        _sessions = _repository.Compile();
    }

    /// <inheritdoc/>
    public Evaluation Evaluate(IEnumerable<KeyValuePair<string, FactValue>> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        List<KeyValuePair<string, FactValue>> facts = [.. known];
        var answers = facts.ConvertAll(fact => _repository.Answer(fact.Key, fact.Value));
        var session = _free.TryTake(out var free) ? free : new EmptySession(_sessions.CreateSession());
        var findings = session.Run(answers);
        var rules = new Truth[_program.Rules.Length];
        foreach (var outcome in findings.Outcomes)
        {
            rules[outcome.Index] = outcome.Truth;
        }

        var derived = findings.Derived.ToLookup(fact => (fact.FactId, fact.Option), fact => fact.Truth);
        if (session.IsEmpty)
        {
            _free.Add(session);
        }

        return _program.EvaluateWith(
            _program.CreateCase(facts),
            rule => rules[rule],
            (factId, option) => derived[(factId, option)].FirstOrDefault());
    }
}
