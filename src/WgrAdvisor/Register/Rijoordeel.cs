using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Register;

/// <summary>What the rules say about the form of one row.</summary>
/// <param name="Oordeel"><see cref="Oordeel.Uitgesloten"/>, <see cref="Oordeel.Ongeschikt"/>, or else <see cref="Oordeel.Mogelijk"/>.</param>
/// <param name="Redenen">The rules that take the form out, with how they show it; empty when it is possible.</param>
/// <param name="Wetsregels">The truth of every rule of law that can exclude the form.</param>
internal sealed record Rijoordeel(
    Oordeel Oordeel,
    ImmutableArray<(Regel Regel, Registerbevinding Bevinding)> Redenen,
    ImmutableArray<(Regel Regel, Truth Waarheid)> Wetsregels);
