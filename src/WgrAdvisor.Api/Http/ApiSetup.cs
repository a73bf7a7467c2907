using Microsoft.Extensions.Configuration.Memory;
using WgrAdvisor.Api.Http.Adviezen;
using WgrAdvisor.Api.Http.Documentation;
using WgrAdvisor.Api.Http.Knowledge;
using WgrAdvisor.Api.Http.Middleware;
using WgrAdvisor.Api.Http.Problems;

namespace WgrAdvisor.Api.Http;

/// <summary>Puts the REST API together.</summary>
internal static class ApiSetup
{
    /// <summary>Registers what the API needs.</summary>
    public static void AddApi(this WebApplicationBuilder builder)
    {
        QuietFramework(builder.Configuration);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddSingleton<KnowledgeBase>();
        builder.Services.AddOpenApiDocument();
    }

    /// <summary>Adds the middleware that every answer of the API passes: versions, security headers, problem details.</summary>
    /// <remarks>The pages have headers and error pages of their own; problem details are for the API.</remarks>
    public static void UseApi(this WebApplication app)
    {
        app.Use(SecurityHeaders.Invoke);
        app.UseWhen(context => ApiVersion.Covers(context.Request.Path), UseProblems);
        app.UseReferencePage();
        app.UseRouting();
        app.UseWhen(context => ApiVersion.Covers(context.Request.Path), api => api.Use(RequestChecks.Invoke));
    }

    /// <summary>Maps the resources.</summary>
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(ApiVersion.Path);
        api.MapAdviezen();
        api.MapKnowledge();
        api.MapOpenApiDocument();
        api.MapNothingElse();
    }

    /// <summary>Keeps requests out of the log unless a deployment asks for them: at its own level the framework logs whole addresses.</summary>
    private static void QuietFramework(ConfigurationManager configuration) => configuration.Sources.Insert(
        0,
        new MemoryConfigurationSource { InitialData = [new("Logging:LogLevel:Microsoft.AspNetCore", nameof(LogLevel.Warning))] });

    private static void UseProblems(IApplicationBuilder api)
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => ProblemResult.Of(ProblemKind.Of(context.Response.StatusCode)).ExecuteAsync(context),
            StatusCodeSelector = exception => (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
            // What a caller does wrong is not an error of the program.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        api.UseStatusCodePages(context => ProblemResult.Of(ProblemKind.Of(context.HttpContext.Response.StatusCode)).ExecuteAsync(context.HttpContext));
        api.Use(TrailingSlash.Invoke);
    }
}
