namespace WgrAdvisor.Adviezen;

/// <summary>An unanswered question that need not be asked to know which form is advised. Steps and points to watch may still depend on it.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Tekst">The question in Dutch.</param>
/// <param name="Reden">Why not.</param>
public sealed record OvergeslagenVraag(string Vraag, string Tekst, Overslagreden Reden);
