using WgrAdvisor.Api.Pages.Form;
using WgrAdvisor.Api.Pages.Layout;

namespace WgrAdvisor.Api.Pages.Result;

/// <summary>The advice on a posted form.</summary>
internal static class AdvicePages
{
    /// <summary>Maps the advice.</summary>
    public static void MapAdvice(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/advies", async (HttpRequest request, Adviseur adviseur) =>
        {
            var form = (await PlanFormReader.ReadAsync(request)).Form;
            var result = PlanFormCheck.Check(form, adviseur);
            return result.Plan is { } plan
                ? Page(new AdviceView(adviseur.Regelset, plan, adviseur.Advise(plan), form))
                : (IResult)PlanPages.Page(adviseur, form, result.Errors);
        });

        // Whoever opens the address again has posted nothing; the form is where to begin.
        pages.MapPage("/advies", () => Results.Redirect("/plan"));
    }

    private static PageResult<AdvicePage> Page(AdviceView view) => new((nameof(AdvicePage.View), view));
}
