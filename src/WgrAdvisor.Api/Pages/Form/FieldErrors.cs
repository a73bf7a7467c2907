using System.Collections.Immutable;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>All mistakes in a form, in the order of the page.</summary>
/// <param name="All">The mistakes.</param>
public sealed record FieldErrors(ImmutableArray<FieldError> All)
{
    /// <summary>No mistakes.</summary>
    public static FieldErrors None { get; } = new([]);

    /// <summary>The mistakes at a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The texts.</returns>
    public IEnumerable<string> At(string field) => All.Where(error => error.Field == field).Select(error => error.Text);

    /// <summary>The id of the text of the mistakes at a field; <see langword="null"/> when there are none.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The id.</returns>
    public string? IdAt(string field) => At(field).Any() ? Form.Field.ErrorId(field) : null;
}
