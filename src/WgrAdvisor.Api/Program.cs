using WgrAdvisor.Api;
using WgrAdvisor.Api.Http;
using WgrAdvisor.Api.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.AddAdviseur();
builder.AddApi();
builder.AddPages();

var app = builder.Build();
app.UseApi();
app.MapApi();
app.MapPages();

await app.RunAsync();

/// <summary>The program: REST API and pages over one adviseur.</summary>
public partial class Program;
