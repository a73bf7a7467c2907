using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>The open question that decides which form is advised.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Regel">The rule that says so.</param>
/// <param name="Titel">The rule in one Dutch sentence.</param>
/// <param name="Tekst">Its explanation, in Dutch.</param>
/// <param name="Takken">By answer the form that is then advised; answers that lead to none are left out.</param>
public sealed record Vork(string Vraag, string Regel, string Titel, string Tekst, ImmutableArray<Tak> Takken);
