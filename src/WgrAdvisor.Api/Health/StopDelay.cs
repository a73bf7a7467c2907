using System.Globalization;

namespace WgrAdvisor.Api.Health;

/// <summary>Goes on serving for a while after the program is told to stop, so that a proxy sees that it is not ready and sends nothing new.</summary>
/// <param name="delay">How long.</param>
internal sealed class StopDelay(TimeSpan delay) : IHostedLifecycleService
{
    /// <summary>The setting for how long, as hours:minutes:seconds; without it not at all.</summary>
    public const string Setting = "Afsluiten:Wachttijd";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">The setting is no length of time, or longer than a minute.</exception>
    public static StopDelay From(IConfiguration configuration)
    {
        var delay = TimeSpan.Zero;
        if (configuration[Setting] is { Length: > 0 } text
            && (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out delay) || delay < TimeSpan.Zero || delay > Longest))
        {
            throw new InvalidOperationException($"De instelling {Setting} is ‘{text}’. Geef een tijd van 00:00:00 tot en met 00:01:00.");
        }

        return new StopDelay(delay);
    }

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);

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
