using Microsoft.AspNetCore.Http.Metadata;
using WgrAdvisor.Api.Pages.Form;

namespace WgrAdvisor.Api.Pages.Layout;

/// <summary>Marks the endpoints that belong to the pages.</summary>
internal sealed class PageMetadata : IRequestSizeLimitMetadata
{
    /// <summary>The one mark.</summary>
    public static readonly PageMetadata Instance = new();

    /// <inheritdoc/>
    public long? MaxRequestBodySize => PlanFormReader.MaxBytes;
}
