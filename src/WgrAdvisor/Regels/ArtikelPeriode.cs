using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>What an article held in a period.</summary>
/// <param name="Vanaf">The first day; <see langword="null"/> when there is no known beginning.</param>
/// <param name="Tot">The first day it no longer holds; <see langword="null"/> when it still holds.</param>
/// <param name="Leden">The number of numbered leden; 0 for none; <see langword="null"/> when it was not checked.</param>
/// <param name="BekendeLeden">When <paramref name="Leden"/> was not checked: the leden that are known to exist.</param>
/// <param name="Onderdelen">The letters per lid; lid "0" for an article without leden.</param>
public sealed record ArtikelPeriode(
    DateOnly? Vanaf,
    DateOnly? Tot,
    int? Leden,
    ImmutableArray<string> BekendeLeden,
    ImmutableSortedDictionary<string, string> Onderdelen);
