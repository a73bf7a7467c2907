using WgrAdvisor.Adviezen;
using WgrAdvisor.Api.Http.Documentation;
using WgrAdvisor.Api.Http.Problems;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Http.Adviezen;

/// <summary>The resources that say something about a plan.</summary>
internal static class AdviezenEndpoints
{
    /// <summary>Maps the resources.</summary>
    public static void MapAdviezen(this IEndpointRouteBuilder api)
    {
        api.MapPlan<Advies>("/adviezen", (adviseur, plan) => AdviesWriter.ToUtf8Bytes(adviseur.Advise(plan)))
            .WithName("vraagAdvies")
            .WithSummary("Vraag advies over een plan")
            .WithDescription(
                "Stuur wat u weet van een samenwerkingsplan. U krijgt per vorm een oordeel met redenen, artikelen en zekerheid. "
                + "Alles in het plan is optioneel: een leeg object geeft een voorlopig advies met de vragen die ertoe doen. "
                + "Het plan wordt niet bewaard. Hetzelfde plan en dezelfde regelset geven altijd hetzelfde antwoord, byte voor byte.");
        api.MapPlan<Vervolgvragen>("/vervolgvragen", (adviseur, plan) => AdviesWriter.ToUtf8Bytes(adviseur.FindNextQuestions(plan)))
            .WithName("vraagVervolgvragen")
            .WithSummary("Vraag wat u het best als volgende vraagt")
            .WithDescription(
                "Stuur wat u weet van een samenwerkingsplan. U krijgt de vragen die de vorm nog kunnen veranderen, met vooraan de vraag die naar "
                + "verwachting de meeste andere vragen overbodig maakt, en de vragen die niet meer uitmaken voor de vorm. Zijn er geen vragen meer, dan verandert de vorm niet meer. Het plan wordt niet bewaard.");
    }

    private static RouteHandlerBuilder MapPlan<T>(this IEndpointRouteBuilder api, string pattern, Func<Adviseur, Plan, byte[]> answer) => api
        .MapPostOnly(pattern, async (HttpRequest request, Adviseur adviseur) => await AnswerAsync(request, adviseur, answer))
        .WithTags(ApiTags.Advice)
        .WithMetadata(new TakesPlan())
        .Produces<T>(StatusCodes.Status200OK, ApiMediaType.Json)
        .ProducesProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> AnswerAsync(HttpRequest request, Adviseur adviseur, Func<Adviseur, Plan, byte[]> answer)
    {
        var body = await JsonBody.ReadAsync(request);
        if (body.Refusal is not null)
        {
            return body.Refusal;
        }

        var result = adviseur.ReadPlan(body.Bytes);
        return result.Plan is { } plan
            ? TypedResults.Bytes(answer(adviseur, plan), ApiMediaType.Json)
            : ProblemResult.OfPlan(result.Fouten);
    }
}
