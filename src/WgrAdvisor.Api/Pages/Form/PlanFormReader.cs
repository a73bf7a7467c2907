using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>Reads the form out of a request.</summary>
internal static class PlanFormReader
{
    /// <summary>The largest request, in bytes: every remark of every question at its longest fits.</summary>
    public const long MaxBytes = 8_000_000;

    // 500 participants of four fields, and every question with its remark.
    private static readonly FormOptions Limits = new() { ValueCountLimit = 4096, ValueLengthLimit = 200_000, KeyLengthLimit = 200 };

    private static readonly string[] Known =
    [
        Field.Naam, Field.Peildatum, Field.Startdatum, Field.HuidigeVorm,
        Field.Deelnemers, Field.Antwoorden, Field.Toelichtingen, Field.Voorkeuren,
    ];

    /// <summary>Reads the form. Fields that are not of the form at all are left out; unknown questions stay, to be reported.</summary>
    /// <exception cref="BadHttpRequestException">The request carries no form.</exception>
    /// <exception cref="InvalidDataException">The form has more fields than any page makes, or bytes that are no text.</exception>
    public static async Task<PostedPlan> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "application/x-www-form-urlencoded")
        {
            throw new BadHttpRequestException("The request carries no form.", StatusCodes.Status415UnsupportedMediaType);
        }

        var posted = await request.ReadFormAsync(Limits, request.HttpContext.RequestAborted);
        var form = posted
            .Where(field => Known.Contains(field.Key.Split('.')[0]))
            .Aggregate(PlanForm.Empty, (form, field) => form.With(field.Key, [.. field.Value.Select(AsTyped)]))
            .WithRowsInSequence();
        return new PostedPlan(form, posted.ContainsKey(Field.AddButton), Row(posted[Field.RemoveButton]));
    }

    private static int? Row(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    /// <summary>A browser posts the end of a line as two characters; whoever typed it typed one.</summary>
    private static string AsTyped(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
}
