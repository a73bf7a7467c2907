namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The resources of the API.</summary>
internal sealed record IndexLinks(
    Link Self,
    Link Adviezen,
    Link Vervolgvragen,
    Link Toetsingen,
    Link Vergelijkingen,
    Link Vragen,
    Link Vormen,
    Link Criteria,
    Link Begrippen,
    Link Regels,
    Link Bronnen,
    Link Praktijkvoorbeelden,
    Link Regelset,
    Link Openapi,
    Link Documentatie);
