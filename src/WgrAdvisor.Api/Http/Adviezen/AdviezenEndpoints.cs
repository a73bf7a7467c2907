using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Api.Http.Documentation;
using WgrAdvisor.Api.Http.Problems;
using WgrAdvisor.Plannen;
using WgrAdvisor.Vergelijkingen;

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
        api.MapBody<Toetsing>(
                "/toetsingen",
                new TakesPlanToReview(),
                (adviseur, body) => AnswerOnPlan(adviseur.ReadPlanToReview(body), plan => AdviesWriter.ToUtf8Bytes(adviseur.Review(plan))))
            .WithName("toetsSamenwerking")
            .WithSummary("Toets een bestaande samenwerking")
            .WithDescription(
                "Stuur wat u weet van een samenwerking die er al is, met haar huidigeVorm. U krijgt het oordeel over die vorm op de peildatum, wat de wet van haar vraagt, of een andere "
                + "vorm beter past en wat overstappen vraagt. Het plan wordt niet bewaard.");
        api.MapBody<Vergelijking>(
                "/vergelijkingen",
                new TakesPlans(),
                (adviseur, body) => AnswerOnPlans(adviseur.ReadPlans(body), plannen => AdviesWriter.ToUtf8Bytes(Vergelijker.Compare(adviseur, plannen))))
            .WithName("vergelijkPlannen")
            .WithSummary("Zet plannen naast elkaar")
            .WithDescription(
                "Stuur 2 tot 10 plannen. U krijgt alleen wat verschilt: in de antwoorden, in het oordeel per vorm, en in stappen en plichten, met de regels en artikelen die "
                + "het verschil maken. Stuur hetzelfde plan met twee peildata om te zien wat een wetswijziging deed. De plannen worden niet bewaard.");
    }

    private static RouteHandlerBuilder MapPlan<T>(this IEndpointRouteBuilder api, string pattern, Func<Adviseur, Plan, byte[]> answer) =>
        api.MapBody<T>(pattern, new TakesPlan(), (adviseur, body) => AnswerOnPlan(adviseur.ReadPlan(body), plan => answer(adviseur, plan)));

    private static RouteHandlerBuilder MapBody<T>(this IEndpointRouteBuilder api, string pattern, object takes, Func<Adviseur, ReadOnlyMemory<byte>, IResult> answer) => api
        .MapPostOnly(pattern, async (HttpRequest request, Adviseur adviseur) =>
        {
            var body = await JsonBody.ReadAsync(request);
            return body.Refusal ?? answer(adviseur, body.Bytes);
        })
        .WithTags(ApiTags.Advice)
        .WithMetadata(takes)
        .Produces<T>(StatusCodes.Status200OK, ApiMediaType.Json)
        .ProducesProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    private static IResult AnswerOnPlan(PlanResultaat read, Func<Plan, byte[]> answer) =>
        read.Plan is { } plan ? TypedResults.Bytes(answer(plan), ApiMediaType.Json) : ProblemResult.OfPlan(read.Fouten);

    private static IResult AnswerOnPlans(PlannenResultaat read, Func<ImmutableArray<Plan>, byte[]> answer) =>
        read.Fouten.IsEmpty ? TypedResults.Bytes(answer(read.Plannen), ApiMediaType.Json) : ProblemResult.OfPlan(read.Fouten);
}
