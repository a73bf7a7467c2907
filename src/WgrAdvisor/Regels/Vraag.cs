using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A question with a finite domain. No answer means "weet ik niet", which is never read as "nee".</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Tekst">The question, in Dutch.</param>
/// <param name="Groep">The group it belongs to.</param>
/// <param name="Type">The kind of answer.</param>
/// <param name="Opties">The options of a choice; empty otherwise.</param>
/// <param name="Minimum">For a number: the smallest answer accepted; <see langword="null"/> for no limit.</param>
/// <param name="Maximum">For a number: the largest answer accepted; <see langword="null"/> for no limit.</param>
/// <param name="UitDeelnemers">How the answer follows from the participants; <see langword="null"/> when it does not.</param>
/// <param name="AlleenAls">The identifier of the internal rule that tells when the question applies; <see langword="null"/> for always.</param>
/// <param name="Aanpassen">How much it takes to make the plan different here; <see langword="null"/> for what a user cannot change.</param>
/// <param name="Hulp">Help with answering, in Dutch.</param>
/// <param name="Bronnen">Why the question is asked: citations.</param>
public sealed record Vraag(
    string Id,
    string Tekst,
    Groep Groep,
    VraagType Type,
    ImmutableArray<Optie> Opties,
    long? Minimum,
    long? Maximum,
    UitDeelnemers? UitDeelnemers,
    string? AlleenAls,
    Aanpasbaarheid? Aanpassen,
    string Hulp,
    ImmutableArray<string> Bronnen);
