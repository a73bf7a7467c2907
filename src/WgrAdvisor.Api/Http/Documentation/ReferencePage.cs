using Swashbuckle.AspNetCore.SwaggerUI;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>The page on which people can read the OpenAPI document and try it out.</summary>
internal static class ReferencePage
{
    /// <summary>The address.</summary>
    public const string Path = "/swagger";

    /// <summary>Serves the page; everything on it comes from this program.</summary>
    public static void UseReferencePage(this WebApplication app) => app.UseSwaggerUI(options =>
    {
        options.RoutePrefix = Path[1..];
        options.DocumentTitle = "WGR-adviseur: de API";
        options.SwaggerEndpoint(OpenApiEndpoint.Path, "WGR-adviseur");
        options.DocExpansion(DocExpansion.List);
        options.DefaultModelsExpandDepth(0);
        options.EnableValidator(null);
    });
}
