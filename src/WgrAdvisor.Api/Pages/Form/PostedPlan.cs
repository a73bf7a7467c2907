namespace WgrAdvisor.Api.Pages.Form;

/// <summary>A form as it was posted, with the button that was pressed.</summary>
/// <param name="Form">The form.</param>
/// <param name="Adds">Whether it was the button that adds a participant.</param>
/// <param name="Removes">The row of the participant to remove; <see langword="null"/> for none.</param>
internal sealed record PostedPlan(PlanForm Form, bool Adds, int? Removes);
