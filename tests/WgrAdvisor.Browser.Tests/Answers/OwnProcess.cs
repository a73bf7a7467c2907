using System.Diagnostics;

namespace WgrAdvisor.Browser.Tests.Answers;

/// <summary>The built program as a process of its own, on a machine with other settings and an empty home.</summary>
internal sealed class OwnProcess : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _home;

    private OwnProcess(Process process, DirectoryInfo home, Uri address)
    {
        _process = process;
        _home = home;
        Address = address;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>What it wrote in the home of the user that runs it.</summary>
    public IEnumerable<string> Written => _home.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(info => info.FullName);

    /// <summary>Starts the program and waits until it listens.</summary>
    public static async Task<OwnProcess> StartAsync(string locale, bool withoutCultureData, CancellationToken cancellation)
    {
        var home = Directory.CreateTempSubdirectory("wgr-home");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "WgrAdvisor.Api.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = home.FullName,
        };
        start.Environment["HOME"] = home.FullName;
        start.Environment["LC_ALL"] = locale;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = withoutCultureData ? "1" : "0";
        var process = Process.Start(start)!; // "!": a new process is always started
        const string Listening = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new OwnProcess(process, home, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException($"The program stopped with exit code {process.ExitCode}.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _home.Delete(recursive: true);
    }
}
