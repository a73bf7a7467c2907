namespace WgrAdvisor.Plannen;

/// <summary>One mistake in a plan.</summary>
/// <param name="Pointer">Where: a JSON Pointer (RFC 6901) into the document; empty for the whole document.</param>
/// <param name="Code">The stable code; see <see cref="PlanFoutCode"/>.</param>
/// <param name="Tekst">What is wrong and what to do, in Dutch.</param>
/// <param name="Suggestie">What was probably meant; <see langword="null"/> when there is no likely candidate.</param>
public sealed record PlanFout(string Pointer, string Code, string Tekst, string? Suggestie);
