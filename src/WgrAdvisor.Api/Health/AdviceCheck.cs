using Microsoft.Extensions.Diagnostics.HealthChecks;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Health;

/// <summary>Whether an advice can be given: tried on an empty plan. Not any more once the program is told to stop.</summary>
internal sealed class AdviceCheck(Adviseur adviseur, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Task.FromResult(HealthCheckResult.Degraded("The program is stopping."));
        }

        adviseur.Advise(Plan.Leeg);
        return Task.FromResult(HealthCheckResult.Healthy());
    }
}
