using WgrAdvisor.Api.Pages.Layout;

namespace WgrAdvisor.Api.Pages.Errors;

/// <summary>Answers with a Dutch page what would otherwise be an empty error. The API, under /v1, answers its own errors.</summary>
/// <param name="next">The rest of the program.</param>
/// <param name="logger">Where a fault of the program is written down.</param>
internal sealed partial class PageErrors(RequestDelegate next, ILogger<PageErrors> logger)
{
    /// <summary>Runs the rest of the program and gives an empty error its page.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            return; // broken off by whoever asked: nobody to answer, and no fault
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusOf(exception);
        }

        if (IsEmptyError(context.Response))
        {
            PageHeaders.SetOnStart(context.Response);
            await PageFor(context.Response.StatusCode).ExecuteAsync(context);
        }
    }

    private int StatusOf(Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException refused:
                return refused.StatusCode;
            case InvalidDataException:
                return StatusCodes.Status400BadRequest;
            default:
                Failed(exception);
                return StatusCodes.Status500InternalServerError;
        }
    }

    private static bool IsEmptyError(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null };

    private static IResult PageFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => new PageResult<NotFoundPage>(status),
        StatusCodes.Status405MethodNotAllowed => Failure(status, "Dit kan hier niet", "Begin bij de startpagina of bij de vragen."),
        StatusCodes.Status413PayloadTooLarge => Failure(
            status,
            "Dat is te veel tegelijk",
            "Ga terug met de knop van uw browser. Maak uw toelichtingen korter, of noem minder deelnemers."),
        >= StatusCodes.Status500InternalServerError => Failure(
            status, "Er ging iets mis", "Dat ligt aan ons, niet aan u. Ga terug met de knop van uw browser en probeer het nog eens."),
        _ => Failure(status, "Dit begrijpen wij niet", "Ga terug met de knop van uw browser en probeer het nog eens."),
    };

    private static PageResult<FailurePage> Failure(int status, string heading, string advice) =>
        new(status, (nameof(FailurePage.Heading), heading), (nameof(FailurePage.Advice), advice));

    [LoggerMessage(LogLevel.Error, "A page could not be made.")]
    private partial void Failed(Exception exception);
}
