using RulesEngine.Models;
using WgrAdvisor.Inference;

namespace WgrAdvisor.Benchmarks;

/// <summary>The rules in Microsoft RulesEngine: one expression in text per rule. It knows no unknowns and does not chain, so each is written out whole.</summary>
internal sealed class RulesEngineRules
{
    private const string Name = "rules";

    private readonly RulesEngine.RulesEngine _engine;

    public RulesEngineRules(RuleProgram program, Slots slots)
    {
        var code = new RuleCode(program, slots);
        var workflow = new Workflow
        {
            WorkflowName = Name,
            Rules = [.. program.Rules.Select(rule => new Rule { RuleName = rule.Id, Expression = code.Inline(rule) })],
        };
        _engine = new RulesEngine.RulesEngine([workflow]);
    }

    /// <summary>Whether each rule applies, in the order of the program.</summary>
    public async Task<List<RuleResultTree>> RunAsync(CaseValues values) =>
        await _engine.ExecuteAllRulesAsync(Name, new RuleParameter("p", values));
}
