using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>An unanswered question that can still change the outcome.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Tekst">The question in Dutch.</param>
/// <param name="Regels">The rules that wait for it.</param>
public sealed record OpenVraag(string Vraag, string Tekst, ImmutableArray<string> Regels);
