namespace WgrAdvisor.Cli.Tests;

public sealed class RegisterProgressTests
{
    [Fact]
    public void Report_LongRunOnATerminal_ShowsHowFarAndLeavesNothing()
    {
        var clock = new Clock();
        using var error = new StringWriter();
        using (var progress = new RegisterProgress(error, isTerminal: true, 50, clock))
        {
            progress.Report(1);
            clock.Milliseconds = 1000;
            progress.Report(20);
            clock.Milliseconds = 1100;
            progress.Report(21);
            clock.Milliseconds = 1200;
            progress.Report(22);
        }

        error.ToString().Should().Be("\r20 van de 50 rijen beoordeeld\r22 van de 50 rijen beoordeeld\r                             \r");
    }

    [Theory]
    [InlineData(true, 999)]
    [InlineData(false, 60_000)]
    public void Report_ShortRunOrNoTerminal_ShowsNothing(bool isTerminal, long milliseconds)
    {
        var clock = new Clock();
        using var error = new StringWriter();
        using (var progress = new RegisterProgress(error, isTerminal, 50, clock))
        {
            clock.Milliseconds = milliseconds;
            progress.Report(50);
        }

        error.ToString().Should().BeEmpty();
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
