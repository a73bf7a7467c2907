using System.Globalization;

namespace WgrAdvisor.Api.Health;

/// <summary>Goes on serving for a while after the program is told to stop, so that a proxy sees that it is not ready and sends nothing new.</summary>
internal sealed class StopDelay : IHostedLifecycleService
{
    /// <summary>The setting for how long, as hours:minutes:seconds; without it not at all.</summary>
    public const string Setting = "Afsluiten:Wachttijd";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly TimeSpan _delay;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">The setting is no length of time, or longer than a minute.</exception>
    public StopDelay(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } text
            && (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _delay) || _delay < TimeSpan.Zero || _delay > Longest))
        {
            throw new InvalidOperationException($"De instelling {Setting} is ‘{text}’. Geef een tijd van 00:00:00 tot en met 00:01:00.");
        }
    }

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(_delay, cancellationToken);

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
