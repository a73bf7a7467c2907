using BenchmarkDotNet.Attributes;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.NRules;
using NRulesCompiler = NRules.RuleRepositoryExtensions;

namespace WgrAdvisor.Benchmarks;

/// <summary>What does it cost to make the rules ready, once per process?</summary>
[MemoryDiagnoser]
public class CompileRules
{
    private readonly RuleProgram _program = Cases.Program;

    /// <summary>Our compiler, with its search for rules that can never fire.</summary>
    [Benchmark(Baseline = true)]
    public object Circuit() => RuleCompiler.Compile(_program.Definition);

    /// <summary>The translation and the compiler of NRules.</summary>
    [Benchmark]
    public object NRules() => NRulesCompiler.Compile(new RuleSetRepository(_program.Definition));
}
