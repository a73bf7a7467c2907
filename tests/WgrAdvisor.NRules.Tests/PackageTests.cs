using System.Diagnostics;

namespace WgrAdvisor.NRules.Tests;

/// <summary>The example of <c>api-docs/nrules-voorbeeld</c> as somebody else would run it: from the packages, in an empty folder.</summary>
[Trait("Speed", "Slow")]
public sealed class PackageTests : IDisposable
{
    private const string Version = "0.1.0-voorbeeld";

    private static readonly string[] Packages = ["WgrAdvisor.Inference", "WgrAdvisor", "WgrAdvisor.NRules"];
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name; // "!": bin/Release/net10.0

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wgr-pakket-");

    [Fact]
    public async Task Example_FromThePackages_RunsAHouseRuleBesideTheLaw()
    {
        var feed = _folder.CreateSubdirectory("feed");
        foreach (var package in Packages)
        {
            await DotnetAsync(Repository.Root, "pack", $"src/{package}", "--no-build", "-c", Configuration, "-o", feed.FullName, $"-p:PackageVersion={Version}");
        }

        var host = _folder.CreateSubdirectory("host");
        foreach (var file in new DirectoryInfo(Repository.PathOf("api-docs", "nrules-voorbeeld")).EnumerateFiles())
        {
            file.CopyTo(Path.Combine(host.FullName, file.Name));
        }

        await File.WriteAllTextAsync(
            Path.Combine(host.FullName, "nuget.config"),
            """
            <configuration>
              <packageSources><add key="feed" value="../feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="../packages" /></config>
            </configuration>
            """,
            TestContext.Current.CancellationToken);
        var output = await DotnetAsync(host.FullName, "run", $"-p:WgrAdvisorVersion={Version}");

        output.Should().Contain("recht.regelgeving-niet-bij-bvo [wgr:30:1:b]")
            .And.Contain("Signalen: De wet sluit een bedrijfsvoeringsorganisatie uit")
            .And.Contain("Signalen na intrekken: 0");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<string> DotnetAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, "dotnet {0} says: {1}{2}", string.Join(' ', arguments), await output, await error);
        return await output;
    }
}
