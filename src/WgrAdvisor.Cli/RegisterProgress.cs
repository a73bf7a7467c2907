namespace WgrAdvisor.Cli;

/// <summary>Shows how far a run is, on a terminal, once it takes longer than a second. Leaves nothing behind.</summary>
internal sealed class RegisterProgress(TextWriter error, bool isTerminal, int total, TimeProvider clock) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _width;

    /// <inheritdoc/>
    public void Report(int value)
    {
        if (!isTerminal || clock.GetElapsedTime(_start) is var elapsed && elapsed < _next)
        {
            return;
        }

        var text = $"{value} van de {total} rijen beoordeeld";
        error.Write($"\r{text.PadRight(_width)}");
        _width = text.Length;
        _next = elapsed + Pause;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
        {
            error.Write($"\r{new string(' ', _width)}\r");
        }
    }
}
