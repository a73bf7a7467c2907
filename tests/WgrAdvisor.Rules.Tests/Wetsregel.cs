using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>A rule of the rule files that bears on whether a form is allowed.</summary>
/// <param name="regel">The rule as the engine runs it: its period is part of its condition.</param>
/// <param name="gevolg">What it concludes.</param>
internal sealed class Wetsregel(RuleDefinition regel, Gevolg gevolg) : IVormregel
{
    public RuleDefinition Regel { get; } = regel;

    public Gevolg Gevolg { get; } = gevolg;

    /// <summary>The begrip that the rule derives, if that is what it does.</summary>
    public string? Begrip => (Gevolg as Gevolg.LeidtAf)?.Id;

    public string Naam => Regel.Id;

    public Gevolgtrekking Gevolgtrekking { get; } = Gevolgtrekking.Van(gevolg);
}
