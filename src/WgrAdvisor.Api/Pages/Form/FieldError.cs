namespace WgrAdvisor.Api.Pages.Form;

/// <summary>A mistake at a field of the form.</summary>
/// <param name="Field">The field; empty when the mistake belongs to no field.</param>
/// <param name="Text">What is wrong and what to do, in Dutch.</param>
public sealed record FieldError(string Field, string Text);
