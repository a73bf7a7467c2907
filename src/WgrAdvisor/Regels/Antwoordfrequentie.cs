using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Regels;

/// <summary>How often answers to a question occur in practice. It only orders what is asked first; no advice rests on it.</summary>
/// <param name="Vraag">The question: a choice or a multi-choice.</param>
/// <param name="Keer">By option how often; one that is missing counts for once. <see cref="Geen"/> stands for a multi-choice of nothing.</param>
/// <param name="Bronnen">Where it was counted: citations.</param>
public sealed record Antwoordfrequentie(string Vraag, ImmutableSortedDictionary<string, int> Keer, ImmutableArray<string> Bronnen)
{
    /// <summary>What a multi-choice of nothing is called.</summary>
    public const string Geen = "geen";

    /// <summary>How often an answer of at most one option occurs.</summary>
    /// <param name="antwoord">The answer.</param>
    /// <returns>How often: 1 or more.</returns>
    public int Van(FactValue antwoord) => antwoord switch
    {
        FactValue.Choice choice => Keer.GetValueOrDefault(choice.Value, 1),
        FactValue.MultiChoice { Values: [] } => Keer.GetValueOrDefault(Geen, 1),
        FactValue.MultiChoice { Values: [var only] } => Keer.GetValueOrDefault(only, 1),
        _ => 1,
    };
}
