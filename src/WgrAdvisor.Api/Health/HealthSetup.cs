using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WgrAdvisor.Api.Health;

/// <summary>Tells whoever runs the program whether it lives and whether it can take requests.</summary>
internal static class HealthSetup
{
    /// <summary>The program answers at all.</summary>
    public const string LivePath = "/health/live";

    /// <summary>The program gives advice, and is not stopping.</summary>
    public const string ReadyPath = "/health/ready";

    private const string Ready = "ready";

    /// <summary>Registers the checks and the wait before stopping. A wait that is no time stops the program.</summary>
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<AdviceCheck>("advies", tags: [Ready]);
        var delay = StopDelay.From(builder.Configuration);
        builder.Services.AddHostedService(_ => delay);
    }

    /// <summary>Maps the two addresses. They answer 200, or 503 when something is wrong.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(LivePath, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(ReadyPath, new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            // A program that is stopping is in order, and yet must get nothing new.
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
        });
    }
}
