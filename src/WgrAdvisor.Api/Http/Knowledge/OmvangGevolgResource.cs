namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The size that a rule gives to an organ.</summary>
/// <param name="Orgaan">The identifier of the organ.</param>
/// <param name="Minimum">The smallest lawful number of members.</param>
/// <param name="PerDeelnemer">The seats that each participant then needs; <see langword="null"/> when not applicable.</param>
/// <param name="Tekst">The explanation.</param>
internal sealed record OmvangGevolgResource(string Orgaan, int Minimum, int? PerDeelnemer, string Tekst);
