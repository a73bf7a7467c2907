using Microsoft.Extensions.FileProviders;
using WgrAdvisor.Api.Pages.About;
using WgrAdvisor.Api.Pages.Errors;
using WgrAdvisor.Api.Pages.Form;
using WgrAdvisor.Api.Pages.Layout;
using WgrAdvisor.Api.Pages.Practice;
using WgrAdvisor.Api.Pages.Result;
using WgrAdvisor.Api.Pages.Start;

namespace WgrAdvisor.Api.Pages;

/// <summary>Puts the Dutch pages together.</summary>
/// <remarks>
/// The pages keep nothing: every answer travels in the body of a request and comes back in the page. Each address is a
/// component that is rendered once, on the server, to plain HTML.
/// </remarks>
internal static class PagesSetup
{
    /// <summary>Prepares what the pages need.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // A published program has its files beside it, wherever it is started from; a build finds them in the source.
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published))
        {
            builder.Environment.WebRootPath = published;
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(published);
        }
        else
        {
            builder.WebHost.UseStaticWebAssets();
        }
    }

    /// <summary>Maps the pages.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.UseMiddleware<PageHeaders>();
        app.UseMiddleware<PageErrors>();
        app.MapStaticAssets().Add(asset => asset.Metadata.Add(PageMetadata.Instance));

        var pages = app.MapGroup("").WithMetadata(PageMetadata.Instance).ExcludeFromDescription();
        pages.MapPage("/", (Adviseur adviseur) => new PageResult<StartPage>((nameof(StartPage.Regelset), adviseur.Regelset)));
        pages.MapPage("/toegankelijkheid", () => new PageResult<AccessibilityPage>());
        pages.MapPage("/privacy", () => new PageResult<PrivacyPage>());
        pages.MapPlan();
        pages.MapAdvice();
        pages.MapPractice();
    }
}
