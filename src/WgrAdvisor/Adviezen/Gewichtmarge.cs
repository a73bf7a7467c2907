namespace WgrAdvisor.Adviezen;

/// <summary>The weights of a criterium with which the advice stays the same, all else being equal.</summary>
/// <param name="Criterium">The criterium.</param>
/// <param name="Gewicht">What it weighs now.</param>
/// <param name="Van">The least weight with which the advice stays: 0 when it does with every lower one.</param>
/// <param name="Tot">The highest weight with which the advice stays: that of the highest preference when it does with every higher one.</param>
public sealed record Gewichtmarge(string Criterium, int Gewicht, int Van, int Tot);
