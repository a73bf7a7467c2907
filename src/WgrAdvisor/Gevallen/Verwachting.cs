using System.Collections.Immutable;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Gevallen;

/// <summary>What a legal test case asks of an advice, or forbids it. What is not named is left open.</summary>
/// <param name="Uitkomsten">The outcomes.</param>
/// <param name="Vormen">The forms that are recommended or prescribed.</param>
/// <param name="Oordelen">The verdicts, by form.</param>
/// <param name="Botst">The questions whose answers clash, each set apart.</param>
/// <param name="Regels">The rules that give a reason, a warning, a step or a part of the governance.</param>
/// <param name="Bronnen">The citations that the advice names, in the chapter that goes with the participants.</param>
public sealed record Verwachting(
    ImmutableArray<Uitkomst> Uitkomsten,
    ImmutableArray<string> Vormen,
    ImmutableSortedDictionary<string, Oordeel> Oordelen,
    ImmutableArray<ImmutableSortedSet<string>> Botst,
    ImmutableArray<string> Regels,
    ImmutableArray<string> Bronnen);
