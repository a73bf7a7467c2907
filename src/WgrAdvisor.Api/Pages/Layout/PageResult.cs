using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace WgrAdvisor.Api.Pages.Layout;

/// <summary>Answers with a component, rendered once to plain HTML.</summary>
/// <remarks>
/// Implementation note: this stands in for <c>RazorComponentResult</c>, whose <c>AddRazorComponents</c> also brings data
/// protection along: that writes keys into the home folder of the server at start. These pages keep nothing, and sign nothing.
/// </remarks>
/// <typeparam name="TPage">The component.</typeparam>
/// <param name="statusCode">The status of the answer.</param>
/// <param name="parameters">The parameters of the component.</param>
internal sealed class PageResult<TPage>(int statusCode, params (string Name, object? Value)[] parameters) : IResult
    where TPage : IComponent
{
    /// <summary>A page with status 200.</summary>
    public PageResult(params (string Name, object? Value)[] parameters)
        : this(StatusCodes.Status200OK, parameters)
    {
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await RenderAsync(httpContext.RequestServices);
        var response = httpContext.Response;
        response.StatusCode = statusCode;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    private async Task<byte[]> RenderAsync(IServiceProvider services)
    {
        var values = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(values));
            return Encoding.UTF8.GetBytes(page.ToHtmlString());
        });
    }
}
