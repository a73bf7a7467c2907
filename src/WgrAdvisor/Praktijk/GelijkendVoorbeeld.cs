using System.Collections.Immutable;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Praktijk;

/// <summary>A practice case that is like a plan.</summary>
/// <param name="Voorbeeld">The identifier of the practice case.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Peildatum">When it was founded.</param>
/// <param name="Vorm">The form that was chosen then.</param>
/// <param name="VormNu">The form that the rules advise today.</param>
/// <param name="Gelijkenis">
/// How much their answers are alike, from 0 to 1: the mean over the questions that both answer, each as heavy. An equal answer counts for 1; of
/// several options the part that they share counts, of two numbers the part that the smaller is of the larger.
/// </param>
/// <param name="Overeenkomsten">The answers that are equal.</param>
/// <param name="Verschillen">The answers that differ. What only one of the two answers is in neither list.</param>
public sealed record GelijkendVoorbeeld(
    string Voorbeeld,
    string Naam,
    DateOnly Peildatum,
    string Vorm,
    string VormNu,
    decimal Gelijkenis,
    ImmutableArray<Grond> Overeenkomsten,
    ImmutableArray<Antwoordverschil> Verschillen);
