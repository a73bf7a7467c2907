namespace WgrAdvisor.Browser.Tests.Answers;

/// <summary>The pages are the same on every machine, and leave nothing behind on it.</summary>
public sealed class MachineTests(Site site)
{
    private static readonly string[] Pages = ["/", "/plan", "/praktijk/gbt", "/praktijk/jeugdzorg-ijsselland", "/toegankelijkheid"];

    [Theory]
    [InlineData("tr_TR.UTF-8", false)]
    [InlineData("ar_SA.UTF-8", false)]
    [InlineData("C", true)]
    public async Task Program_OnAnotherMachine_AnswersTheSameAndWritesNothing(string locale, bool withoutCultureData)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var program = await OwnProcess.StartAsync(locale, withoutCultureData, cancellation);
        using var here = site.Client();
        using var there = new HttpClient();
        there.BaseAddress = program.Address;

        foreach (var page in Pages)
        {
            var expected = await here.GetStringAsync(page, cancellation);
            (await there.GetStringAsync(page, cancellation)).Should().Be(expected);
        }

        program.Written.Should().BeEmpty();
    }
}
