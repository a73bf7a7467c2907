using WgrAdvisor.Adviezen;
using WgrAdvisor.Api.Http.Documentation;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http.Adviezen;

/// <summary>The resource that turns a plan into an advice.</summary>
internal static class AdviezenEndpoints
{
    /// <summary>Maps the resource.</summary>
    public static void MapAdviezen(this IEndpointRouteBuilder api) => api
        .MapPostOnly("/adviezen", PostAsync)
        .WithName("vraagAdvies")
        .WithTags(ApiTags.Advice)
        .WithSummary("Vraag advies over een plan")
        .WithDescription(
            "Stuur wat u weet van een samenwerkingsplan. U krijgt per vorm een oordeel met redenen, artikelen en zekerheid. "
            + "Alles in het plan is optioneel: een leeg object geeft een voorlopig advies met de vragen die ertoe doen. "
            + "Het plan wordt niet bewaard. Hetzelfde plan en dezelfde regelset geven altijd hetzelfde antwoord, byte voor byte.")
        .WithMetadata(new TakesPlan())
        .Produces<Advies>(StatusCodes.Status200OK, ApiMediaType.Json)
        .ProducesProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> PostAsync(HttpRequest request, Adviseur adviseur)
    {
        var body = await JsonBody.ReadAsync(request);
        if (body.Refusal is not null)
        {
            return body.Refusal;
        }

        var result = adviseur.ReadPlan(body.Bytes);
        return result.Plan is { } plan
            ? TypedResults.Bytes(AdviesWriter.ToUtf8Bytes(adviseur.Advise(plan)), ApiMediaType.Json)
            : ProblemResult.OfPlan(result.Fouten);
    }
}
