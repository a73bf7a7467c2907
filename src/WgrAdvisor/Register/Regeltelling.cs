namespace WgrAdvisor.Register;

/// <summary>How often a rule of law that can exclude the form of a row could be decided with what the row tells.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Titel">The rule in one sentence.</param>
/// <param name="SluitUit">The number of rows whose form it excludes.</param>
/// <param name="LaatToe">The number of rows for which it surely does not apply.</param>
/// <param name="Open">The number of rows that tell too little.</param>
public sealed record Regeltelling(string Regel, string Titel, int SluitUit, int LaatToe, int Open);
