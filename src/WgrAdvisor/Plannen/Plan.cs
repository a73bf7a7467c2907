using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Plannen;

/// <summary>What is known of an intended cooperation. Immutable and valid: <see cref="PlanReader"/> reports everything else.</summary>
/// <remarks>A question that is not in <see cref="Antwoorden"/> is unknown ("weet ik niet"), never "nee".</remarks>
public sealed record Plan
{
    /// <summary>The plan of which nothing is known yet.</summary>
    public static Plan Leeg { get; } = new();

    /// <summary>The name of the plan; <see langword="null"/> when it has none.</summary>
    public string? Naam { get; init; }

    /// <summary>The date the plan is judged at; <see langword="null"/> for the date up to which the rule set was checked.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>The day the draft is ready, from which the dates of the steps are reckoned; <see langword="null"/> for no dates.</summary>
    public DateOnly? Startdatum { get; init; }

    /// <summary>The participants. When the list is empty, nothing is known about them from it.</summary>
    public ImmutableArray<Deelnemer> Deelnemers { get; init; } = [];

    /// <summary>The answers by question.</summary>
    public ImmutableSortedDictionary<string, FactValue> Antwoorden { get; init; } =
        ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>The user's own motivation by question. Not reasoned with.</summary>
    public ImmutableSortedDictionary<string, string> Toelichtingen { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The preferences: by criterium the name of a weight of the rule set.</summary>
    public ImmutableSortedDictionary<string, string> Voorkeuren { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The form that the cooperation has now; <see langword="null"/> for a new one.</summary>
    public string? HuidigeVorm { get; init; }

    /// <summary>The parts of the advice that are asked for; empty for all.</summary>
    public ImmutableArray<string> Onderdelen { get; init; } = [];
}
