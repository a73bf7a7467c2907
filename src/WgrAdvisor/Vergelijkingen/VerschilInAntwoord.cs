using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>A fact that differs between plans.</summary>
/// <param name="Vraag">The question, or <c>peildatum</c> or <c>huidigeVorm</c>.</param>
/// <param name="Antwoorden">The answer per plan; <see langword="null"/> where it is unknown.</param>
public sealed record VerschilInAntwoord(string Vraag, ImmutableArray<FactValue?> Antwoorden);
