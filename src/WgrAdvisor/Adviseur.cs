using WgrAdvisor.Adviezen;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;

namespace WgrAdvisor;

/// <summary>Advises on the form of a cooperation. The door of this library.</summary>
/// <remarks>Immutable, and safe to share between any number of threads. Making one compiles the rules; keep it.</remarks>
/// <param name="regelset">The rule set to advise with.</param>
public sealed class Adviseur(Regelset regelset)
{
    /// <summary>The rule set that this adviseur uses.</summary>
    public Regelset Regelset { get; } = regelset ?? throw new ArgumentNullException(nameof(regelset));

    /// <summary>An adviseur with the rule set that is built into this library.</summary>
    /// <returns>The adviseur.</returns>
    public static Adviseur CreateDefault() => new(RegelsetLoader.LoadEmbedded());

    /// <summary>Reads a plan from JSON.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The plan, or all mistakes in it.</returns>
    public PlanResultaat ReadPlan(ReadOnlyMemory<byte> utf8Json) => PlanReader.Read(utf8Json, Regelset);

    /// <summary>Advises on a plan.</summary>
    /// <param name="plan">The plan, read with the same rule set.</param>
    /// <returns>The advice. The same plan and the same rule set always give the same advice.</returns>
    public Advies Advise(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new AdviesBuilder(Regelset, plan, new Beoordeling(Regelset, plan)).Build();
    }
}
