using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using WgrAdvisor.Inference;

namespace WgrAdvisor.Benchmarks;

/// <summary>What does it cost to apply all rules to a plan of which everything is known?</summary>
public class EvaluateFullPlans : EvaluatePlans
{
    private readonly RulesEngineRules _rulesEngine = new(Program, new Slots(Program));
    private readonly Dictionary<int, List<RuleResultTree>> _answers = [];

    /// <summary>Prepares the engines.</summary>
    public EvaluateFullPlans()
        : base(Cases.Full, mayBeUnknown: false)
    {
    }

    /// <summary>Microsoft RulesEngine.</summary>
    [Benchmark(OperationsPerInvoke = Plans)]
    public async Task RulesEngine()
    {
        foreach (var values in Values)
        {
            await _rulesEngine.RunAsync(values);
        }
    }

    /// <inheritdoc/>
    private protected override bool Agrees(int plan, int rule, Truth truth)
    {
        if (!_answers.TryGetValue(plan, out var answers))
        {
            _answers.Add(plan, answers = _rulesEngine.RunAsync(Values[plan]).Result);
        }

        return truth != Truth.Unknown && (truth == Truth.True) == answers[rule].IsSuccess;
    }
}
