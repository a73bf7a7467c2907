using System.Collections.Immutable;

namespace WgrAdvisor.Vergelijkingen;

/// <summary>A step or duty that differs between plans: it is there in some and not in all, or its period or date differs.</summary>
/// <param name="Titel">What must be done.</param>
/// <param name="Termijn">The period or yearly date; <see langword="null"/> when there is none.</param>
/// <param name="Bronnen">The citations in words.</param>
/// <param name="Geldt">Per plan whether it applies.</param>
public sealed record VerschilInStap(string Titel, string? Termijn, ImmutableArray<string> Bronnen, ImmutableArray<bool> Geldt);
