using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests;

/// <summary>Someone who uses the pages: sees what a person sees, and does what a person does.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    internal Visit(IPage page, Uri address)
    {
        Page = page;
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) => Note(message);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != address.Authority)
            {
                _complaints.Enqueue($"request to {request.Url}");
            }
        };
    }

    /// <summary>The browser window.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained about: errors, and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Opens an address.</summary>
    public Task OpenAsync(string path) => Page.GotoAsync(path);

    /// <summary>Chooses an answer to a question.</summary>
    public Task ChooseAsync(string question, string answer) => Choice(question, answer).CheckAsync();

    /// <summary>The radio button or check box of an answer.</summary>
    public ILocator Choice(string question, string answer) => Question(question).GetByLabel(answer, new LocatorGetByLabelOptions { Exact = true });

    /// <summary>The group of a question.</summary>
    public ILocator Question(string question) => Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = question });

    /// <summary>Presses a button and waits for the page that it leads to, whole: a click alone returns when its first bytes are there.</summary>
    public async Task PressAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).First.ClickAsync();
        await ArrivedAsync();
    }

    /// <summary>The main heading.</summary>
    public async Task<string> HeadingAsync()
    {
        await ArrivedAsync();
        return await Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync();
    }

    /// <summary>All text that stands on the page.</summary>
    public async Task<string> TextAsync()
    {
        await ArrivedAsync();
        return await Page.GetByRole(AriaRole.Main).InnerTextAsync();
    }

    /// <summary>Opens everything that is folded.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

    /// <summary>A part of the page under its heading.</summary>
    public ILocator Part(string heading) => Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = heading });

    /// <summary>A text field.</summary>
    public ILocator TextField(string label, int row = 0) => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = label }).Nth(row);

    /// <summary>The text field of a participant.</summary>
    public ILocator Participant(int number, string label) =>
        Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = $"Deelnemer {number}", Exact = true }).GetByLabel(label);

    /// <summary>How many pixels the page can be moved sideways.</summary>
    public Task<int> SidewaysAsync() =>
        Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");

    /// <summary>Saves a picture of the page, of the first four thousand pixels at most.</summary>
    public async Task PictureAsync(string name)
    {
        var height = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Site.Pictures, $"{name}.png"),
            FullPage = true,
            Clip = new Clip { Width = Page.ViewportSize!.Width, Height = Math.Min(height, 4000) }, // "!": every window has a size
        });
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>Waits for the whole page by asking the page itself: waiting for the event can miss one that has just been.</summary>
    private async Task ArrivedAsync()
    {
        await Page.Locator("body > footer").WaitForAsync();
        while (await Page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            await Page.WaitForTimeoutAsync(20);
        }
    }

    private void Note(IConsoleMessage message)
    {
        // That the address itself answers with an error is the state under test, not a fault in the page.
        var isAnswer = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && message.Location.StartsWith(Page.Url.Split('#')[0], StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isAnswer)
        {
            _complaints.Enqueue(message.Text);
        }
    }
}
