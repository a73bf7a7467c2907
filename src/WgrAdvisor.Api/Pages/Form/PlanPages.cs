using WgrAdvisor.Api.Pages.Layout;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>The form itself: empty, or with what was filled in before.</summary>
internal static class PlanPages
{
    /// <summary>Maps the form.</summary>
    public static void MapPlan(this IEndpointRouteBuilder pages)
    {
        pages.MapPage("/plan", (Adviseur adviseur) => Page(adviseur, PlanForm.Empty));
        pages.MapPost("/plan", async (HttpRequest request, Adviseur adviseur) =>
        {
            var posted = await PlanFormReader.ReadAsync(request);
            var form = posted switch
            {
                { Adds: true } => posted.Form.WithRow(DeelnemersField.LeastRows),
                { Removes: { } row } => posted.Form.WithoutRow(row),
                _ => posted.Form,
            };
            return Page(adviseur, form, newRow: posted.Adds ? form.Rows - 1 : null);
        });
    }

    /// <summary>The page with the form.</summary>
    public static PageResult<PlanPage> Page(Adviseur adviseur, PlanForm form, FieldErrors? errors = null, int? newRow = null) =>
        new(
            errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(PlanPage.Regelset), adviseur.Regelset),
            (nameof(PlanPage.Form), form),
            (nameof(PlanPage.Errors), errors ?? FieldErrors.None),
            (nameof(PlanPage.NewRow), newRow));
}
