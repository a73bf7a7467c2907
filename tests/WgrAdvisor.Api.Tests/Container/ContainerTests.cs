using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace WgrAdvisor.Api.Tests.Container;

/// <summary>The container without a container engine: its steps by hand, in an empty folder, as a user without rights on a tree that it cannot write.</summary>
[Trait("Speed", "Slow")]
public sealed class ContainerTests : IDisposable
{
    private static readonly Dockerfile Dockerfile = new();

    private readonly List<Process> _started = [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wgr-container-");

    private string Source => Path.Combine(_folder.FullName, "source");

    private string App => Path.Combine(_folder.FullName, "app");

    [Fact]
    public void Image_Final_RunsAsAUserWithoutRights()
    {
        Dockerfile.FinalImage.Should().Contain("chiseled", "it has no shell").And.MatchRegex(@":\d+\.\d+\.\d+-", "it is pinned");
        Dockerfile.User.Should().Be("$APP_UID");
    }

    [Fact]
    public async Task Steps_ByHand_GiveAProgramThatServesAndStopsGracefully()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("The image is for Linux.");
        }

        Build();
        var port = FreePort();
        var program = Start(Dockerfile.Entrypoint, port);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await UntilAsync(() => Task.FromResult(Run(Dockerfile.Healthcheck, port) == 0), "the health check of the container succeeds");

        var plan = await File.ReadAllBytesAsync(Repository.PathOf("api-docs", "voorbeelden", "gbt.json"), TestContext.Current.CancellationToken);
        using var body = new ByteArrayContent(plan) { Headers = { ContentType = new("application/json") } };
        using var advice = await client.PostAsync("/v1/adviezen", body, TestContext.Current.CancellationToken);
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        (advice.StatusCode, page.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));

        Execute("/bin/sh", "-c", $"kill -TERM {program.Id}").Should().Be(0);
        await UntilAsync(
            async () => await StatusAsync(client, "/health/ready") == HttpStatusCode.ServiceUnavailable && await StatusAsync(client, "/v1/vormen") == HttpStatusCode.OK,
            "it goes on serving while it says that it is not ready");
        await program.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        program.ExitCode.Should().Be(0);
        Run(Dockerfile.Healthcheck, port).Should().Be(1);
    }

    public void Dispose()
    {
        foreach (var process in _started)
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }

            process.Dispose();
        }

        Execute("/bin/sh", "-c", $"chmod -R u+w {_folder.FullName}");
        _folder.Delete(recursive: true);
    }

    /// <summary>Does what the first stage says, with this folder in the place of the root.</summary>
    private void Build()
    {
        Directory.CreateDirectory(Source);
        foreach (var (instruction, rest) in Dockerfile.Build)
        {
            switch (instruction)
            {
                case "COPY":
                    var paths = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    Array.ForEach(paths[..^1], path => Copy(path, paths[^1]));
                    break;
                case "RUN":
                    Execute("/bin/sh", "-c", $"cd {Source} && {rest.Replace(" /app", $" {App}", StringComparison.Ordinal)}").Should().Be(0, rest);
                    break;
            }
        }

        Execute("/bin/sh", "-c", $"chmod 755 {_folder.FullName} && chmod -R a-w,a+rX {App}").Should().Be(0);
    }

    private void Copy(string from, string to)
    {
        var (source, target) = (Repository.PathOf(from), Path.Combine(Source, to));
        if (File.Exists(source))
        {
            Directory.CreateDirectory(target);
            File.Copy(source, Path.Combine(target, Path.GetFileName(from)));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (!relative.Split('/').Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, relative))!); // "!": it lies in a folder
                File.Copy(file, Path.Combine(target, relative), overwrite: true);
            }
        }
    }

    private Process Start(string[] command, int port)
    {
        string[] whole = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", .. command]
            : command;
        var start = new ProcessStartInfo(whole[0], whole[1..]) { WorkingDirectory = App };
        foreach (var (name, value) in Dockerfile.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["ASPNETCORE_HTTP_PORTS"] = $"{port}";
        start.Environment["HOME"] = "/nonexistent";
        var process = Process.Start(start)!; // "!": a program of our own is never one that runs already
        _started.Add(process);
        return process;
    }

    private int Run(string[] command, int port)
    {
        var process = Start(command, port);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static int Execute(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var patience = Stopwatch.StartNew();
        while (!await holds())
        {
            patience.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30), what);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
