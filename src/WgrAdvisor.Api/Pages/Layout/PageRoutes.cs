namespace WgrAdvisor.Api.Pages.Layout;

/// <summary>Maps pages.</summary>
internal static class PageRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a page that is read: GET, and HEAD beside it.</summary>
    public static void MapPage(this IEndpointRouteBuilder pages, string pattern, Delegate page) => pages.MapMethods(pattern, Reading, page);
}
