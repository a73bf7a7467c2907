using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A step with the rule that asks it.</summary>
internal sealed record Regelstap(Regel Regel, Gevolg.VraagtStap Gevolg);
