using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>An unanswered question that can still change the advised form.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Tekst">The question in Dutch.</param>
/// <param name="Waarde">How many questions an answer may be expected to settle, this one counted: the mean over the answers that can be, in two decimals.</param>
/// <param name="Regels">The rules that wait for it.</param>
public sealed record OpenVraag(string Vraag, string Tekst, double Waarde, ImmutableArray<string> Regels);
