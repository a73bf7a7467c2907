using System.Collections.Immutable;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Praktijk;

/// <summary>A documented cooperation from practice.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Naam">The name.</param>
/// <param name="Bron">The citation of the description.</param>
/// <param name="Samenvatting">What it is, in Dutch; <see langword="null"/> when not given.</param>
/// <param name="Plan">The plan as it stood when the cooperation was founded; its peildatum is the founding date.</param>
/// <param name="Vindplaatsen">The line numbers of the source that each part of the plan was read from.</param>
/// <param name="Verwacht">The form that was chosen, with the rules that carry the reasons the source gives.</param>
/// <param name="HuidigRecht">What the rules say today, and why.</param>
public sealed record Praktijkvoorbeeld(
    string Id,
    string Naam,
    string Bron,
    string? Samenvatting,
    Plan Plan,
    ImmutableArray<Vindplaats> Vindplaatsen,
    VerwachteUitkomst Verwacht,
    VerwachteUitkomst HuidigRecht);
