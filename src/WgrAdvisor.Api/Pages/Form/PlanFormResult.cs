using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>The outcome of checking a form: a plan, or every mistake at its field.</summary>
/// <param name="Plan">The plan; <see langword="null"/> when there is any mistake.</param>
/// <param name="Errors">All mistakes in the order of the page.</param>
internal sealed record PlanFormResult(Plan? Plan, FieldErrors Errors);
