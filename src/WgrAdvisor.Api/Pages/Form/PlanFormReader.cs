using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using WgrAdvisor.Api.Http;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>Reads the form out of a request.</summary>
internal static class PlanFormReader
{
    /// <summary>The largest request, in bytes: every remark of every question at its longest fits.</summary>
    public const int MaxBytes = 8_000_000;

    private static readonly string[] Known =
    [
        Field.Naam, Field.Peildatum, Field.Startdatum, Field.HuidigeVorm,
        Field.Deelnemers, Field.Antwoorden, Field.Toelichtingen, Field.Voorkeuren,
    ];

    /// <summary>Reads the form. Fields that are not of the form at all are left out; unknown questions stay, to be reported.</summary>
    /// <exception cref="BadHttpRequestException">The request carries no form, or one that is too large.</exception>
    /// <exception cref="InvalidDataException">The form has more fields than any page makes, or bytes that are no text.</exception>
    public static async Task<PostedPlan> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "application/x-www-form-urlencoded")
        {
            throw new BadHttpRequestException("The request carries no form.", StatusCodes.Status415UnsupportedMediaType);
        }

        if (await RequestBody.ReadAsync(request, MaxBytes) is not { } bytes)
        {
            throw new BadHttpRequestException("The form is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        var posted = await FieldsOf(bytes, type.Encoding ?? Encoding.UTF8);
        var form = posted
            .Where(field => Known.Contains(field.Key.Split('.')[0]))
            .Aggregate(PlanForm.Empty, (form, field) => form.With(field.Key, [.. field.Value.Select(AsTyped)]))
            .WithRowsInSequence();
        return new PostedPlan(form, posted.ContainsKey(Field.AddButton), Row(posted.GetValueOrDefault(Field.RemoveButton)));
    }

    /// <summary>The fields; at most what 500 participants of four fields and every question with its remark come to.</summary>
    private static Task<Dictionary<string, StringValues>> FieldsOf(ReadOnlyMemory<byte> body, Encoding encoding) =>
        new FormPipeReader(PipeReader.Create(new ReadOnlySequence<byte>(body)), encoding)
        {
            ValueCountLimit = 4096,
            ValueLengthLimit = 200_000,
            KeyLengthLimit = 200,
        }.ReadFormAsync();

    private static int? Row(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    /// <summary>A browser posts the end of a line as two characters; whoever typed it typed one.</summary>
    private static string AsTyped(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);
}
