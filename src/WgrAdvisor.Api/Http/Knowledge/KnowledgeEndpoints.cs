using WgrAdvisor.Api.Http.Documentation;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The resources that show what the rule set knows.</summary>
internal static class KnowledgeEndpoints
{
    /// <summary>Maps the resources.</summary>
    public static void MapKnowledge(this IEndpointRouteBuilder api)
    {
        Get<IndexResource>(api, "/", "toonIndex", "Toon wat er is", "Het begin van de API: links naar alle adressen.", knowledge => knowledge.Index);
        Get<RegelsetResource>(
            api,
            "/regelset",
            "toonRegelset",
            "Toon de regelset",
            "Naam, versie en vingerafdruk van de regels, met de peildata, de wetsversies en de gewichten. Elk advies noemt dezelfde vingerafdruk.",
            knowledge => knowledge.Regelset);
        Collection<VragenResource, VraagResource>(
            api, Collections.Vragen, "Vragen", "Vraag", "de vragen", "een vraag", "De vragen per groep, met het soort antwoord, de opties en hulp bij het invullen.");
        Collection<VormenResource, VormResource>(
            api, Collections.Vormen, "Vormen", "Vorm", "de vormen", "een vorm", "De samenwerkingsvormen, van zwaar naar licht.");
        Collection<CriteriaResource, CriteriumResource>(
            api, Collections.Criteria, "Criteria", "Criterium", "de criteria", "een criterium", "De criteria waarop de deelnemers zelf wegen, met het standaardgewicht.");
        Collection<BegrippenResource, BegripResource>(
            api, Collections.Begrippen, "Begrippen", "Begrip", "de begrippen", "een begrip", "Wat de regels uit de antwoorden afleiden.");
        Collection<RegelsResource, RegelResource>(
            api, Collections.Regels, "Regels", "Regel", "de regels", "een regel", "De regels: de voorwaarde in woorden, het gevolg, de uitleg en de bronnen.");
        Collection<BronnenResource, BronResource>(
            api, Collections.Bronnen, "Bronnen", "Bron", "de bronnen", "een bron", "De wetten en publicaties waar de regels op steunen.");
        Collection<PraktijkvoorbeeldenResource, PraktijkvoorbeeldResource>(
            api,
            Collections.Praktijkvoorbeelden,
            "Praktijkvoorbeelden",
            "Praktijkvoorbeeld",
            "de praktijkvoorbeelden",
            "een praktijkvoorbeeld",
            "Beschreven samenwerkingen uit de praktijk: het plan zoals u het kunt sturen, de vindplaatsen en de verwachte uitkomst.");
    }

    private static void Collection<TAll, TItem>(
        IEndpointRouteBuilder api,
        string name,
        string plural,
        string singular,
        string all,
        string one,
        string description)
    {
        Get<TAll>(api, $"/{name}", $"toon{plural}", $"Toon {all}", description, knowledge => knowledge[name].All);
        api.MapGetAndHead($"/{name}/{{id}}", (string id, KnowledgeBase knowledge) => Item(name, id, knowledge))
            .WithName($"toon{singular}")
            .WithTags(ApiTags.Knowledge)
            .WithSummary($"Toon {one}")
            .WithDescription($"{description} Eén daarvan, gekozen met het id.")
            .WithMetadata(new TakesItemId(name))
            .Produces<TItem>(StatusCodes.Status200OK, ApiMediaType.Json)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblems(StatusCodes.Status404NotFound);
    }

    private static void Get<T>(IEndpointRouteBuilder api, string path, string name, string summary, string description, Func<KnowledgeBase, byte[]> body) =>
        api.MapGetAndHead(path, (KnowledgeBase knowledge) => new CachedJsonResult(body(knowledge), knowledge.EntityTag))
            .WithName(name)
            .WithTags(ApiTags.Knowledge)
            .WithSummary(summary)
            .WithDescription(description)
            .Produces<T>(StatusCodes.Status200OK, ApiMediaType.Json)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblems();

    private static IResult Item(string collection, string id, KnowledgeBase knowledge) =>
        knowledge[collection].Items.TryGetValue(id, out var body)
            ? new CachedJsonResult(body, knowledge.EntityTag)
            : ProblemResult.OfUnknownItem(collection, id, knowledge[collection].Items.Keys);
}
