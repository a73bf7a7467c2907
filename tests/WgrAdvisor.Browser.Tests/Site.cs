using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using WgrAdvisor.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace WgrAdvisor.Browser.Tests;

/// <summary>The real program on a free port of this machine, and one Chromium to visit it with.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> _program = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the program answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The adviseur that the program serves.</summary>
    public Adviseur Adviseur => _program.Services.GetRequiredService<Adviseur>();

    /// <summary>The folder that the pictures go to; git ignores it.</summary>
    public static string Pictures { get; } = Repository.PathOf("tests", "WgrAdvisor.Browser.Tests", "schermbeelden");

    public async ValueTask InitializeAsync()
    {
        _program.UseKestrel(port: 0);
        _program.StartServer();
        var server = _program.Services.GetRequiredService<IServer>();
        Address = new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"],
        });
        Assertions.SetDefaultExpectTimeout(15_000);
        Directory.CreateDirectory(Pictures);
    }

    /// <summary>A plain client without cookies, that does not follow redirects.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A visit with a fresh browser window.</summary>
    /// <param name="screen">What is visited with.</param>
    /// <param name="javaScript">Whether the browser runs scripts.</param>
    public async Task<Visit> VisitAsync(Screen screen = Screen.Wide, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions // "!": set before any test begins
        {
            BaseURL = Address.ToString(),
            Locale = "nl-NL",
            JavaScriptEnabled = javaScript,
            ViewportSize = screen == Screen.Narrow ? new ViewportSize { Width = 320, Height = 640 } : new ViewportSize { Width = 1280, Height = 800 },
            ColorScheme = screen == Screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = screen == Screen.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        return new Visit(await context.NewPageAsync(), Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _program.DisposeAsync();
    }
}
