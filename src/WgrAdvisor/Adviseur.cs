using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Loading;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Vergelijkingen;

namespace WgrAdvisor;

/// <summary>Advises on the form of a cooperation. The door of this library.</summary>
/// <remarks>Immutable, and safe to share between any number of threads. Making one compiles the rules; keep it.</remarks>
/// <param name="regelset">The rule set to advise with.</param>
/// <param name="engine">
/// The engine that works out what the rules say, made for <see cref="Regelset.Program"/>; by default the circuit that the rule set
/// is compiled to. Every engine gives the same advice.
/// </param>
public sealed class Adviseur(Regelset regelset, IInferenceEngine? engine = null)
{
    /// <summary>The rule set that this adviseur uses.</summary>
    public Regelset Regelset { get; } = regelset ?? throw new ArgumentNullException(nameof(regelset));

    private IInferenceEngine Engine => engine ?? Regelset.Program;

    /// <summary>An adviseur with the rule set that is built into this library.</summary>
    /// <returns>The adviseur.</returns>
    public static Adviseur CreateDefault() => new(RegelsetLoader.LoadEmbedded());

    /// <summary>Reads a plan from JSON.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The plan, or all mistakes in it.</returns>
    public PlanResultaat ReadPlan(ReadOnlyMemory<byte> utf8Json) => PlanReader.Read(utf8Json, Regelset);

    /// <summary>Reads plans to compare from JSON: an object with the list <c>plannen</c>.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The plans, or all mistakes in all of them.</returns>
    public PlannenResultaat ReadPlans(ReadOnlyMemory<byte> utf8Json) => PlanReader.ReadMany(utf8Json, Regelset, Vergelijker.MinPlannen, Vergelijker.MaxPlannen);

    /// <summary>Advises on a plan.</summary>
    /// <param name="plan">The plan, read with the same rule set.</param>
    /// <returns>The advice. The same plan and the same rule set always give the same advice.</returns>
    public Advies Advise(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new AdviesBuilder(Regelset, plan, Judge(plan)).Build();
    }

    /// <summary>Reads a plan of a cooperation that exists from JSON; it must name its present form.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The plan, or all mistakes in it.</returns>
    public PlanResultaat ReadPlanToReview(ReadOnlyMemory<byte> utf8Json) => PlanReader.ReadToReview(utf8Json, Regelset);

    /// <summary>Reviews a cooperation that exists.</summary>
    /// <param name="plan">The plan, read with the same rule set; it names the present form.</param>
    /// <returns>The review. The same plan and the same rule set always give the same review.</returns>
    /// <exception cref="ArgumentException">The plan names no present form.</exception>
    public Toetsing Review(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.HuidigeVorm is null
            ? throw new ArgumentException("The plan names no present form.", nameof(plan))
            : Toetser.Review(Regelset, plan, Judge(plan));
    }

    /// <summary>Finds what to ask next about a plan.</summary>
    /// <param name="plan">The plan, read with the same rule set.</param>
    /// <returns>The questions that can still change the advised form, in the order to ask them, and those that cannot.</returns>
    public Vervolgvragen FindNextQuestions(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var beoordeling = Judge(plan);
        var zoeker = new Vervolgvragenzoeker(Regelset, beoordeling);
        return new Vervolgvragen(beoordeling.Uitkomst, beoordeling.Recommended?.Id, zoeker.InOrder, zoeker.Skipped(), RegelsetInfo.Of(Regelset, plan));
    }

    /// <summary>Judges a plan, without writing it down.</summary>
    internal Beoordeling Judge(Plan plan) => new(Regelset, Engine, plan);

    /// <summary>The form that is recommended for a plan, if any.</summary>
    internal Vorm? FormFor(Plan plan) => Judge(plan).Recommended;

    /// <summary>What a plan tells, as facts that an inference engine reasons with.</summary>
    /// <param name="plan">The plan, read with the same rule set.</param>
    /// <returns>The answers, what follows from the participants, the date and the present form.</returns>
    public ImmutableSortedDictionary<string, FactValue> FactsOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanFacts.Of(plan, Regelset);
    }
}
