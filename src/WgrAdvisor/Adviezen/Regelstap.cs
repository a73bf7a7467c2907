using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>A step with the rule that asks it.</summary>
internal sealed record Regelstap(Regel Regel, Gevolg.VraagtStap Gevolg)
{
    /// <summary>The same step in the words for a form.</summary>
    public Regelstap In(Vorm vorm) =>
        Regel.BijVorm.TryGetValue(vorm.Id, out var regel) ? new Regelstap(regel, (Gevolg.VraagtStap)regel.Dan) : this;
}
