using System.Collections.Immutable;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>A form whose verdict differs between plans.</summary>
/// <param name="Vorm">The form.</param>
/// <param name="Oordelen">The verdict per plan.</param>
public sealed record VerschilInOordeel(string Vorm, ImmutableArray<Oordeel> Oordelen);
