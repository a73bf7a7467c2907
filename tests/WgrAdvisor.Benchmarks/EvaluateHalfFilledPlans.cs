using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.NRules;

namespace WgrAdvisor.Benchmarks;

/// <summary>What does it cost to apply all rules, in three values, to a real plan with open questions? The column that matters is the ratio.</summary>
[MemoryDiagnoser]
public class EvaluateHalfFilledPlans
{
    private const int Plans = 11;

    private static readonly RuleProgram Program = Cases.Program;

    private readonly ImmutableArray<ImmutableSortedDictionary<string, FactValue>> _facts = Cases.HalfFilled;
    private Case[] _cases = [];
    private CaseValues[] _values = [];
    private GeneratedIfs _ifs = null!; // set before every run
    private NRulesEngine _nrules = null!;

    /// <summary>Prepares the engines, and makes sure that they agree on every rule.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var slots = new Slots(Program);
        _cases = [.. _facts.Select(Program.CreateCase)];
        _values = [.. _facts.Select(facts => CaseValues.Of(slots, facts))];
        _ifs = new GeneratedIfs(Program, slots, mayBeUnknown: true);
        _nrules = new NRulesEngine(Program);
        for (var plan = 0; plan < Plans; plan++)
        {
            var circuit = Program.Evaluate(_cases[plan]);
            var nrules = _nrules.Evaluate(_facts[plan]);
            var ifs = _ifs.Run(_values[plan]);
            for (var rule = 0; rule < Program.Rules.Length; rule++)
            {
                if (circuit.RuleTruth(rule) != nrules.RuleTruth(rule) || (byte)circuit.RuleTruth(rule) != ifs[rule])
                {
                    throw new InvalidOperationException($"The engines disagree on {Program.Rules[rule].Id} in plan {plan}.");
                }
            }
        }
    }

    /// <summary>The rules written out as ifs that know what is unknown.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Plans)]
    public void Ifs()
    {
        foreach (var values in _values)
        {
            _ifs.Run(values);
        }
    }

    /// <summary>Our circuit.</summary>
    [Benchmark(OperationsPerInvoke = Plans)]
    public void Circuit()
    {
        foreach (var @case in _cases)
        {
            Program.Evaluate(@case);
        }
    }

    /// <summary>NRules, with the evaluation written down.</summary>
    [Benchmark(OperationsPerInvoke = Plans)]
    public void NRules()
    {
        foreach (var facts in _facts)
        {
            _nrules.Evaluate(facts);
        }
    }
}
