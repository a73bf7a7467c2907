using System.Collections.Immutable;

namespace WgrAdvisor.Praktijk;

/// <summary>The outcome that a practice case must have.</summary>
/// <param name="Vorm">The form.</param>
/// <param name="Redenen">The rules that must be among the deciding ones.</param>
/// <param name="Toelichting">What is different and why; <see langword="null"/> when not given.</param>
public sealed record VerwachteUitkomst(string Vorm, ImmutableArray<string> Redenen, string? Toelichting);
