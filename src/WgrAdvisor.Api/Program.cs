using WgrAdvisor.Api;
using WgrAdvisor.Api.Health;
using WgrAdvisor.Api.Http;
using WgrAdvisor.Api.Pages;

if (args is [HealthProbe.Argument])
{
    return await HealthProbe.RunAsync();
}

var builder = WebApplication.CreateBuilder(args);
builder.AddAdviseur();
builder.AddApi();
builder.AddPages();
builder.AddHealth();

var app = builder.Build();
app.UseApi();
app.MapApi();
app.MapPages();
app.MapHealth();

await app.RunAsync();
return 0;

/// <summary>The program: REST API and pages over one adviseur.</summary>
public partial class Program;
