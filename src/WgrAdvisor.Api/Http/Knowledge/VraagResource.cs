using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A question.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Tekst">The question.</param>
/// <param name="Groep">The group it belongs to.</param>
/// <param name="Type">The kind of answer.</param>
/// <param name="Opties">The options; empty when there are none.</param>
/// <param name="Minimum">The smallest number accepted.</param>
/// <param name="Maximum">The largest number accepted.</param>
/// <param name="UitDeelnemers">How the answer follows from the participants; <see langword="null"/> when it does not.</param>
/// <param name="AlleenAls">When the question applies, in words; <see langword="null"/> for always.</param>
/// <param name="Aanpassen">How much it takes to change the answer; <see langword="null"/> for what a user cannot change.</param>
/// <param name="Hulp">Help with answering.</param>
/// <param name="Bronnen">Why the question is asked.</param>
/// <param name="Links">The rules that use it, and the sources.</param>
internal sealed record VraagResource(
    string Id,
    string Tekst,
    Groep Groep,
    [property: JsonConverter(typeof(CamelCaseEnumConverter<VraagType>))] VraagType Type,
    ImmutableArray<Optie> Opties,
    long? Minimum,
    long? Maximum,
    UitDeelnemersResource? UitDeelnemers,
    string? AlleenAls,
    Aanpasbaarheid? Aanpassen,
    string Hulp,
    ImmutableArray<BronverwijzingResource> Bronnen,
    [property: JsonPropertyName("_links")] Links Links);
