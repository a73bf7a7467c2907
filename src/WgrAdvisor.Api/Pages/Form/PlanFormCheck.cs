namespace WgrAdvisor.Api.Pages.Form;

/// <summary>Turns a form into a plan, through the same reader as the API, or into all mistakes at their fields.</summary>
internal static class PlanFormCheck
{
    /// <summary>Reads the plan in a form.</summary>
    public static PlanFormResult Check(PlanForm form, Adviseur adviseur)
    {
        var document = new PlanDocument(form, adviseur.Regelset);
        var result = adviseur.ReadPlan(document.Json);
        if (document.Errors.Count == 0 && result.Plan is { } plan)
        {
            return new PlanFormResult(plan, FieldErrors.None);
        }

        var order = new PageOrder(adviseur.Regelset);
        var texts = new FieldErrorText(adviseur.Regelset);
        var errors = result.Fouten.Select(fout => texts.For(document.FieldOf(fout.Pointer), fout)).Concat(document.Errors);
        return new PlanFormResult(null, new FieldErrors([.. errors.Distinct().OrderBy(error => order.PositionOf(error.Field))]));
    }
}
