using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>A place where a publication says something else than the statute.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Titel">What it is about, in Dutch.</param>
/// <param name="Bron">The publication.</param>
/// <param name="Vindplaats">Line numbers of the publication, single or as a range such as <c>293-297</c>.</param>
/// <param name="Peildatum">The date of the publication; its statements are held against the statute of that day.</param>
/// <param name="BronZegt">What the publication says, in our own Dutch words.</param>
/// <param name="WetZegt">What the statute says, in our own Dutch words.</param>
/// <param name="Bronnen">Citations that exist on <paramref name="Peildatum"/>.</param>
/// <param name="BronnenNu">Citations of the present law, when it has changed since.</param>
/// <param name="Zekerheid">How certain it is that the statute says so.</param>
/// <param name="Regels">The rules that follow the statute on this point.</param>
public sealed record Bronverschil(
    string Id,
    string Titel,
    string Bron,
    ImmutableArray<string> Vindplaats,
    DateOnly Peildatum,
    string BronZegt,
    string WetZegt,
    ImmutableArray<string> Bronnen,
    ImmutableArray<string> BronnenNu,
    Zekerheid Zekerheid,
    ImmutableArray<string> Regels);
