using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.NRules;

namespace WgrAdvisor.Benchmarks;

/// <summary>What the benchmarks that apply all rules to plans have in common. The column that matters is the ratio.</summary>
[MemoryDiagnoser]
public abstract class EvaluatePlans
{
    /// <summary>How many plans one run goes through.</summary>
    protected const int Plans = 11;

    private readonly ImmutableArray<ImmutableSortedDictionary<string, FactValue>> _facts;
    private readonly Case[] _cases;
    private readonly GeneratedIfs _ifs;
    private readonly NRulesEngine _nrules = new(Program);

    /// <summary>Prepares the engines.</summary>
    private protected EvaluatePlans(ImmutableArray<ImmutableSortedDictionary<string, FactValue>> facts, bool mayBeUnknown)
    {
        var slots = new Slots(Program);
        _facts = facts;
        _cases = [.. facts.Select(Program.CreateCase)];
        Values = [.. facts.Select(known => CaseValues.Of(slots, known))];
        _ifs = new GeneratedIfs(Program, slots, mayBeUnknown);
    }

    /// <summary>The rules.</summary>
    protected static RuleProgram Program => Cases.Program;

    /// <summary>The plans as plain values.</summary>
    protected ImmutableArray<CaseValues> Values { get; }

    /// <summary>Makes sure that the engines agree on every rule of every plan.</summary>
    [GlobalSetup]
    public void CheckThatAllAgree()
    {
        for (var plan = 0; plan < Plans; plan++)
        {
            var (circuit, nrules, ifs) = (Program.Evaluate(_cases[plan]), _nrules.Evaluate(_facts[plan]), _ifs.Run(Values[plan]));
            for (var rule = 0; rule < Program.Rules.Length; rule++)
            {
                var truth = circuit.RuleTruth(rule);
                if (truth != nrules.RuleTruth(rule) || (byte)truth != ifs[rule] || !Agrees(plan, rule, truth))
                {
                    throw new InvalidOperationException($"The engines disagree on {Program.Rules[rule].Id} in plan {plan}.");
                }
            }
        }
    }

    /// <summary>The rules written out as ifs.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Plans)]
    public void Ifs()
    {
        foreach (var values in Values)
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

    /// <summary>Whether an engine that only one benchmark has agrees too.</summary>
    private protected virtual bool Agrees(int plan, int rule, Truth truth) => true;
}
